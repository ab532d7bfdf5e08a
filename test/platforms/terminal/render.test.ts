import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { renderTerminal, wrapLines } from '../../../src/platforms/terminal/render.ts';
import { openOnce, shipped } from '../../shipped.ts';

const { answer, receipt } = openOnce('test/fixtures/wildfires').bot.ask('area burned 2023', { today: '2025-06-01' });

describe('an answer in a terminal', () => {
  it('is wrapped to its width, list items under themselves', () => {
    expect(renderTerminal(answer, receipt, { colour: false, links: false, width: 60 })).toMatchInlineSnapshot(`
      "53,120 hectares burned nationwide in calendar year 2023
      (final count). [1]
      That is 44.9 percent less than in 2022 (96,475 hectares).
      [1]
      Land over which a wildfire passed, as the National Fire
      Service maps it on the ground. [1]

      Other figures for the same thing:
      • 55,400 hectares · NFS · 2023 · provisional, since replaced
        · First count; the final figure is 53,120 hectares ·
        differs in status. [2]
      • about 587 square kilometres · Space Survey · 2023 · with
        burned fields and stubble; scars of more than ten hectares
        only · Wider than the fire service's figure, since it
        counts burned fields. Not converted to hectares · differs
        in agency, unit, scope and status. [3]

      Note: Taken as NFS, all causes and Arvenia, since the
      question does not say.

      Sources:
      [1] National Fire Service (invented), “Wildfires in Arvenia
          2018-2024, annual tables”, published 20 March 2025,
          retrieved 1 June 2025, table 1, row 2023; table 1, row
          2022, https://nfs.arvenia.example/annual/2024
      [2] National Fire Service (invented), “Wildfires in Arvenia
          2023, first count”, published 6 February 2024, retrieved
          1 June 2025, first table,
          https://nfs.arvenia.example/first-count/2023
      [3] Arvenian Space Survey (invented), “Burn scars seen from
          orbit 2023”, published 14 May 2024, retrieved 1 June
          2025, summary table

      Ask next:
      1. all causes area burned 2022
      2. all causes area burned since 2018
      3. all causes area burned in Kelmar 2023

      Receipt: corpus 8cf6cc504e76, question 61d455a3e172"
    `);
  });

  it.each([20, 40, 80, 200])('fits %i columns, but for addresses', (width) => {
    const { bot } = shipped();
    for (const question of ['seizures 2023', 'deaths by year', 'what is INCB', 'topics', 'seizures 1995']) {
      const reply = bot.ask(question, { today: '2026-11-25' });
      const text = renderTerminal(reply.answer, reply.receipt, { colour: true, links: true, width });
      const lines = stripVTControlCharacters(text).split('\n');
      const long = lines.filter((line) => line.length > Math.min(width, 100) && line.trim().includes(' '));
      expect(
        long.filter((line) => !line.includes('█')),
        question,
      ).toEqual([]);
    }
  });

  it('is coloured, with links that the terminal opens', () => {
    const text = renderTerminal(answer, receipt, { colour: true, links: true, width: 80 });
    expect(text).toContain('\u001b[1m53,120 hectares');
    expect(text).toContain('\u001b]8;;https://nfs.arvenia.example/annual/2024\u001b\\');
  });

  it('shows addresses as they are where it cannot', () => {
    const text = renderTerminal(answer, receipt, { colour: true, links: false, width: 80 });
    expect(text).toContain('https://nfs.arvenia.example/annual/2024');
    expect(text).not.toContain('\u001b]8');
  });

  it('is plain without colour', () => {
    expect(renderTerminal(answer, receipt, { colour: false, links: true, width: 80 })).not.toContain('\u001b');
  });
});

describe('lines are wrapped', () => {
  it.each([
    ['short', 'short'],
    ['• one two three four five six', '• one two three four\n  five six'],
    ['[12] one two three four five', '[12] one two three\n     four five'],
    ['1. one two three four five six', '1. one two three\n   four five six'],
    ['/help  one two three four', '/help  one two three\n       four'],
    ['/help one two three four five', '/help one two three\nfour five'],
  ])('%s', (line, wrapped) => {
    expect(wrapLines(line, 20)).toBe(wrapped);
  });
});
