import { describe, expect, it } from 'vitest';
import { ask, linesOf } from './wildfires.ts';

describe('where something comes from', () => {
  it('is a document, its publisher, its date and the place in it', () => {
    expect(linesOf(ask('where does the 96,475 figure come from?').answer)).toMatchInlineSnapshot(`
      [
        "96,475 hectares burned nationwide in calendar year 2022 (final count).",
        "“Wildfires in Arvenia 2018-2024, annual tables”, National Fire Service (invented), published 20 March 2025 (table 1, row 2022). An official body’s own publication.",
      ]
    `);
  });

  it.each([
    ['where does the 587 figure come from?', 'space-survey-2023'],
    ['source of the 231.9 million marks', 'treasury-accounts-2025'],
    ['where do the 18,000 evacuated come from?', 'nfs-annual-2024'],
    ['what is the source of area burned 2023?', 'nfs-annual-2024'],
    ['who promised 40,000 marks? source?', 'lindmoor-gazette-2024'],
    ['who published “State of the Forests 2023”?', 'forest-report-2023'],
  ])('“%s” is answered from %s', (text, source) => {
    const { answer } = ask(text);
    const cited =
      'sections' in answer ? answer.sections.flatMap(({ claims }) => claims.flatMap((c) => c.citations)) : [];
    expect(cited.map((citation) => citation.source.id)).toContain(source);
  });

  it('is not guessed', () => {
    expect(ask('where does the 123,456 figure come from?').answer).toMatchObject({ kind: 'nothing', reason: 'source' });
  });
});
