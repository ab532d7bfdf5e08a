import type { Claim, Section } from './answer.ts';

/** Claims under a heading; none where there is no claim. */
export function sectionOf(heading: string, claims: readonly Claim[]): Section | undefined {
  const [first, ...rest] = claims;
  return first && { heading, claims: [first, ...rest] };
}
