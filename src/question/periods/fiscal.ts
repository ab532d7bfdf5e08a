import {
  endOf,
  fiscalYearContaining,
  fiscalYearToDate,
  parsePeriod,
  rangeOf,
  twelveMonthsEnding,
  twoDigits,
} from '../../corpus/period.ts';
import {
  count,
  countOf,
  exact,
  fullYear,
  fy,
  iso,
  isoDay,
  monthCode,
  monthNumber,
  months,
  openSpan,
  ordinals,
  shortYear,
  span,
  to,
  whole,
  wholeYear,
} from './parts.ts';
import type { PeriodPattern } from './pattern.ts';

/** Fiscal years, parts and spans of them, and twelve months that end with a month. Earlier patterns win over later ones. */
export const fiscalPatterns: readonly PeriodPattern[] = [
  {
    example: '12 months ending April 2024',
    pattern: new RegExp(
      String.raw`\b(?:12|twelve)[ -]?months?(?: period)?(?: that)? ?(?:ending|ended|to|through|until|up to|-?ending)(?: in| on)? (?:\d{1,2} )?${months},? ${wholeYear}`,
    ),
    read: ([, name = '', of]) => exact(twelveMonthsEnding(Number(of), monthNumber(name))),
  },
  {
    example: 'fiscal year that ended September 2020',
    pattern: new RegExp(
      String.raw`\b(?:fiscal|budget|financial|federal) year (?:that |which )?(?:ending|ended|ends|closed|finished|to|through)(?: in| on)? (?:\d{1,2} )?${months}(?: \d{1,2})?,? ${wholeYear}`,
    ),
    read: ([, name = '', of = ''], { fiscalYearStart }) =>
      whole(fiscalYearContaining(endOf(monthCode(of, name)), fiscalYearStart), 'fiscal-year'),
  },
  {
    example: 'year ending September 2024',
    pattern: new RegExp(
      String.raw`\byear (?:that |which )?(?:(?:ending|ended|running)(?: in| on| to| through)?|(?:up )?to|through) (?:\d{1,2} )?${months},? ${wholeYear}`,
    ),
    read: ([, name = '', of]) => exact(twelveMonthsEnding(Number(of), monthNumber(name))),
  },
  {
    example: '12m to 2024-04',
    pattern: /\b12m to ((?:19|20)\d\d)-(0[1-9]|1[0-2])\b/,
    read: ([, of, number]) => exact(twelveMonthsEnding(Number(of), Number(number))),
  },
  {
    example: 'first half of FY2023',
    pattern: new RegExp(
      String.raw`\b(first|second|third|fourth|last|1st|2nd|3rd|4th) (half|quarter) (?:of )?(?:the )?${fy}\b`,
    ),
    read: ([, word = '', part = '', named = ''], { fiscalYearStart }) =>
      exact(partOfFiscalYear(fullYear(named), word, part, fiscalYearStart)),
  },
  {
    example: 'FY2026 to 30 April 2026',
    pattern: new RegExp(
      String.raw`\b${fy}(?: to| through| until| up to|, through)? (\d{1,2})? ?${months},? ?((?:19|20)\d\d)?`,
    ),
    read: ([, named = '', day, name = '', of], { fiscalYearStart }) => {
      const year = fullYear(named);
      const number = monthNumber(name);
      const calendar = of === undefined ? yearOfMonthIn(year, number, fiscalYearStart) : Number(of);
      const end =
        day === undefined
          ? endOf(`${calendar}-${twoDigits(number)}`)
          : `${calendar}-${twoDigits(number)}-${twoDigits(Number(day))}`;
      return exact(fiscalYearToDate(year, end, fiscalYearStart));
    },
  },
  {
    example: 'fiscal year to date as of 30 April 2026',
    pattern: new RegExp(
      String.raw`\bfiscal year[ -]to[ -]date,? (?:as of|as at|to|through|until|up to) (\d{1,2}) ${months},? ${wholeYear}`,
    ),
    read: ([, day = '', name = '', of = ''], { fiscalYearStart }) => {
      const end = isoDay(of, name, day);
      return exact(fiscalYearToDate(fiscalYearContaining(end, fiscalYearStart), end, fiscalYearStart));
    },
  },
  {
    example: 'first five months of FY2024',
    pattern: new RegExp(String.raw`\bfirst ${count} months of ${fy}\b`),
    read: ([, word = '', named = ''], { fiscalYearStart }) =>
      exact(firstMonths(fullYear(named), Math.min(11, countOf(word)), fiscalYearStart)),
  },
  {
    example: 'FY2026 to 2026-04-30',
    pattern: new RegExp(String.raw`\b(fy(?:19|20)\d\d) to (${iso})\b`),
    read: ([code = ''], { fiscalYearStart }) => exact(parsePeriod(code.replace('fy', 'FY'), fiscalYearStart)),
  },
  {
    example: 'financial year 2022/23',
    pattern: /\b(?:(?:fy|fiscal(?: year)?|(?:budget|financial) year) ?)?((?:19|20)\d\d)\/(\d\d)\b/,
    read: ([, from, until]) =>
      (Number(from) + 1) % 100 === Number(until) ? whole(Number(from) + 1, 'fiscal-year') : undefined,
  },
  {
    example: 'FY2019 to FY2023',
    pattern: new RegExp(String.raw`\b(?:between |from |over )?${fy}${to}(?:fy|fiscal(?: year)?)? ?'?${shortYear}\b`),
    read: ([, from = '', until = ''], { fiscalYearStart }) =>
      fiscalSpan(fullYear(from), fullYear(until), fiscalYearStart),
  },
  {
    example: '2019 to 2023 fiscal years',
    pattern: new RegExp(String.raw`\b${wholeYear}${to}${wholeYear} fiscal years?\b`),
    read: ([, from, until], { fiscalYearStart }) => fiscalSpan(Number(from), Number(until), fiscalYearStart),
  },
  {
    example: 'FY2026 to date',
    pattern: new RegExp(
      String.raw`\b(?:${fy}(?:[ -](?:year[ -])?to[ -]date| so far)|(?:fytd|fiscal year to date)(?: of| for| in)? ((?:19|20)\d\d))\b`,
    ),
    read: ([, a, b]) => ({ kind: 'year', year: fullYear(a ?? b ?? ''), type: 'fiscal-year', toDate: true }),
  },
  {
    example: 'since fiscal 2019',
    pattern: new RegExp(
      String.raw`\b(since|after|from|starting(?: in| with)?|before|until|up to|prior to|through)(?: the start of)? ${fy}(?: onwards?)?\b`,
    ),
    read: ([, word = '', named = ''], { fiscalYearStart }) =>
      openSpan(word, fullYear(named), 'fiscal-year', fiscalYearStart),
  },
  {
    example: 'FY2023',
    pattern: new RegExp(String.raw`\b${fy}\b(?! of)`),
    read: ([, named = '']) => whole(fullYear(named), 'fiscal-year'),
  },
  {
    example: '2022 fiscal year',
    pattern: new RegExp(String.raw`\b${wholeYear}(?:'s)? (?:fiscal|budget)(?: year)?\b`),
    read: ([, of]) => whole(Number(of), 'fiscal-year'),
  },
];

/** A half or a quarter of a fiscal year, in whole months. */
function partOfFiscalYear(named: number, word: string, part: string, fiscalYearStart: string) {
  const months = part === 'half' ? 6 : 3;
  const number = Math.min(word === 'last' ? 12 / months : (ordinals[word] ?? 1), 12 / months);
  const [year = 0, month = 1] = parsePeriod(`FY${named}`, fiscalYearStart).start.split('-').map(Number);
  const monthAt = (offset: number) =>
    `${year + Math.floor((month - 1 + offset) / 12)}-${twoDigits(((month - 1 + offset) % 12) + 1)}`;
  return {
    ...rangeOf(monthAt((number - 1) * months), monthAt(number * months - 1)),
    label: `${word} ${part} of FY${named}`,
  };
}

function firstMonths(named: number, many: number, fiscalYearStart: string) {
  const [year = 0, month = 1] = parsePeriod(`FY${named}`, fiscalYearStart).start.split('-').map(Number);
  const last = month - 1 + many - 1;
  const end = endOf(`${year + Math.floor(last / 12)}-${twoDigits((last % 12) + 1)}`);
  return fiscalYearToDate(named, end, fiscalYearStart);
}

function fiscalSpan(from: number, until: number, fiscalYearStart: string) {
  const start = parsePeriod(`FY${from}`, fiscalYearStart).start;
  return span(start, parsePeriod(`FY${until}`, fiscalYearStart).end, 'fiscal-year');
}

function yearOfMonthIn(fiscalYear: number, month: number, fiscalYearStart: string): number {
  return fiscalYearStart !== '01-01' && `${twoDigits(month)}-01` >= fiscalYearStart ? fiscalYear - 1 : fiscalYear;
}
