/** How much of an answer is written out. */
export interface Detail {
  /** The longest claim after the headline. */
  readonly claim: number;
  /** How many claims of a section are written out; of the others the numbers of their sources are shown. */
  readonly claims: number;
  /** The longest place in a source. */
  readonly locator: number;
  readonly source: { readonly title: number; readonly retrieved: boolean; readonly bare: boolean };
  /** How many notes are shown. */
  readonly notes: number;
}

const whole: Detail = {
  claim: 3000,
  claims: 100,
  locator: 400,
  source: { title: 300, retrieved: true, bare: false },
  notes: 10,
};

/**
 * From everything to the barest, for what must fit a message: first the places in sources get shorter, then the claims
 * fewer. At every step each claim’s sources stay.
 */
export const details: readonly [Detail, ...Detail[]] = [
  whole,
  { ...whole, locator: 160 },
  { ...whole, locator: 80, claim: 500, source: { title: 120, retrieved: false, bare: false } },
  { ...whole, locator: 40, claim: 300, claims: 12, notes: 5, source: { title: 80, retrieved: false, bare: false } },
  { ...whole, claim: 200, claims: 6, notes: 3, source: { title: 60, retrieved: false, bare: true } },
  { ...whole, claim: 120, claims: 2, notes: 2, source: { title: 30, retrieved: false, bare: true } },
];

/** Said where not everything fits. */
export const shortenedNote =
  'Shortened to fit a message: name a narrower span or place for the rest, or verify a source to see all of it.';
