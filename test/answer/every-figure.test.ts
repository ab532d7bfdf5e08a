import { expect, it } from 'vitest';
import { sameFacets } from '../../src/answer/same.ts';
import { placeName, substanceOf } from '../../src/answer/words.ts';
import type { Corpus, Observation } from '../../src/corpus/corpus.ts';
import { shipped } from '../shipped.ts';

/** A question made of a figure’s own facets, in the vocabulary’s names. */
function questionFrom(figure: Observation, corpus: Corpus): string {
  const { by } = corpus;
  return [
    by.organisation.get(figure.agency)?.short ?? by.organisation.get(figure.agency)?.name,
    substanceOf(figure, corpus),
    by.measure.get(figure.measure)?.name,
    `in ${placeName(figure.place, corpus)}`,
    figure.period.label,
    `in ${by.unit.get(figure.unit)?.name}`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** The figure itself, or one that the corpus marks as standing before it. */
function answers(headline: string | undefined, figure: Observation, corpus: Corpus): boolean {
  if (headline === figure.id) return true;
  const shown = corpus.by.statistic.get(headline ?? '');
  return (
    shown !== undefined &&
    sameFacets({ ...shown, scope: undefined }, { ...figure, scope: undefined }) &&
    shown.period.end === figure.period.end &&
    (shown.scope === figure.scope || shown.conflictsWith.includes(figure.id) || shown.supersedes.includes(figure.id))
  );
}

it('finds every figure of the corpus, or the rival that stands before it, by a question made of its facets', {
  timeout: 60_000,
}, () => {
  const { corpus, bot } = shipped();
  const missed = corpus.statistics.flatMap((figure) => {
    const question = questionFrom(figure, corpus);
    const { answer } = bot.ask(question, { today: '2026-11-25' });
    const headline = answer.kind === 'found' ? answer.figures[0]?.entry : undefined;
    return answers(headline, figure, corpus) ? [] : [`${figure.id}: ${question} → ${answer.kind} ${headline ?? ''}`];
  });
  const share = 1 - missed.length / corpus.statistics.length;
  expect(share, missed.slice(0, 40).join('\n')).toBeGreaterThanOrEqual(0.98);
});
