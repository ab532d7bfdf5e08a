import { calendarYear, endOf, fiscalYearOf, type Period, type PeriodType, twoDigits } from '../../corpus/period.ts';

export type YearType = 'calendar-year' | 'fiscal-year';

/** A period as a person asked for it. `text` is what was typed; `took` says how a relative one was read. */
export type AskedPeriod = { readonly text: string; readonly took?: string } & (
  | {
      readonly kind: 'year';
      readonly year: number;
      readonly type?: YearType;
      readonly toDate?: boolean;
      /** The first and last month of the part of it that was named loosely: “summer”, “late”. Figures are by year. */
      readonly part?: readonly [number, number];
    }
  | { readonly kind: 'exact'; readonly period: Period }
  | { readonly kind: 'span'; readonly from?: string; readonly to?: string; readonly type?: YearType }
  | { readonly kind: 'latest'; readonly only?: readonly PeriodType[] }
  | { readonly kind: 'first' }
  | { readonly kind: 'no-date' }
);

/** What periods are read against: today, and the day the corpus’s fiscal year starts. */
export interface Clock {
  readonly today: string;
  readonly fiscalYearStart: string;
}

/** The first and last day a period asks about, where it names days at all. */
export function boundsOf(
  asked: AskedPeriod,
  fiscalYearStart: string,
): { readonly from?: string; readonly to?: string } {
  switch (asked.kind) {
    case 'year': {
      if (asked.part) {
        const [first, last] = asked.part.map((month) => `${asked.year}-${twoDigits(month)}`);
        return { from: `${first}-01`, to: endOf(last ?? '') };
      }
      const { start, end } =
        asked.type === 'fiscal-year' ? fiscalYearOf(asked.year, fiscalYearStart) : calendarYear(asked.year);
      return { from: start, to: end };
    }
    case 'exact':
      return { from: asked.period.start, to: asked.period.end };
    case 'span':
      return { ...(asked.from && { from: asked.from }), ...(asked.to && { to: asked.to }) };
    case 'latest':
    case 'first':
      return {};
    case 'no-date':
      return { from: '9999-12-31', to: '0000-01-01' };
  }
}
