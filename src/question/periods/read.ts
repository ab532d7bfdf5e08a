import { fold } from '../../text/fold.ts';
import { type AskedPeriod, boundsOf, type Clock } from './asked.ts';
import { periodPatterns } from './patterns.ts';

/** The periods of a text in the order they stand in, and the stretches of text that name them. */
export interface PeriodsRead {
  readonly periods: readonly AskedPeriod[];
  readonly spans: readonly (readonly [number, number])[];
}

const mayNameAPeriod =
  /\d|year|month|decade|latest|newest|recent|current|earliest|oldest|first|date|today|yesterday|now|present|moment|stand|state/;

/** A period and the stretch of text that names it. */
export interface PeriodFound {
  readonly asked: AskedPeriod;
  readonly span: readonly [number, number];
}

/** Finds every period a text names. Each stretch of text is read once, by the first pattern that fits it. */
export function readPeriods(text: string, clock: Clock, worded: readonly PeriodFound[] = []): PeriodsRead {
  const lower = lowerInPlace(text);
  if (worded.length === 0 && !mayNameAPeriod.test(lower)) return { periods: [], spans: [] };
  const found = [...worded];
  let rest = worded.reduce((masked, { span }) => mask(masked, span), lower);
  for (const { pattern, read } of periodPatterns) {
    for (let match = pattern.exec(rest); match; match = pattern.exec(rest)) {
      const asked = read(match, clock);
      const span = [match.index, match.index + match[0].length] as const;
      if (asked) found.push({ asked: { ...asked, text: text.slice(...span) } as AskedPeriod, span });
      rest = mask(rest, span);
    }
  }
  found.sort((a, b) => a.span[0] - b.span[0]);
  const told = found.filter((one, index) => !isSpelledOut(one, found[index + 1], lower, clock));
  const dated = told.filter(({ asked: { kind } }) => kind !== 'latest' && kind !== 'first');
  const meant = dated.length > 0 ? dated : told; // “the first count for 2021” asks for 2021
  return { periods: meant.map(({ asked }) => asked), spans: found.map(({ span }) => span) };
}

/** Whether the next period says in dates what this one names: “first half of FY2018 (October 2017 to March 2018)”. */
function isSpelledOut(one: PeriodFound, next: PeriodFound | undefined, text: string, clock: Clock): boolean {
  if (next === undefined || !/^ ?(?:\(|, ?i\.?e\.?,? |, that is,? )$/.test(text.slice(one.span[1], next.span[0])))
    return false;
  const [wide, narrow] = [one, next].map(({ asked }) => boundsOf(asked, clock.fiscalYearStart));
  return (
    narrow?.from !== undefined &&
    narrow.to !== undefined &&
    narrow.from >= (wide?.from ?? '') &&
    narrow.to <= (wide?.to ?? '9999')
  );
}

/** Lower case without accents, each character where it stood, so that places in the text stay right. */
function lowerInPlace(text: string): string {
  return Array.from(text, (character) => {
    const folded = fold(character);
    return folded.length === character.length ? folded : character.length === 1 ? '_' : '__';
  }).join('');
}

function mask(text: string, [from, to]: readonly [number, number]): string {
  return `${text.slice(0, from)}${'_'.repeat(to - from)}${text.slice(to)}`;
}
