import { describe, expect, it } from 'vitest';
import { AnswerJson } from '../../src/render/answer-json.ts';
import { renderJson } from '../../src/render/json.ts';
import { ask } from '../answer/wildfires.ts';

const jsonOf = (question: string) => {
  const { answer, understood, receipt } = ask(question);
  return renderJson(question, answer, understood, receipt);
};

describe('an answer as JSON', () => {
  it.each([
    ['area burned 2023', 'found'],
    ['area burned since 2020', 'found'],
    ['area burned June to August 2024', 'found'],
    ['what did Ilse Marrow say?', 'found'],
    ['damage', 'choice'],
    ['area burned 1995', 'nothing'],
    ['xyzzy', 'nothing'],
    ['hello', 'usage'],
    ['', 'nothing'],
  ])('of “%s” is “%s”, and as its schema says', (question, kind) => {
    const json = jsonOf(question);
    expect(AnswerJson.parse(JSON.parse(JSON.stringify(json)))).toEqual(json);
    expect(json).toMatchObject({ question, kind });
  });

  it('has the headline figure first, then its rivals', () => {
    expect(jsonOf('area burned 2023').figures.map(({ entry }) => entry)).toEqual([
      'nfs-area-ha-arvenia-2023',
      'nfs-area-ha-arvenia-2023-first-count',
      'space-survey-area-km2-arvenia-2023',
    ]);
  });

  it('has every figure and every claim cited by a source of its list', () => {
    const { figures, claims, citations } = jsonOf('area burned 2023');
    const numbers = citations.map(({ n }) => n);
    expect(numbers).toEqual([1, 2, 3]);
    for (const number of [...figures.map(({ citation }) => citation), ...claims.flatMap((claim) => claim.citations)])
      expect(numbers).toContain(number);
  });

  it('says what was missing', () => {
    expect(jsonOf('area burned in Norway 2023')).toMatchObject({ kind: 'nothing', reason: 'place' });
  });
});
