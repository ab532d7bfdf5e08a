import {
  addDays,
  endOf,
  fiscalYearContaining,
  fiscalYearToDate,
  longDate,
  monthNames,
  monthOf,
  parsePeriod,
  quarterOf,
  rangeOf,
  twelveMonthsEnding,
} from '../../corpus/period.ts';
import type { AskedPeriod, Clock, YearType } from './asked.ts';

type Read = (match: RegExpExecArray, clock: Clock) => Omit<AskedPeriod, 'text'> | undefined;

/** How one way of writing a period is recognised and read. Earlier patterns win over later ones. */
export interface PeriodPattern {
  readonly example: string;
  readonly pattern: RegExp;
  readonly read: Read;
}

const months = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const y = String.raw`((?:19|20)\d\d)`;
const shortYear = String.raw`((?:19|20)\d\d|\d\d)`;
const fy = `(?:fy|fiscal(?: years?)?|budget year) ?'?${shortYear}`;
const iso = String.raw`(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
// “and” joins the ends of a span only after “between”.
const to = String.raw`(?: ?- ?| to | through | thru | until | till |(?<=\bbetween [^,]{2,25}) and )`;
const count = String.raw`(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|couple of|few)`;
const counts: Readonly<Record<string, number>> = {
  two: 2,
  'couple of': 2,
  three: 3,
  few: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
};
const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  last: 4,
};

const whole = (of: number, type?: YearType) => ({ kind: 'year', year: of, ...(type && { type }) }) as const;
const exact = (period: ReturnType<typeof monthOf>) => ({ kind: 'exact', period }) as const;
const span = (from?: string, until?: string, type?: YearType) =>
  ({ kind: 'span', ...(from && { from }), ...(until && { to: until }), ...(type && { type }) }) as const;

/** The ways people write periods, longest first. All run on lower-case text without accents. */
export const periodPatterns: readonly PeriodPattern[] = [
  {
    example: '12 months ending April 2024',
    pattern: new RegExp(
      String.raw`\b(?:12|twelve)[ -]?months?(?: period)?(?: that)? ?(?:ending|ended|to|through|until|up to|-?ending)(?: in| on)?(?: the end of)? (?:\d{1,2} )?${months},? ${y}`,
    ),
    read: ([, name = '', of]) => exact(twelveMonthsEnding(Number(of), monthNumber(name))),
  },
  {
    example: 'fiscal year that ended September 2020',
    pattern: new RegExp(
      String.raw`\b(?:fiscal|budget) year (?:that |which )?(?:ending|ended|ends|to|through)(?: in| on)?(?: the end of)? (?:\d{1,2} )?${months},? ${y}`,
    ),
    read: ([, name = '', of], { fiscalYearStart }) =>
      whole(fiscalYearContaining(endOf(`${of}-${pad(monthNumber(name))}`), fiscalYearStart), 'fiscal-year'),
  },
  {
    example: 'year ending September 2024',
    pattern: new RegExp(String.raw`\byear (?:ending|ended|to|through)(?: in| on)? (?:\d{1,2} )?${months},? ${y}`),
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
      String.raw`\b${fy}(?: to| through| until| up to|, through)? (?:the end of )?(\d{1,2})? ?${months},? ?((?:19|20)\d\d)?`,
    ),
    read: ([, named = '', day, name = '', of], { fiscalYearStart }) => {
      const year = fullYear(named);
      const number = monthNumber(name);
      const calendar = of === undefined ? yearOfMonthIn(year, number, fiscalYearStart) : Number(of);
      const end =
        day === undefined ? endOf(`${calendar}-${pad(number)}`) : `${calendar}-${pad(number)}-${pad(Number(day))}`;
      return exact(fiscalYearToDate(year, end, fiscalYearStart));
    },
  },
  {
    example: 'FY2026 to 2026-04-30',
    pattern: new RegExp(String.raw`\b(fy(?:19|20)\d\d) to (${iso})\b`),
    read: ([code = ''], { fiscalYearStart }) => exact(parsePeriod(code.replace('fy', 'FY'), fiscalYearStart)),
  },
  {
    example: 'FY2019 to FY2023',
    pattern: new RegExp(String.raw`\b(?:between |from |over )?${fy}${to}(?:fy|fiscal(?: year)?)? ?'?${shortYear}\b`),
    read: ([, from = '', until = ''], { fiscalYearStart }) =>
      fiscalSpan(fullYear(from), fullYear(until), fiscalYearStart),
  },
  {
    example: '2019 to 2023 fiscal years',
    pattern: new RegExp(String.raw`\b${y}${to}${y} fiscal years?\b`),
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
    pattern: new RegExp(String.raw`\b${y}(?:'s)? (?:fiscal|budget)(?: year)?\b`),
    read: ([, of]) => whole(Number(of), 'fiscal-year'),
  },
  {
    example: '20 January 2025 to 15 July 2025',
    pattern: new RegExp(
      String.raw`\b(?:between |from )?(\d{1,2}) ${months}(?:,? ${y})?${to}(\d{1,2}) ${months},? ${y}`,
    ),
    read: ([, d1 = '', m1 = '', y1, d2 = '', m2 = '', y2 = '']) =>
      exact(rangeOf(isoDay(y1 ?? y2, m1, d1), isoDay(y2, m2, d2))),
  },
  {
    example: '2025-01-20 to 2025-07-15',
    pattern: new RegExp(String.raw`\b(${iso}) ?(?:to|-|and|through|until) ?(${iso})\b`),
    read: ([, from = '', until = '']) => exact(rangeOf(realDay(from), realDay(until))),
  },
  {
    example: '2024-07-31',
    pattern: new RegExp(String.raw`\b(${iso})\b`),
    read: ([code = ''], { fiscalYearStart }) => exact(parsePeriod(realDay(code), fiscalYearStart)),
  },
  {
    example: 'since 20 January 2025',
    pattern: new RegExp(
      String.raw`\b(since|after|from) (\d{1,2})(?:st|nd|rd|th)? ${months},? ${y}(?: to| until| through)?(?: mid-?| early | late | about | around )?`,
    ),
    read: ([, word = '', day = '', name = '', of = '']) =>
      span(word === 'after' ? addDays(isoDay(of, name, day), 1) : isoDay(of, name, day)),
  },
  {
    example: '31 July 2024',
    pattern: new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? ${months},? ${y}`),
    read: ([, day = '', name = '', of = '']) => exact(parsePeriod(isoDay(of, name, day), '01-01')),
  },
  {
    example: 'July 31, 2024',
    pattern: new RegExp(String.raw`\b${months} (\d{1,2})(?:st|nd|rd|th)?,? ${y}`),
    read: ([, name = '', day = '', of = '']) => exact(parsePeriod(isoDay(of, name, day), '01-01')),
  },
  {
    example: 'October 2023 to April 2024',
    pattern: new RegExp(String.raw`\b(?:between |from )?${months}(?:,? ${y})?${to}${months},? ${y}`),
    read: ([, m1 = '', y1, m2 = '', y2 = '']) =>
      exact(rangeOf(`${y1 ?? y2}-${pad(monthNumber(m1))}`, `${y2}-${pad(monthNumber(m2))}`)),
  },
  {
    example: 'since August 2024',
    pattern: new RegExp(String.raw`\b(since|after|from|before|until|up to|prior to|by|to|through) ${months},? ${y}`),
    read: ([, word = '', name = '', of = '']) => {
      const month = `${of}-${pad(monthNumber(name))}`;
      return /since|from/.test(word)
        ? span(`${month}-01`)
        : word === 'after'
          ? span(addDays(endOf(month), 1))
          : span(undefined, /before|prior/.test(word) ? addDays(`${month}-01`, -1) : endOf(month));
    },
  },
  {
    example: 'August 2024',
    pattern: new RegExp(String.raw`\b${months},?(?: of)? ${y}`),
    read: ([, name = '', of]) => exact(monthOf(Number(of), monthNumber(name))),
  },
  {
    example: '2024-08',
    pattern: /\b((?:19|20)\d\d)-(0[1-9]|1[0-2])\b/,
    read: ([, of, number]) => exact(monthOf(Number(of), Number(number))),
  },
  {
    example: '08/2024',
    pattern: /\b(0?[1-9]|1[0-2])\/((?:19|20)\d\d)\b/,
    read: ([, number, of]) => exact(monthOf(Number(of), Number(number))),
  },
  {
    example: 'first half of 2025',
    pattern: new RegExp(
      String.raw`\b(?:(first|second|1st|2nd|last) half (?:of )?${y}|h([12]) (?:of )?${y}|${y} h([12]))\b`,
    ),
    read: ([, word, a, h1, b, c, h2]) =>
      half(Number(a ?? b ?? c), word === undefined ? Number(h1 ?? h2) : (ordinals[word] ?? 1) > 1 ? 2 : 1),
  },
  {
    example: 'first three quarters of 2024',
    pattern: new RegExp(String.raw`\bfirst (three|3|two|2) quarters (?:of )?(?:the year )?\(?${y}\)?`),
    read: ([, word = '', of]) =>
      exact({
        ...rangeOf(`${of}-01`, /three|3/.test(word) ? `${of}-09` : `${of}-06`),
        label: `first ${word} quarters of ${of}`,
      }),
  },
  {
    example: 'first quarter of 2018',
    pattern: new RegExp(
      String.raw`\b(?:(first|second|third|fourth|last|1st|2nd|3rd|4th) quarter (?:of )?${y}|q([1-4]) (?:of )?${y}|${y} ?-?q([1-4]))\b`,
    ),
    read: ([, word, a, q1, b, c, q2]) =>
      exact(quarterOf(Number(a ?? b ?? c), word === undefined ? Number(q1 ?? q2) : (ordinals[word] ?? 1))),
  },
  {
    example: 'first nine months of 2024',
    pattern: new RegExp(String.raw`\bfirst ${count} months (?:of )?${y}`),
    read: ([, word = '', of]) => exact(rangeOf(`${of}-01`, `${of}-${pad(Math.min(12, Math.max(1, countOf(word))))}`)),
  },
  {
    example: 'the 2010s',
    pattern: /\b(?:the )?((?:19|20)\d)0s\b/,
    read: ([, decade]) => span(`${decade}0-01-01`, `${decade}9-12-31`),
  },
  {
    example: 'between 2019 and 2022',
    pattern: new RegExp(
      String.raw`\b(?:between ${y} and ${y}|(?:from )?(?:calendar(?: years?)? )?${y} ?(?:-|to|through|thru|until|till) ?(?:calendar(?: year)? )?(${y}|\d\d\b))`,
    ),
    read: ([, a, b, c, d = '']) => yearSpan(Number(a ?? c), b ?? d),
  },
  {
    example: 'since 2019',
    pattern: new RegExp(
      String.raw`\b(since|after|from|starting(?: in| with)?|before|until|up to|prior to|through|earlier than|later than)(?: the start of| calendar(?: year)?| the year)? ${y}(?: onwards?)?\b`,
    ),
    read: ([, word = '', of], { fiscalYearStart }) => openSpan(word, Number(of), undefined, fiscalYearStart),
  },
  {
    example: 'calendar 2020',
    pattern: new RegExp(String.raw`\b(?:cy ?|calendar(?: year)? )${y}\b`),
    read: ([, of]) => whole(Number(of), 'calendar-year'),
  },
  {
    example: '2020 calendar year',
    pattern: new RegExp(String.raw`\b${y} calendar(?: year)?\b`),
    read: ([, of]) => whole(Number(of), 'calendar-year'),
  },
  {
    example: '2023',
    pattern: new RegExp(String.raw`(?<![\d,.$€£%])\b${y}\b(?![,.]\d|%| ?(?:lb|kg|pounds|kilo|deaths|pills|people)\b)`),
    read: ([, of]) => whole(Number(of)),
  },
  {
    example: 'last fiscal year',
    pattern: /\b(this|last|past|previous|current) (?:fiscal|budget) year\b/,
    read: ([, word = ''], { today, fiscalYearStart }) => {
      const year = fiscalYearContaining(today, fiscalYearStart) - (/this|current/.test(word) ? 0 : 1);
      return { ...whole(year, 'fiscal-year'), took: `FY${year}` };
    },
  },
  {
    example: 'the last five years',
    pattern: new RegExp(String.raw`\b(?:last|past|previous|recent) ${count} (?:calendar |fiscal )?years\b`),
    read: ([, word = ''], { today }) =>
      taken(
        span(`${yearOf(today) - countOf(word)}-01-01`, `${yearOf(today) - 1}-12-31`),
        `${yearOf(today) - countOf(word)}–${yearOf(today) - 1}`,
      ),
  },
  {
    example: 'the past decade',
    pattern: /\b(?:last|past|previous) decade\b/,
    read: (_, { today }) =>
      taken(
        span(`${yearOf(today) - 10}-01-01`, `${yearOf(today) - 1}-12-31`),
        `${yearOf(today) - 10}–${yearOf(today) - 1}`,
      ),
  },
  {
    example: 'two years ago',
    pattern: new RegExp(String.raw`\b${count} years ago\b`),
    read: ([, word = ''], { today }) =>
      taken(whole(yearOf(today) - countOf(word)), String(yearOf(today) - countOf(word))),
  },
  {
    example: 'last year',
    pattern: /\b(?:last|previous|past) (?:calendar )?year\b/,
    read: (_, { today }) => taken(whole(yearOf(today) - 1), String(yearOf(today) - 1)),
  },
  {
    example: 'this year',
    pattern: /\b(?:this|current) (?:calendar )?year(?: so far| to date)?\b|\byear to date\b|\bytd\b/,
    read: (_, { today }) => taken(whole(yearOf(today)), String(yearOf(today))),
  },
  {
    example: 'last month',
    pattern: /\b(this|last|previous) month\b/,
    read: ([, word = ''], { today }) => {
      const day = word === 'this' ? today : addDays(`${today.slice(0, 8)}01`, -1);
      const period = monthOf(yearOf(day), Number(day.slice(5, 7)));
      return taken(exact(period), period.label);
    },
  },
  {
    example: 'yesterday',
    pattern: /\b(today|yesterday)\b/,
    read: ([word = ''], { today }) => dayAgo(word === 'today' ? today : addDays(today, -1)),
  },
  {
    example: 'latest',
    pattern:
      /\b(?:latest|newest|most recent(?:ly)?|currently|up[ -]to[ -]date|right now|last (?:available|held|known|published)|as of (?:now|today))\b/,
    read: () => ({ kind: 'latest' }),
  },
  {
    example: 'earliest',
    pattern:
      /\b(?:earliest|oldest|first(?= (?:\w+ ){0,3}(?:figure|number|value|count|year|available|held|recorded|known)\b))\b/,
    read: () => ({ kind: 'first' }),
  },
];

function taken<T extends object>(asked: T, took: string): T & { took: string } {
  return { ...asked, took };
}

function dayAgo(day: string) {
  return taken(exact(parsePeriod(day, '01-01')), longDate(day));
}

function half(of: number, number: number) {
  const period = number === 1 ? rangeOf(`${of}-01`, `${of}-06`) : rangeOf(`${of}-07`, `${of}-12`);
  return exact({ ...period, label: `${number === 1 ? 'first' : 'second'} half of ${of}` });
}

/** A half or a quarter of a fiscal year, in whole months. */
function partOfFiscalYear(named: number, word: string, part: string, fiscalYearStart: string) {
  const months = part === 'half' ? 6 : 3;
  const number = Math.min(word === 'last' ? 12 / months : (ordinals[word] ?? 1), 12 / months);
  const [year = 0, month = 1] = parsePeriod(`FY${named}`, fiscalYearStart).start.split('-').map(Number);
  const monthAt = (offset: number) =>
    `${year + Math.floor((month - 1 + offset) / 12)}-${pad(((month - 1 + offset) % 12) + 1)}`;
  return {
    ...rangeOf(monthAt((number - 1) * months), monthAt(number * months - 1)),
    label: `${word} ${part} of FY${named}`,
  };
}

function fiscalSpan(from: number, until: number, fiscalYearStart: string) {
  const start = parsePeriod(`FY${from}`, fiscalYearStart).start;
  return span(start, parsePeriod(`FY${until}`, fiscalYearStart).end, 'fiscal-year');
}

/** “2019-2023” or “2021-22”; a span that ends before it starts is read the other way round. */
function yearSpan(from: number, ending: string) {
  const until = ending.length === 2 ? Math.floor(from / 100) * 100 + Number(ending) : Number(ending);
  return span(`${Math.min(from, until)}-01-01`, `${Math.max(from, until)}-12-31`);
}

function openSpan(word: string, of: number, type: YearType | undefined, fiscalYearStart: string) {
  const { start, end } = parsePeriod(type === 'fiscal-year' ? `FY${of}` : String(of), fiscalYearStart);
  if (/^(since|from|starting)/.test(word)) return span(start, undefined, type);
  if (/^(after|later)/.test(word)) return span(addDays(end, 1), undefined, type);
  return /^(before|prior|earlier)/.test(word) ? span(undefined, addDays(start, -1), type) : span(undefined, end, type);
}

/** “23” is 2023 and “99” is 1999. */
function fullYear(digits: string): number {
  const number = Number(digits);
  return digits.length === 4 ? number : number + (number < 70 ? 2000 : 1900);
}

function yearOfMonthIn(fiscalYear: number, month: number, fiscalYearStart: string): number {
  return fiscalYearStart !== '01-01' && `${pad(month)}-01` >= fiscalYearStart ? fiscalYear - 1 : fiscalYear;
}

function monthNumber(name: string): number {
  return monthNames.findIndex((month) => month.toLowerCase().startsWith(name.slice(0, 3))) + 1;
}

function isoDay(of: string, name: string, day: string): string {
  const last = Number(endOf(`${of}-${pad(monthNumber(name))}`).slice(8));
  return `${of}-${pad(monthNumber(name))}-${pad(Math.max(1, Math.min(Number(day), last)))}`;
}

/** 31 February is the last day of February. */
function realDay(code: string): string {
  const last = endOf(code.slice(0, 7));
  return code > last ? last : code;
}

function countOf(word: string): number {
  return counts[word] ?? (Number(word) || 1);
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
