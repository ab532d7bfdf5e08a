import type { Draft } from '../draft.ts';
import { problemIn } from '../located.ts';
import type { Problem } from '../problem.ts';

/** The longest quote we take over, in words. */
export const longestQuote = 12;

const quoted = /["“]([^"”]+)["”]/g;

/** Quotes that are longer than we take over, in the field for them or inside a text of ours. */
export function checkQuotes(draft: Draft): Problem[] {
  return [
    ...draft.statements.flatMap((item) => [
      ...(item.value.quote === undefined
        ? []
        : tooLong(item.value.quote).map((words) => problemIn(item, ['quote'], message(words)))),
      ...inside(item.value.gist).map((words) => problemIn(item, ['gist'], message(words))),
    ]),
    ...draft.events.flatMap((item) =>
      inside(item.value.summary).map((words) => problemIn(item, ['summary'], message(words))),
    ),
    ...draft.terms.flatMap((item) =>
      inside(item.value.definition).map((words) => problemIn(item, ['definition'], message(words))),
    ),
  ];
}

function inside(text: string): number[] {
  return [...text.matchAll(quoted)].flatMap((match) => tooLong(match[1] ?? ''));
}

function tooLong(quote: string): number[] {
  const words = quote.trim().split(/\s+/).length;
  return words > longestQuote ? [words] : [];
}

function message(words: number): string {
  return `expected a quote of at most ${longestQuote} words, got ${words}`;
}
