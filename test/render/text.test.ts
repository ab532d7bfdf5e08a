import { describe, expect, it } from 'vitest';
import { chartLines } from '../../src/render/chart-text.ts';
import { coloured, plain } from '../../src/render/style.ts';
import { renderText } from '../../src/render/text.ts';
import { ask } from '../answer/wildfires.ts';

const textOf = (question: string, style = plain) => {
  const { answer, receipt } = ask(question);
  return renderText(answer, receipt, style);
};

describe('an answer as text', () => {
  it('says the figure, its rivals, how it was read, the sources and what to ask next', () => {
    expect(textOf('fires counted in 2023')).toMatchInlineSnapshot(`
      "3,276 fires counted by NFS nationwide in calendar year 2023 (final count). [1]
      That is 20.4 percent less than in 2022 (4,118 fires). [1]

      Other figures for the same thing:
      • at least 2,140 fires · all causes forest · AFA · 2023 · fires in forest only · Forest only; the fire service counts fires on all land · differs in agency, form, scope and status. [2]

      Note: Taken as NFS, all causes and Arvenia, since the question does not say.

      Sources:
      [1] National Fire Service (invented), “Wildfires in Arvenia 2018-2024, annual tables”, published 20 March 2025, retrieved 1 June 2025, table 3, row 2023; table 3, row 2022, https://nfs.arvenia.example/annual/2024
      [2] Arvenian Forest Authority (invented), “State of the Forests 2023”, published 11 June 2024, retrieved 1 June 2025, chapter 2

      Ask next:
      1. all causes fires 2022
      2. all causes fires since 2022

      Receipt: corpus 8cf6cc504e76, question b984dc0a3676"
    `);
  });

  it('shows a series as a chart', () => {
    expect(textOf('area burned since 2020')).toMatchInlineSnapshot(`
      "Area burned, all causes, nationwide, NFS, hectares: highest in 2022 (96,475 hectares), lowest in 2021 (29,840 hectares), of 5 held. [1]
      From 2020 to 2024: −11,225 hectares, ×0.845, 15.5 percent less (computed). [1]

      area burned, all causes, nationwide, NFS, hectares:
      2020 █████████████████████ 72,310 hectares [1]
      2021 ████████▋ 29,840 hectares [1]
      2022 ████████████████████████████ 96,475 hectares [1]
      2023 ███████████████▍ 53,120 hectares [1]
      2024 █████████████████▊ 61,085 hectares [1]

      Sources:
      [1] National Fire Service (invented), “Wildfires in Arvenia 2018-2024, annual tables”, published 20 March 2025, retrieved 1 June 2025, table 1, row 2022; table 1, row 2020; table 1, row 2021; and 2 more, https://nfs.arvenia.example/annual/2024

      Ask next:
      1. all causes area burned 2024
      2. all causes area burned 2023
      3. all causes area burned since 2018

      Receipt: corpus 8cf6cc504e76, question d8e17487d34a"
    `);
  });

  it('shows a choice as a list', () => {
    expect(textOf('damage')).toMatchInlineSnapshot(`
      "“damage” can be read in more than one way. Which is meant?

      • 547 buildings lost nationwide in calendar year 2024 (final count). [1]
      • More than 18,000 people evacuated in Kelmar in calendar year 2024 (estimate). [1]

      Sources:
      [1] National Fire Service (invented), “Wildfires in Arvenia 2018-2024, annual tables”, published 20 March 2025, retrieved 1 June 2025, table 5, row 2024; page 14, https://nfs.arvenia.example/annual/2024

      Ask next:
      1. NFS buildings lost 2024
      2. NFS people evacuated in Kelmar 2024

      Receipt: corpus 8cf6cc504e76, question bdac9be0184a"
    `);
  });

  it('shows what is missing, and the nearest that is held', () => {
    expect(textOf('buildings lost 2019')).toMatchInlineSnapshot(`
      "Nothing is held on this for “2019” (period).

      The nearest that is held:
      • 1,312 buildings lost nationwide in calendar year 2022 (final count). [1]

      Sources:
      [1] National Fire Service (invented), “Wildfires in Arvenia 2018-2024, annual tables”, published 20 March 2025, retrieved 1 June 2025, table 5, row 2022, https://nfs.arvenia.example/annual/2024

      Ask next:
      1. NFS buildings lost 2022

      Receipt: corpus 8cf6cc504e76, question 2f21ee6ccbfc"
    `);
  });

  it.each(['fires 2023', 'area burned since 2020', 'hello', 'xyzzy', 'what did Ilse Marrow say?'])(
    'is the same with colours, once they are taken out: %s',
    (question) => {
      const colours = /\u001b\[\d+m|\u001b\]8;;.*?\u001b\\/g;
      expect(textOf(question, coloured)).toContain('\u001b[');
      expect(textOf(question, coloured).replace(colours, '')).toBe(textOf(question));
      expect(textOf(question)).not.toContain('\u001b');
    },
  );
});

describe('a chart in text', () => {
  const bars = (...values: number[]) => {
    const points = values.map((value, at) => ({
      label: String(2020 + at),
      value,
      shown: String(value),
      provisional: at === 1,
      entry: '',
    }));
    return chartLines({ title: '', unit: '', points }, [], plain);
  };

  it('draws to scale, and marks what is not final', () => {
    expect(bars(100, 50, 12.5, 0)).toMatchInlineSnapshot(`
      "2020 ████████████████████████████ 100 
      2021 ██████████████ 50 (not final) 
      2022 ███▌ 12.5 
      2023 0 "
    `);
  });

  it('draws no bar where there is nothing to draw', () => expect(bars(0, 0)).not.toMatch(/[▉-▏█]/));
});
