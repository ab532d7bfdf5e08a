import fc from 'fast-check';

const words =
  `fentanyl heroin seizures deaths pills CBP DEA Ohio Norway 2023 FY2023 last year since 2019 between and or vs
  compare most fewest who said what did Kurt Campbell say about China tariffs when timeline of source define is it true
  how many times more than 75,000 1.5 million half a million percent per month as of May 2024 first latest only`.split(
    /\s+/,
  );
const marks = [
  '*',
  '_',
  '~~',
  '`',
  '```',
  '<@U1>',
  '<!channel>',
  '@everyone',
  '<b>',
  '&lt;',
  '|',
  '\\',
  '](x)',
  '\u202e',
  '\u2066',
  '\u200b',
  '\0',
  '\u001b[31m',
  '💊',
  '\ud800',
  '’',
  '“',
  '?',
  '!',
  '…',
  '\n',
];

const digits = fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, '0'));
const year = fc.oneof(
  fc.constantFrom('FY2023', 'FY23', '0000', '1999', '9999'),
  fc.integer({ min: 1900, max: 2099 }).map(String),
);

/** Dates that no calendar has among some that it has. */
const dates = fc.oneof(
  fc.tuple(year, digits, digits).map((parts) => parts.join('-')),
  fc.tuple(digits, fc.constantFrom('January', 'feb', 'December'), year).map((parts) => parts.join(' ')),
  fc
    .tuple(fc.constantFrom('first', 'last'), digits, fc.constantFrom('months of', 'years', 'quarters of'), year)
    .map((parts) => parts.join(' ')),
);

const sentence = fc
  .array(fc.oneof({ arbitrary: fc.constantFrom(...words), weight: 6 }, fc.constantFrom(...marks), year, fc.string()), {
    maxLength: 20,
  })
  .map((parts) => parts.join(' '));

/** Words people use, in any order, among mark-up, odd dates and noise of every plane of Unicode. */
export const anyText = fc.oneof(
  sentence,
  fc.tuple(sentence, dates).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }).map((units) => String.fromCharCode(...units)),
);
