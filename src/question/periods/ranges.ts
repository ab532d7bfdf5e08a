import { rangeOf } from '../../corpus/period.ts';
import { exact, isoDay, monthCode, monthName, partOfMonth, to, wholeYear } from './parts.ts';
import type { PeriodPattern } from './pattern.ts';

/** One end of a range: a month or a day in it, “mid-July”, “the end of March”, in groups named for it. */
function endNamed(name: string): string {
  const part = `(?:(?<${name}Part>${partOfMonth})(?:[ -]of)?[ -])?`;
  const day = (at: string) => String.raw`(?<${name}Day${at}>\d{1,2})(?:st|nd|rd|th)?(?!\d)`;
  return `(?:the )?${part}(?:${day('Before')}(?: of)? )?(?<${name}Month>${monthName})(?: ${day('After')})?`;
}

const [from, until] = [endNamed('from'), endNamed('until')];

/** Ranges from a day or a month to another. Earlier patterns win over later ones. */
export const rangePatterns: readonly PeriodPattern[] = [
  {
    example: '20 January 2025 to mid-July 2025',
    pattern: new RegExp(
      String.raw`\b(?:between |from )?${from}(?:,? (?:of )?(?<fromYear>${wholeYear}))?\)?${to}${until},? (?:of )?(?<untilYear>${wholeYear})`,
    ),
    read: ({ groups = {} }) =>
      exact(
        rangeOf(endIn(groups, 'from', groups.fromYear ?? groups.untilYear), endIn(groups, 'until', groups.untilYear)),
      ),
  },
  {
    example: '20 January 2025 to July of that year',
    pattern: new RegExp(
      String.raw`\b(?:between |from )?${from},? (?:of )?(?<fromYear>${wholeYear})${to}${until} (?:of )?(?:that|the same) year\b`,
    ),
    read: ({ groups = {} }) =>
      exact(rangeOf(endIn(groups, 'from', groups.fromYear), endIn(groups, 'until', groups.fromYear))),
  },
  {
    example: '2015 to March 2023',
    pattern: new RegExp(
      String.raw`\b(?:between |from )?(?<fromYear>${wholeYear})${to}${until},? (?<untilYear>${wholeYear})`,
    ),
    read: ({ groups = {} }) => exact(rangeOf(`${groups.fromYear}-01`, endIn(groups, 'until', groups.untilYear))),
  },
];

/** The day or month that an end of a range names in its groups; “early” and “late” name the whole month. */
function endIn(groups: Readonly<Record<string, string>>, name: string, year = ''): string {
  const { [`${name}Part`]: part, [`${name}Month`]: month = '' } = groups;
  const day = groups[`${name}DayBefore`] ?? groups[`${name}DayAfter`] ?? dayOfPart[part ?? ''];
  return day === undefined ? monthCode(year, month) : isoDay(year, month, day);
}

const dayOfPart: Readonly<Record<string, string>> = {
  start: '1',
  beginning: '1',
  mid: '15',
  middle: '15',
  end: '31',
  close: '31',
};
