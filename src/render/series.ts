import type { Answer, Chart, Section } from '../answer/answer.ts';

/** Which section of an answer is the series of its chart, value by value; -1 where none is. Its summary is none. */
export function seriesSection(answer: Answer): number {
  const points = answer.chart?.points ?? [];
  const isSeries = ({ claims }: Section) =>
    points.length > 0 &&
    points.length === claims.length &&
    points.every(({ entry }, at) => claims[at]?.citations.every((citation) => citation.entry === entry));
  return 'sections' in answer ? answer.sections.findIndex(isSeries) : -1;
}

/** A value of a series in words; one that is not final says so. */
export function valueText({ shown, provisional }: Pick<Chart['points'][number], 'shown' | 'provisional'>): string {
  return provisional ? `${shown} (not final)` : shown;
}
