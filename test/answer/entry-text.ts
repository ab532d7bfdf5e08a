import { formatNumber } from '../../src/answer/number.ts';
import { periodPhrase } from '../../src/answer/words.ts';
import type { Corpus, Observation } from '../../src/corpus/corpus.ts';
import { longDate } from '../../src/corpus/period.ts';

/** All that an entry says, with its numbers and dates as people write them; empty where there is no such entry. */
export function textOf(id: string, corpus: Corpus): string {
  const { by } = corpus;
  const figure = by.statistic.get(id);
  if (figure) return figureText(figure, corpus);
  const entry = by.statement.get(id) ?? by.event.get(id) ?? by.term.get(id) ?? by.source.get(id);
  if (entry === undefined) return '';
  const source = 'source' in entry ? by.source.get(entry.source) : undefined;
  const dates = [entry, source].flatMap((dated) => [
    dated && 'date' in dated ? longDate(dated.date) : '',
    dated && 'published' in dated ? longDate(dated.published) : '',
  ]);
  return [...Object.values(entry), ...dates, source?.title, organisationOf(entry, corpus)].flat().join('\n');
}

function figureText(figure: Observation, corpus: Corpus): string {
  const { by } = corpus;
  const series = by.series.get(figure.series);
  const source = by.source.get(figure.source);
  const named = [
    by.measure.get(figure.measure),
    by.substance.get(figure.substance ?? ''),
    by.unit.get(figure.unit),
    by.organisation.get(figure.agency),
    by.place.get(figure.place),
  ];
  return [
    formatNumber(figure.value),
    figure.high === undefined ? '' : formatNumber(figure.high),
    figure.period.label,
    periodPhrase(figure.period),
    figure.scope,
    figure.note,
    figure.at,
    series?.definition,
    source?.title,
    source?.publisher,
    source && longDate(source.published),
    ...named.flatMap((item) => (item ? Object.values(item).flat() : [])),
  ].join('\n');
}

function organisationOf(entry: object, { by }: Corpus): string {
  return 'organisation' in entry ? (by.organisation.get(String(entry.organisation))?.name ?? '') : '';
}
