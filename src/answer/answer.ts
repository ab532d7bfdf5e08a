import type { Period } from '../corpus/period.ts';
import type { Qualifier, Source, Status } from '../corpus/schema.ts';

/** The place in a source that an entry rests on. */
export interface Citation {
  readonly source: Source;
  readonly at: string;
  readonly entry: string;
}

export type Citations = readonly [Citation, ...Citation[]];

/** One sentence with what it rests on. A sentence without a citation is no claim and does not compile as one. */
export interface Claim {
  readonly text: string;
  readonly citations: Citations;
  /** Whether it was worked out from the entries cited, rather than read in them. */
  readonly computed: boolean;
}

/** A figure that an answer shows, complete enough to be charted or checked. */
export interface Figure {
  readonly entry: string;
  readonly measure: string;
  readonly value: number;
  readonly high?: number;
  readonly qualifier: Qualifier;
  readonly unit: string;
  readonly substance?: string;
  readonly form?: string;
  readonly agency: string;
  readonly place: string;
  readonly scope?: string;
  readonly period: Period;
  readonly status: Status;
  readonly superseded: boolean;
  readonly computed: boolean;
  readonly citation: Citation;
}

/** Claims that belong together, with the line that introduces them. The first section of an answer leads it. */
export interface Section {
  readonly heading?: string;
  readonly claims: readonly [Claim, ...Claim[]];
}

/** Values of one series in order of time, for a chart or a table. */
export interface Chart {
  readonly title: string;
  readonly unit: string;
  readonly points: readonly {
    readonly label: string;
    readonly value: number;
    readonly shown: string;
    readonly provisional: boolean;
    readonly entry: string;
  }[];
}

/** What every answer carries beside what it says. */
export interface Common {
  /** How the question was read: corrections, assumptions, what was carried over. Says nothing about the world. */
  readonly notes: readonly string[];
  /** Questions that this corpus answers. */
  readonly suggestions: readonly string[];
  readonly figures: readonly Figure[];
  readonly chart?: Chart;
}

/** What the bot says. Told apart by kind; only `found`, `choice` and `nothing` speak of the world, in claims. */
export type Answer = Common &
  (
    | { readonly kind: 'found'; readonly sections: readonly [Section, ...Section[]] }
    | { readonly kind: 'choice'; readonly prompt: string; readonly sections: readonly [Section, ...Section[]] }
    | {
        readonly kind: 'nothing';
        readonly reason: string;
        readonly message: string;
        readonly sections: readonly Section[];
      }
    | { readonly kind: 'declined'; readonly reason: 'unsafe' | 'crisis'; readonly lines: readonly string[] }
    | { readonly kind: 'usage'; readonly lines: readonly string[] }
  );

/** The claims of an answer in the order they are read. */
export function claimsOf(answer: Answer): readonly Claim[] {
  return 'sections' in answer ? answer.sections.flatMap(({ claims }) => claims) : [];
}

/** The ids of the entries an answer rests on, each once. */
export function entriesOf(answer: Answer): readonly string[] {
  return [...new Set(claimsOf(answer).flatMap(({ citations }) => citations.map(({ entry }) => entry)))];
}
