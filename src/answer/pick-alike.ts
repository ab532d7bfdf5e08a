import type { Corpus } from '../corpus/corpus.ts';
import { figureQuery } from '../search/figure-query.ts';
import { findFigures, type RankedFigure } from '../search/find-figures.ts';
import { type Across, incomparable } from './arithmetic.ts';
import type { Shown } from './figure-claim.ts';
import { lookUp } from './lookup.ts';
import type { Side } from './sides.ts';

type Pick = Shown | undefined;

/** How many readings of a side are tried. */
const mostReadings = 40;
/** How much less usual a reading may be for the sake of comparing like with like. */
const mostGivenUp = 1;

/**
 * A figure for each side. Of the readings that each side allows, those are taken that may be compared with each
 * other, so that a fiscal year is not set beside a calendar one where the corpus holds both.
 */
export function pickAlike(sides: readonly Side[], across: Across | undefined, corpus: Corpus): Pick[] {
  const queries = sides.map(({ reading }) => figureQuery(reading, corpus));
  const usual = queries.map((query) => lookUp(query, corpus));
  if (areAlike(usual, across)) return usual;
  const ranked = queries.map((query) => findFigures(query, corpus).slice(0, mostReadings));
  return mostAlike(ranked, across) ?? usual;
}

function areAlike(picks: readonly Pick[], across: Across | undefined): boolean {
  const [lead] = picks;
  return (
    lead !== undefined &&
    picks.every((pick) => pick === undefined || incomparable(lead.figure, pick.figure, across).length === 0)
  );
}

/** The best ranked choice in which all figures may be compared, if it gives nothing up that was asked. */
function mostAlike(ranked: readonly (readonly RankedFigure[])[], across: Across | undefined): Pick[] | undefined {
  const [leads = [], ...others] = ranked;
  let best: { readonly picks: readonly RankedFigure[]; readonly score: number } | undefined;
  for (const lead of leads) {
    const alike = others.map((options) =>
      options.find(({ figure }) => incomparable(lead.figure, figure, across).length === 0),
    );
    const picks = [lead, ...alike.flatMap((pick) => pick ?? [])];
    if (picks.length < ranked.length || picks.some((pick, index) => isStrained(pick, ranked[index]))) continue;
    const score = picks.reduce((sum, pick) => sum + pick.score - pick.fit, 0);
    if (best === undefined || score > best.score) best = { picks, score };
  }
  return best?.picks.map(({ figure }) => ({ figure, months: [] }));
}

function isStrained({ score }: RankedFigure, options: readonly RankedFigure[] | undefined): boolean {
  return score < (options?.[0]?.score ?? 0) - mostGivenUp;
}
