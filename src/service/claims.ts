/** How much of a message is checked. */
export const messageLimits = { length: 3000, claims: 8 } as const;

/** The claims of a message: its sentences, parted where a second number is stated. In the order they stand in. */
export function claimsIn(message: string): readonly string[] {
  return message
    .slice(0, messageLimits.length)
    .replace(abbreviation, (dotted) => dotted.replaceAll('.', heldDot))
    .split(/(?<=[.!?…])["”’)]*\s+|\n+|;\s+/)
    .flatMap(partsOf)
    .map((text) =>
      text
        .trim()
        .replace(/[.…]+$/, '')
        .replaceAll(heldDot, '.'),
    )
    .filter((text) => /\p{L}{2,}.*\s.*\p{L}{2,}/u.test(text));
}

/** Stands for a dot that ends no sentence while sentences are told apart. */
const heldDot = '\u2024';
const abbreviation =
  /\b(?:Mr|Mrs|Ms|Dr|Rep|Sen|Gov|Gen|St|No|vs|approx|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.|(?:\b\p{L}\.){2,}/gu;

/** “CBP seized 27,000 pounds and 100,000 people died” states two figures; “between 2021 and 2023” is one span. */
function partsOf(sentence: string): string[] {
  const joint = /,?\s+(?:and|but|while|whereas)\s+/giu;
  for (const match of sentence.matchAll(joint)) {
    const before = sentence.slice(0, match.index);
    const after = sentence.slice(match.index + match[0].length);
    if (statesFigure(before) && statesFigure(after)) return [before, ...partsOf(after)];
  }
  return [sentence];
}

/** A number that is no year, among at least three words. */
function statesFigure(text: string): boolean {
  const withoutYears = text.replace(/\b(?:FY ?)?(?:19|20)\d\d\b/g, ' ');
  return /\d|\b(?:hundred|thousand|million|billion)s?\b/i.test(withoutYears) && text.trim().split(/\s+/).length >= 3;
}

/** The year a claim speaks of, as it is written: “FY2023”, “2023”. */
export function yearIn(text: string): string | undefined {
  return /\b(?:FY ?)?(?:19|20)\d\d\b/.exec(text)?.[0];
}
