import { addDays, endOf, monthNames, type Period, parsePeriod, twoDigits } from '../../corpus/period.ts';
import type { YearType } from './asked.ts';

// What the patterns for periods are made of: stretches of regular expressions, and what is read in them.

/** A month by its name or short name, uncaptured. */
export const monthName = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\.?`;
/** Words for a part of a month. */
export const partOfMonth = '(?:start|beginning|middle|mid|end|close|early|late)';
/** A month; “mid-” or “the end of” before it is read past. */
export const months = `(?:(?:the )?${partOfMonth}(?: of)?[ -])?(${monthName})`;
/** A whole year. */
export const wholeYear = String.raw`((?:19|20)\d\d)`;
/** The year that a part is of: “of 2024”, “of the calendar year 2024”. */
export const partYear = `(?:of )?(?:the )?(?:calendar (?:year )?|year )?${wholeYear}`;
/** A year, or its last two digits. */
export const shortYear = String.raw`((?:19|20)\d\d|\d\d)`;
/** A fiscal year. */
export const fy = `(?:fy|fiscal(?: years?)?|(?:budget|financial) year) ?'?${shortYear}`;
/** A day as ISO writes it. */
export const iso = String.raw`(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
/** What joins the ends of a span; “and” does so only after “between”. */
export const to = String.raw`(?: ?- ?| (?:up )?to | through | thru | until | till |(?<=\bbetween [^,]{2,25}) and )`;
/** How many of something. */
export const count = String.raw`(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|couple of|few)`;
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
/** Which half or quarter a word names. */
export const ordinals: Readonly<Record<string, number>> = {
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

export const whole = (of: number, type?: YearType) => ({ kind: 'year', year: of, ...(type && { type }) }) as const;
export const exact = (period: Period) => ({ kind: 'exact', period }) as const;
export const span = (from?: string, until?: string, type?: YearType) =>
  ({ kind: 'span', ...(from && { from }), ...(until && { to: until }), ...(type && { type }) }) as const;

export function openSpan(word: string, of: number, type: YearType | undefined, fiscalYearStart: string) {
  const { start, end } = parsePeriod(type === 'fiscal-year' ? `FY${of}` : String(of), fiscalYearStart);
  if (/^(since|from|starting)/.test(word)) return span(start, undefined, type);
  if (/^(after|later)/.test(word)) return span(addDays(end, 1), undefined, type);
  return /^(before|prior|earlier)/.test(word) ? span(undefined, addDays(start, -1), type) : span(undefined, end, type);
}

/** “23” is 2023 and “99” is 1999. */
export function fullYear(digits: string): number {
  const number = Number(digits);
  return digits.length === 4 ? number : number + (number < 70 ? 2000 : 1900);
}

export function monthNumber(name: string): number {
  return monthNames.findIndex((month) => month.toLowerCase().startsWith(name.slice(0, 3))) + 1;
}

/** The month of a year by its name: “july” of 2024 is `2024-07`. */
export function monthCode(of: string, name: string): string {
  return `${of}-${twoDigits(monthNumber(name))}`;
}

export function isoDay(of: string, name: string, day: string): string {
  const month = monthCode(of, name);
  return `${month}-${twoDigits(Math.max(1, Math.min(Number(day), Number(endOf(month).slice(8)))))}`;
}

/** 31 February is the last day of February. */
export function realDay(code: string): string {
  const last = endOf(code.slice(0, 7));
  return code > last ? last : code;
}

export function countOf(word: string): number {
  return counts[word] ?? (Number(word) || 1);
}
