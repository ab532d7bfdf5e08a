import { addDays, fiscalYearContaining, longDate, monthOf, parsePeriod } from '../../corpus/period.ts';
import type { YearType } from './asked.ts';
import { count, countOf, exact, span, whole } from './parts.ts';
import type { PeriodPattern } from './pattern.ts';

/** Periods that are named by their distance from today, and the latest and earliest of all. Earlier patterns win over later ones. */
export const todayPatterns: readonly PeriodPattern[] = [
  {
    example: 'what is the last year of deaths',
    pattern:
      /\b(?:what|which)(?: is|'s| was)? the (?:last|latest) (fiscal |calendar )?year (?=in\b|of\b|for\b|with\b|on\b)/,
    read: ([, type]) => ({
      kind: 'latest',
      ...(type && { only: [type === 'fiscal ' ? 'fiscal-year' : 'calendar-year'] as const }),
    }),
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
    example: 'the last month for which figures are held',
    pattern:
      /\b(?:last|latest|newest|most recent) (?:full |available )?month (?=for which|that|available|held|on record|of data|with)/,
    read: () => ({ kind: 'latest', only: ['month'] }),
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
    pattern: /(?<!\bstands? )\b(today|yesterday)\b/,
    read: ([word = ''], { today }) => dayAgo(word === 'today' ? today : addDays(today, -1)),
  },
  {
    example: 'the most recent complete fiscal year',
    pattern:
      /\b(?:(?:latest|newest|most recent|last|current) (?:available )?(?:full|complete|completed|whole|entire) (fiscal|calendar)? ?year|(?:latest|newest|most recent|last)\b(?=[^?.]{0,40}\bfull (fiscal|calendar)? ?year)|(?:latest|newest|most recent) (?:available )?(fiscal|calendar) year)\b/,
    read: ([, full, apart, plain]) => ({ kind: 'latest', only: wholeYears(full ?? apart ?? plain) }),
  },
  {
    example: 'newest 12-month',
    pattern: /\b(?:latest|newest|most recent|last) (?:12|twelve)[ -]months?\b/,
    read: () => ({ kind: 'latest', only: ['twelve-months-ending'] }),
  },
  {
    example: 'latest',
    pattern:
      /\b(?:latest|newest|freshest|most recent(?:ly)?|currently|(?:current|present) (?:status|state|position|rate|level)|up[ -]to[ -]date|right now|at present|at the moment|stands? (?:now|today|at present)|things stand|state of play|last (?:available|held|known|published|(?:final|definitive|full|provisional|official|complete) (?:count|figure|number|total|tally|toll))|as of (?:now|today))\b/,
    read: () => ({ kind: 'latest' }),
  },
  {
    example: 'earliest',
    pattern:
      /\b(?:earliest|oldest|first(?= (?:\w+ ){0,3}(?:figure|number|value|count|year|available|held|recorded|known)\b))\b/,
    read: () => ({ kind: 'first' }),
  },
];

function wholeYears(type: string | undefined): readonly YearType[] {
  return type === undefined ? ['calendar-year', 'fiscal-year'] : [type === 'fiscal' ? 'fiscal-year' : 'calendar-year'];
}

function taken<T extends object>(asked: T, took: string): T & { took: string } {
  return { ...asked, took };
}

function dayAgo(day: string) {
  return taken(exact(parsePeriod(day, '01-01')), longDate(day));
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
