import { rangeOf, twoDigits } from '../../corpus/period.ts';
import { exact, isoDay, monthName, monthNumber, to, wholeYear } from './parts.ts';
import type { PeriodPattern } from './pattern.ts';

/** One end of a range: a month or a day in it, “mid-July”, “the end of March”, in groups named for it. */
function endNamed(name: string): string {
  const place = `(?:(?<${name}Part>start|beginning|middle|mid|end|close|early|late)(?:[ -]of)?[ -])?`;
  const day = (at: string) => String.raw`(?<${name}Day${at}>\d{1,2})(?:st|nd|rd|th)?(?!\d)`;
  return `(?:the )?${place}(?:${day('Before')}(?: of)? )?(?<${name}Month>${monthName})(?: ${day('After')})?`;
}

const [from, until] = [endNamed('from'), endNamed('until')];

/** Ranges from a day or a month to another. Earlier patterns win over later ones. */
export const rangePatterns: readonly PeriodPattern[] = [
  {
    example: '20 January 2025 to mid-July 2025',
    pattern: new RegExp(
      String.raw`\b(?:between |from )?${from}(?:,? (?:of )?(?<fromYear>${wholeYear}))?\)?${to}${until},? (?:of )?(?<untilYear>${wholeYear})`,
    ),
    read: ({ groups = {} }) => exact(rangeOf(firstDay(groups), lastDay(groups))),
  },
  {
    example: '20 January 2025 to July of that year',
    pattern: new RegExp(
      String.raw`\b(?:between |from )?${from},? (?:of )?(?<fromYear>${wholeYear})${to}${until} (?:of )?(?:that|the same) year\b`,
    ),
    read: ({ groups = {} }) => exact(rangeOf(firstDay(groups), lastDay({ ...groups, untilYear: groups.fromYear }))),
  },
  {
    example: '2015 to March 2023',
    pattern: new RegExp(
      String.raw`\b(?:between |from )?(?<fromYear>${wholeYear})${to}${until},? (?<untilYear>${wholeYear})`,
    ),
    read: ({ groups = {} }) => exact(rangeOf(`${groups.fromYear}-01`, lastDay(groups))),
  },
];

type Groups = Readonly<Record<string, string | undefined>>;

function firstDay({ fromPart, fromDayBefore, fromMonth = '', fromDayAfter, fromYear, untilYear = '' }: Groups): string {
  return (
    dayOf(fromYear ?? untilYear, fromMonth, fromDayBefore ?? fromDayAfter, fromPart) ??
    monthCode(fromYear ?? untilYear, fromMonth)
  );
}

function lastDay({ untilPart, untilDayBefore, untilMonth = '', untilDayAfter, untilYear = '' }: Groups): string {
  return dayOf(untilYear, untilMonth, untilDayBefore ?? untilDayAfter, untilPart) ?? monthCode(untilYear, untilMonth);
}

/** The day that is named by its number or by the part of the month it is in; “early” and “late” name none. */
function dayOf(year: string, month: string, day: string | undefined, part: string | undefined): string | undefined {
  if (day !== undefined) return isoDay(year, month, day);
  if (part === 'start' || part === 'beginning') return isoDay(year, month, '1');
  if (part === 'mid' || part === 'middle') return isoDay(year, month, '15');
  return part === 'end' || part === 'close' ? isoDay(year, month, '31') : undefined;
}

function monthCode(year: string, month: string): string {
  return `${year}-${twoDigits(monthNumber(month))}`;
}
