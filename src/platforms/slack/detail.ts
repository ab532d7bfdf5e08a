/** How much of an answer is written out. Sizes are in characters. */
export interface Detail {
  /** The first claim. */
  readonly lead: number;
  /** A claim after it. */
  readonly claim: number;
  /** How many claims of a section are written out; of the others the numbers of their sources are shown. */
  readonly claims: number;
  readonly heading: number;
  /** A place in a source. */
  readonly locator: number;
  readonly source: {
    readonly title: number;
    readonly retrieved: boolean;
    /** Its number and title alone. */
    readonly bare: boolean;
    readonly linked: boolean;
  };
  /** How many notes there are, and how long each may be. */
  readonly notes: number;
  readonly note: number;
  /** How many questions to ask next. */
  readonly suggestions: number;
  /** How many sources the menu has. */
  readonly menu: number;
}

const whole: Detail = {
  lead: 3000,
  claim: 3000,
  claims: 100,
  heading: 500,
  locator: 400,
  source: { title: 300, retrieved: true, bare: false, linked: true },
  notes: 9,
  note: 3000,
  suggestions: 10,
  menu: 25,
};

const short = { retrieved: false, bare: false, linked: true };
const bare = { ...short, bare: true };

/**
 * From everything to the barest, for what must fit a message: first the places in sources get shorter, then the claims
 * fewer. At every step each claim’s sources stay.
 */
export const details: readonly [Detail, ...Detail[]] = [
  whole,
  { ...whole, locator: 160 },
  { ...whole, locator: 80, claim: 500, menu: 10, source: { ...short, title: 120 } },
  { ...whole, locator: 40, claim: 300, claims: 12, notes: 5, menu: 10, source: { ...short, title: 80 } },
  { ...whole, claim: 200, claims: 6, notes: 3, note: 500, menu: 0, suggestions: 3, source: { ...bare, title: 60 } },
  {
    ...whole,
    lead: 600,
    claim: 120,
    claims: 1,
    heading: 80,
    notes: 2,
    note: 200,
    menu: 0,
    suggestions: 0,
    source: { ...bare, title: 30, linked: false },
  },
];

/** Said where not everything fits. */
export const shortenedNote =
  'Shortened to fit a message: name a narrower span or place for the rest, or verify a source to see all of it.';
