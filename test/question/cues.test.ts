import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cuePatterns, findCues } from '../../src/question/cues.ts';
import { fold } from '../../src/text/fold.ts';

const examples = cuePatterns.flatMap(({ cue, examples: texts }) => texts.map((text) => [text, cue] as const));

const asked = ['fentanyl', 'apart', 'article'].flatMap((set) =>
  readFileSync(`test/eval/${set}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { readonly question: string }).question),
);

describe('findCues', () => {
  it.each(examples)('finds in “%s” the cue “%s”', (text, cue) => expect([...findCues(fold(text))]).toContain(cue));

  it('looks for every pattern whose hint is there', () => {
    const missed = asked.flatMap((text) =>
      cuePatterns.filter(({ hint, pattern }) => hint && pattern.test(fold(text)) && !hint.test(fold(text))),
    );
    expect(missed).toEqual([]);
  });

  it.each([
    ['seizures 2023', []],
    ['fentanyl', []],
    ['main source of fentanyl', []],
    ['most recent seizures', []],
    ['how many people died?', ['amount']],
    ['who disputes that?', ['reply', 'follow-up']],
  ])('finds in “%s” exactly %j', (text, cues) => expect([...findCues(text)]).toEqual(cues));
});
