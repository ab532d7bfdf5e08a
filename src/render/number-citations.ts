import { type Answer, type Citation, type Claim, claimsOf } from '../answer/answer.ts';
import type { Source } from '../corpus/schema.ts';

/** A source with its number in one answer, and the places in it that the answer rests on. */
export interface NumberedSource {
  readonly number: number;
  readonly source: Source;
  readonly locators: readonly string[];
}

export interface Numbering {
  readonly sources: readonly NumberedSource[];
  /** The numbers of a claim’s sources, in rising order. */
  numbersOf(claim: Claim): readonly number[];
  numberOf(citation: Citation): number;
}

/** Numbers the sources of an answer in the order in which its claims name them. */
export function numberCitations(answer: Answer): Numbering {
  const locators = new Map<string, { readonly source: Source; readonly at: Set<string> }>();
  const add = ({ source, at }: Citation) => {
    const held = locators.get(source.id) ?? { source, at: new Set<string>() };
    if (at !== '') held.at.add(at);
    locators.set(source.id, held);
  };
  for (const { citations } of claimsOf(answer)) citations.forEach(add);
  for (const { citation } of answer.figures) add(citation);
  const order = new Map([...locators.keys()].map((id, index) => [id, index + 1]));
  const numberOf = ({ source }: Citation) => order.get(source.id) ?? 0;
  return {
    sources: [...locators.values()].map(({ source, at }, index) => ({ number: index + 1, source, locators: [...at] })),
    numbersOf: ({ citations }) => [...new Set(citations.map(numberOf))].sort((a, b) => a - b),
    numberOf,
  };
}

/** How many places in one source are written out; `verify` shows the others. */
const mostLocators = 3;

/** “Ohio, 2021, annual row; Ohio, 2022, annual row; and 9 more” */
export function locatorText(locators: readonly string[]): string {
  const shown = locators.slice(0, mostLocators);
  const more = locators.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

/** Whose a source is: the author, where one is named, and the publisher. */
export function creditOf({ author, publisher }: Source): string {
  return author ? `${author}, ${publisher}` : publisher;
}
