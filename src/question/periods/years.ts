import { quarterOf, rangeOf, twoDigits } from '../../corpus/period.ts';
import { count, countOf, exact, openSpan, ordinals, partYear, span, whole, wholeYear } from './parts.ts';
import type { PeriodPattern } from './pattern.ts';

const wholeOfIt = '(?:jan(?:uary)?\\.?(?: ?- ?| to | through )dec(?:ember)?)';

/** The months that a loose word for a part of a year may mean, generously: people draw the line differently. */
const parts: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 6],
  summer: [6, 9],
  autumn: [9, 12],
  fall: [9, 12],
  early: [1, 6],
  mid: [4, 9],
  late: [7, 12],
};

/** Years, parts and spans of them. Earlier patterns win over later ones. */
export const yearPatterns: readonly PeriodPattern[] = [
  {
    example: 'first half of 2025',
    pattern: new RegExp(
      String.raw`\b(?:(first|second|1st|2nd|last) half ${partYear}|h([12]) ${partYear}|${wholeYear} h([12]))\b`,
    ),
    read: ([, word, a, h1, b, c, h2]) =>
      half(Number(a ?? b ?? c), word === undefined ? Number(h1 ?? h2) : (ordinals[word] ?? 1) > 1 ? 2 : 1),
  },
  {
    example: 'first three quarters of 2024',
    pattern: new RegExp(
      String.raw`\bfirst (three|3|two|2) quarters (?:of )?(?:(?:the|calendar) (?:year )?)?\(?${wholeYear}\)?`,
    ),
    read: ([, word = '', of]) =>
      exact({
        ...rangeOf(`${of}-01`, /three|3/.test(word) ? `${of}-09` : `${of}-06`),
        label: `first ${word} quarters of ${of}`,
      }),
  },
  {
    example: 'first quarter of 2018',
    pattern: new RegExp(
      String.raw`\b(?:(first|second|third|fourth|last|1st|2nd|3rd|4th) quarter ${partYear}|q([1-4]) ${partYear}|${wholeYear} ?-?q([1-4]))\b`,
    ),
    read: ([, word, a, q1, b, c, q2]) =>
      exact(quarterOf(Number(a ?? b ?? c), word === undefined ? Number(q1 ?? q2) : (ordinals[word] ?? 1))),
  },
  {
    example: 'first nine months of 2024',
    pattern: new RegExp(String.raw`\bfirst ${count} months ${partYear}`),
    read: ([, word = '', of]) =>
      exact(rangeOf(`${of}-01`, `${of}-${twoDigits(Math.min(12, Math.max(1, countOf(word))))}`)),
  },
  {
    example: 'last three months of 2023',
    pattern: new RegExp(String.raw`\b(?:last|final) ${count} months ${partYear}`),
    read: ([, word = '', of]) => exact(rangeOf(`${of}-${twoDigits(Math.max(1, 13 - countOf(word)))}`, `${of}-12`)),
  },
  {
    example: 'the 2010s',
    pattern: /\b(?:the )?((?:19|20)\d)0s\b/,
    read: ([, decade]) => span(`${decade}0-01-01`, `${decade}9-12-31`),
  },
  {
    example: 'between 2019 and 2022',
    pattern: new RegExp(
      String.raw`\b(?:between ${wholeYear} and ${wholeYear}|(?:from )?(?:calendar(?: years?)? )?${wholeYear} ?(?:-|to|through|thru|until|till) ?(?:calendar(?: year)? )?(${wholeYear}|\d\d\b))`,
    ),
    read: ([, a, b, c, d = '']) => yearSpan(Number(a ?? c), b ?? d),
  },
  {
    example: 'since 2019',
    pattern: new RegExp(
      String.raw`\b(since|after|from|starting(?: in| with)?|before|until|up to|prior to|through|earlier than|later than)(?: the start of| calendar(?: year)?| the year)? ${wholeYear}(?: onwards?)?\b`,
    ),
    read: ([, word = '', of], { fiscalYearStart }) => openSpan(word, Number(of), undefined, fiscalYearStart),
  },
  {
    example: '2020, January to December',
    pattern: new RegExp(
      String.raw`\b(?:${wholeYear},? \(?(?:(?:if (?:one|you|we) counts?|counting|i\.e\.|meaning|that is|from),? )?${wholeOfIt}|${wholeOfIt}(?: of| in|,)? ${wholeYear})\b`,
    ),
    read: ([, a, b]) => whole(Number(a ?? b), 'calendar-year'),
  },
  {
    example: 'calendar 2020',
    pattern: new RegExp(String.raw`\b(?:cy ?|calendar(?: year)? )${wholeYear}\b`),
    read: ([, of]) => whole(Number(of), 'calendar-year'),
  },
  {
    example: '2020 calendar year',
    pattern: new RegExp(String.raw`\b${wholeYear} calendar(?: year)?\b`),
    read: ([, of]) => whole(Number(of), 'calendar-year'),
  },
  {
    example: 'summer 2022',
    pattern: new RegExp(
      String.raw`\b(?:(?:the )?(spring|summer|autumn|(?<=\bin (?:the )?)fall)(?: of|,)? |(early|mid|late)[- ])${wholeYear}\b(?![,.]\d|%)`,
    ),
    read: ([, season, time, of]) => ({ ...whole(Number(of)), part: parts[season ?? time ?? ''] ?? [1, 12] }),
  },
  {
    example: '2023',
    pattern: new RegExp(
      String.raw`(?<![\d,.$€£%])\b${wholeYear}\b(?![,.]\d|%| ?(?:lb|kg|pounds|kilo|deaths|pills|people)\b)`,
    ),
    read: ([, of]) => whole(Number(of)),
  },
];

function half(of: number, number: number) {
  const period = number === 1 ? rangeOf(`${of}-01`, `${of}-06`) : rangeOf(`${of}-07`, `${of}-12`);
  return exact({ ...period, label: `${number === 1 ? 'first' : 'second'} half of ${of}` });
}

/** “2019-2023” or “2021-22”; a span that ends before it starts is read the other way round, but “2024-13” is none. */
function yearSpan(from: number, ending: string) {
  if (ending.length === 2 && Number(ending) <= from % 100) return whole(from);
  const until = ending.length === 2 ? Math.floor(from / 100) * 100 + Number(ending) : Number(ending);
  return span(`${Math.min(from, until)}-01-01`, `${Math.max(from, until)}-12-31`);
}
