import type { Token } from '../text/tokens.ts';
import type { Phrase } from './lexicon.ts';
import type { AskedPeriod } from './periods/asked.ts';
import type { Scattered } from './scattered.ts';

/** A word that was read as another one: the answer says so. */
export interface Correction {
  readonly typed: string;
  readonly read: string;
}

/** What a word that nothing placed seems to name, by where it stands. */
export type Slot = 'place' | 'person' | 'agency' | 'substance' | 'word';

export interface Unplaced {
  readonly text: string;
  readonly stem: string;
  readonly slot: Slot;
}

/** All that was found in a question, before it is decided what is asked. */
export interface Reading {
  /** The question as plain text. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly phrases: readonly Phrase[];
  /** Measures all of whose words stand in it, though not side by side. */
  readonly scattered: readonly Scattered[];
  readonly periods: readonly AskedPeriod[];
  /** The day as of which figures are asked for. */
  readonly asOf?: string;
  /** Numbers that are no dates: the figure of a claim, say. */
  readonly numbers: readonly number[];
  /** Stems of the words that carry meaning, for the text search. */
  readonly content: readonly string[];
  readonly unplaced: readonly Unplaced[];
  readonly corrections: readonly Correction[];
  /** What was taken over from the question before in the same thread. */
  readonly carried: readonly string[];
}

export type FigureAsk = 'value' | 'trend' | 'compare' | 'most' | 'fewest' | 'why';

/** What a person asks. Every text is one of these. */
export type Question =
  | { readonly kind: 'figure'; readonly ask: FigureAsk; readonly reading: Reading }
  | { readonly kind: 'said'; readonly reading: Reading }
  | { readonly kind: 'who-said'; readonly reading: Reading }
  | { readonly kind: 'reply'; readonly reading: Reading }
  | { readonly kind: 'event'; readonly reading: Reading }
  | { readonly kind: 'timeline'; readonly reading: Reading }
  | { readonly kind: 'define'; readonly reading: Reading }
  | { readonly kind: 'claim'; readonly reading: Reading }
  | { readonly kind: 'source'; readonly reading: Reading }
  | { readonly kind: 'search'; readonly reading: Reading }
  | { readonly kind: 'several'; readonly parts: readonly Question[]; readonly reading: Reading }
  | { readonly kind: 'topics' }
  | { readonly kind: 'help' }
  | { readonly kind: 'greeting' }
  | { readonly kind: 'declined'; readonly reason: 'unsafe' | 'crisis' }
  | { readonly kind: 'misread'; readonly command: string; readonly problems: readonly string[] };
