import { describe, expect, it } from 'vitest';
import { ask, linesOf } from './wildfires.ts';

const verdict = /\b(?:true|false|correct|incorrect|wrong|myth|untrue|confirmed|debunked)\b/i;

describe('a claim to be checked', () => {
  it('is met with who says what, and with what was said in reply', () => {
    expect(linesOf(ask('is it true that burning stubble causes the fires?').answer)).toMatchInlineSnapshot(`
      [
        "Ilse Marrow, Fire Commissioner (National Fire Service), 4 September 2023: Commissioner Marrow said the season had begun a month early and that burning stubble was behind many of the fires. In the original words: “The season no longer waits for June”.",
        "Farmers' Union of Arvenia, 5 September 2023: The Farmers' Union rejected the commissioner's remark and said dry power-line corridors, not stubble, were to blame.",
        "64.2 percent of the fires nationwide, by cause: human cause in calendar year 2024 (final count).",
      ]
    `);
  });

  it('is met with the figure where it names one', () => {
    expect(linesOf(ask('is it true that 96,475 hectares burned in 2022?').answer)[0]).toBe(
      '96,475 hectares burned nationwide in calendar year 2022 (final count).',
    );
  });

  it.each([
    'is it true that burning stubble causes the fires?',
    'is it true that 96,475 hectares burned in 2022?',
    'is it true that 10 hectares burned in 2022?',
    'did help from abroad come late?',
    'true or false: the ban is toothless',
    'fact check: the budget was sufficient',
  ])('gets no verdict: “%s”', (text) => {
    const { answer } = ask(text);
    const own = 'sections' in answer ? answer.sections.flatMap(({ heading }) => heading ?? []) : [];
    expect([...own, ...answer.notes, ...linesOf(answer)].join('\n')).not.toMatch(verdict);
  });
});
