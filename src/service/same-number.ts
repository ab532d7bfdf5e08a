/** What a held figure says: one value, or a range. */
interface Held {
  readonly value: number;
  readonly high?: number;
}

/**
 * Whether a number as people write it states a figure: it falls into its range, or is the figure rounded to as many
 * digits as the number has. 27,000 states 27,022.85; 100,000 does not state 72,776.
 */
export function statesSame(number: number, { value, high }: Held): boolean {
  if (high !== undefined && number >= value && number <= high) return true;
  return [value, high ?? value].some((held) => held === number || (isClose(number, held) && rounds(held, number)));
}

/** One digit alone would let 100,000 stand for 149,000. */
function isClose(number: number, held: number): boolean {
  return Math.abs(number - held) <= Math.abs(held) * 0.05;
}

function rounds(held: number, number: number): boolean {
  const digits = significantDigits(number);
  const shown = Number(held.toPrecision(digits));
  const cut = Math.trunc(held / 10 ** magnitude(held, digits)) * 10 ** magnitude(held, digits);
  return shown === number || cut === number;
}

function significantDigits(number: number): number {
  const written = String(Math.abs(number)).replace('.', '').replace(/^0+/, '').replace(/0+$/, '');
  return Math.min(15, Math.max(1, written.length));
}

/** The power of ten of the last digit that is kept. */
function magnitude(held: number, digits: number): number {
  return Math.floor(Math.log10(Math.abs(held) || 1)) + 1 - digits;
}
