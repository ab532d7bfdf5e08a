export type PeriodType =
  | 'calendar-year'
  | 'fiscal-year'
  | 'fiscal-year-to-date'
  | 'month'
  | 'twelve-months-ending'
  | 'range'
  | 'point';

/** A stretch of whole days, both ends included, as ISO dates. */
export interface Period {
  readonly type: PeriodType;
  readonly label: string;
  readonly start: string;
  readonly end: string;
}

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const date = String.raw`(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?`;
const partialDate = new RegExp(`^${date}$`);
const year = /^(\d{4})$/;
const fiscalYear = /^FY(\d{4})$/;
const month = /^(\d{4})-(0[1-9]|1[0-2])$/;
const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const quarter = /^(\d{4})-Q([1-4])$/;
const twelveMonths = /^12m to (\d{4})-(0[1-9]|1[0-2])$/;
const toDate = /^FY(\d{4}) to (\d{4}-\d{2}-\d{2})$/;
const fiscalRange = /^FY(\d{4}) to FY(\d{4})$/;
const range = new RegExp(`^${date} to ${date}$`);
const codes = [year, fiscalYear, month, day, quarter, twelveMonths, toDate, fiscalRange, range];

/** Whether a word is the full name of a month, in whatever case. */
export function isMonthName(word: string): boolean {
  return monthNames.some((name) => name.toLowerCase() === word.toLowerCase());
}

/** Whether a text is one of the period codes that the corpus uses, such as `FY2023` or `12m to 2024-04`. */
export function isPeriodCode(code: string): boolean {
  return codes.some((pattern) => pattern.test(code)) && (code.match(/\d{4}-\d{2}-\d{2}/g) ?? []).every(isRealDay);
}

/** Whether a text is a date that exists, as exact as it is: `2024`, `2024-07`, `2024-02-29`. */
export function isPartialDate(text: string): boolean {
  return partialDate.test(text) && (text.length < 10 || isRealDay(text));
}

function isRealDay(isoDay: string): boolean {
  return addDays(isoDay, 0) === isoDay;
}

/**
 * Reads a period code. `fiscalYearStart` is the corpus's `MM-DD`.
 * Throws on a code that {@link isPeriodCode} refuses: the schema has checked it before.
 */
export function parsePeriod(code: string, fiscalYearStart: string, label?: string): Period {
  const period = periodOf(code, fiscalYearStart);
  return label === undefined ? period : { ...period, label };
}

function periodOf(code: string, fiscalYearStart: string): Period {
  let match = year.exec(code);
  if (match) return calendarYear(Number(match[1]));
  match = fiscalYear.exec(code);
  if (match) return fiscalYearOf(Number(match[1]), fiscalYearStart);
  match = month.exec(code);
  if (match) return monthOf(Number(match[1]), Number(match[2]));
  match = quarter.exec(code);
  if (match) return quarterOf(Number(match[1]), Number(match[2]));
  match = twelveMonths.exec(code);
  if (match) return twelveMonthsEnding(Number(match[1]), Number(match[2]));
  match = toDate.exec(code);
  if (match) return fiscalYearToDate(Number(match[1]), match[2] ?? '', fiscalYearStart);
  match = fiscalRange.exec(code);
  if (match) {
    const [from, to] = [Number(match[1]), Number(match[2])];
    const { start } = fiscalYearOf(from, fiscalYearStart);
    return { type: 'range', label: `FY${from}–FY${to}`, start, end: fiscalYearOf(to, fiscalYearStart).end };
  }
  if (day.test(code)) return { type: 'point', label: longDate(code), start: code, end: code };
  match = range.exec(code);
  if (match) return rangeOf(code.slice(0, code.indexOf(' ')), code.slice(code.lastIndexOf(' ') + 1));
  throw new RangeError(`“${code}” is not a period code`);
}

export function calendarYear(of: number): Period {
  return { type: 'calendar-year', label: String(of), start: `${of}-01-01`, end: `${of}-12-31` };
}

/** The fiscal year named for the calendar year it ends in. */
export function fiscalYearOf(named: number, fiscalYearStart: string): Period {
  const firstYear = fiscalYearStart === '01-01' ? named : named - 1;
  const start = `${firstYear}-${fiscalYearStart}`;
  return { type: 'fiscal-year', label: `FY${named}`, start, end: addDays(`${firstYear + 1}-${fiscalYearStart}`, -1) };
}

export function fiscalYearToDate(named: number, end: string, fiscalYearStart: string): Period {
  const { start } = fiscalYearOf(named, fiscalYearStart);
  return { type: 'fiscal-year-to-date', label: `FY${named} to ${longDate(end)}`, start, end };
}

export function monthOf(ofYear: number, number: number): Period {
  const start = `${ofYear}-${twoDigits(number)}-01`;
  return {
    type: 'month',
    label: `${monthNames[number - 1]} ${ofYear}`,
    start,
    end: endOf(`${ofYear}-${twoDigits(number)}`),
  };
}

export function quarterOf(ofYear: number, number: number): Period {
  const start = `${ofYear}-${twoDigits(number * 3 - 2)}-01`;
  return { type: 'range', label: `Q${number} ${ofYear}`, start, end: endOf(`${ofYear}-${twoDigits(number * 3)}`) };
}

export function twelveMonthsEnding(ofYear: number, number: number): Period {
  const end = endOf(`${ofYear}-${twoDigits(number)}`);
  const next = number === 12 ? `${ofYear}-01-01` : `${ofYear - 1}-${twoDigits(number + 1)}-01`;
  return {
    type: 'twelve-months-ending',
    label: `12 months ending ${monthNames[number - 1]} ${ofYear}`,
    start: next,
    end,
  };
}

/** From the first day of one partial date to the last day of another. */
export function rangeOf(from: string, to: string): Period {
  const start = startOf(from);
  const end = endOf(to);
  const wholeYears = start.endsWith('-01-01') && end.endsWith('-12-31');
  const label = wholeYears ? `${start.slice(0, 4)}–${end.slice(0, 4)}` : `${longDate(from)} to ${longDate(to)}`;
  return { type: 'range', label, start, end };
}

/** The first day of a partial date: `2024-07` is 1 July. */
export function startOf(partial: string): string {
  return `${partial}-01-01`.slice(0, 10);
}

/** The last day of a partial date: `2024-02` is 29 February. */
export function endOf(partial: string): string {
  if (partial.length === 4) return `${partial}-12-31`;
  if (partial.length === 10) return partial;
  const [ofYear, number] = partial.split('-').map(Number) as [number, number];
  return addDays(number === 12 ? `${ofYear + 1}-01-01` : `${ofYear}-${twoDigits(number + 1)}-01`, -1);
}

/** A partial date in words: `2024-07-31` is “31 July 2024”, `2024-07` “July 2024”. */
export function longDate(partial: string): string {
  const [ofYear, number, ofDay] = partial.split('-');
  if (number === undefined) return partial;
  const name = monthNames[Number(number) - 1] ?? number;
  return ofDay === undefined ? `${name} ${ofYear}` : `${Number(ofDay)} ${name} ${ofYear}`;
}

/** The fiscal year, by its name, that a day falls in. */
export function fiscalYearContaining(isoDay: string, fiscalYearStart: string): number {
  const ofYear = Number(isoDay.slice(0, 4));
  return fiscalYearStart !== '01-01' && isoDay.slice(5) >= fiscalYearStart ? ofYear + 1 : ofYear;
}

export function addDays(isoDay: string, days: number): string {
  return new Date(Date.parse(isoDay) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A month or day as ISO dates write it: 7 is `07`. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
