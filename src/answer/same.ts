import type { Facets, Observation } from '../corpus/corpus.ts';

/** Whether two figures count the same thing, so that they may be compared over time. */
export function sameFacets(a: Facets & { readonly scope?: string }, b: Facets & { readonly scope?: string }): boolean {
  return sameBarScope(a, b) && a.scope === b.scope;
}

/** The same whatever their scopes, which sources word in their own ways. */
export function sameBarScope(a: Facets, b: Facets): boolean {
  return (
    a.measure === b.measure &&
    a.substance === b.substance &&
    a.form === b.form &&
    a.unit === b.unit &&
    a.agency === b.agency &&
    a.place === b.place
  );
}

/** Whether two figures are for the same days. */
export function sameDays(
  { period: a }: Pick<Observation, 'period'>,
  { period: b }: Pick<Observation, 'period'>,
): boolean {
  return a.start === b.start && a.end === b.end;
}
