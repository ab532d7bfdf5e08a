import { addDays, endOf, monthOf, parsePeriod, rangeOf } from '../../corpus/period.ts';
import { exact, iso, isoDay, monthCode, monthNumber, months, realDay, span, wholeYear } from './parts.ts';
import type { PeriodPattern } from './pattern.ts';

/** Days, months and what is since or before one. Earlier patterns win over later ones. */
export const datePatterns: readonly PeriodPattern[] = [
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
    example: '2024-13-45',
    pattern: /\b(?:19|20)\d\d-\d{1,2}-\d{1,2}\b/,
    read: () => ({ kind: 'no-date' }),
  },
  {
    example: 'since 20 January 2025',
    pattern: new RegExp(
      String.raw`\b(since|after|from) (\d{1,2})(?:st|nd|rd|th)? ${months},? ${wholeYear}(?: to| until| through)?(?: mid-?| early | late | about | around )?`,
    ),
    read: ([, word = '', day = '', name = '', of = '']) =>
      span(word === 'after' ? addDays(isoDay(of, name, day), 1) : isoDay(of, name, day)),
  },
  {
    example: '31 July 2024',
    pattern: new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? ${months},? ${wholeYear}`),
    read: ([, day = '', name = '', of = '']) => exact(parsePeriod(isoDay(of, name, day), '01-01')),
  },
  {
    example: 'July 31, 2024',
    pattern: new RegExp(String.raw`\b${months} (\d{1,2})(?:st|nd|rd|th)?,? ${wholeYear}`),
    read: ([, name = '', day = '', of = '']) => exact(parsePeriod(isoDay(of, name, day), '01-01')),
  },
  {
    example: 'since August 2024',
    pattern: new RegExp(
      String.raw`\b(since|after|from|before|until|up to|prior to|by|to|through) ${months},? ${wholeYear}`,
    ),
    read: ([, word = '', name = '', of = '']) => {
      const month = monthCode(of, name);
      return /since|from/.test(word)
        ? span(`${month}-01`)
        : word === 'after'
          ? span(addDays(endOf(month), 1))
          : span(undefined, /before|prior/.test(word) ? addDays(`${month}-01`, -1) : endOf(month));
    },
  },
  {
    example: 'August 2024',
    pattern: new RegExp(String.raw`\b${months},?(?: of)? ${wholeYear}`),
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
];
