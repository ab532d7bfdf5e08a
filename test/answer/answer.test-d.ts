import { describe, expectTypeOf, it } from 'vitest';
import type { Answer, Citation, Citations, Claim, Section } from '../../src/answer/answer.ts';

declare const citation: Citation;

describe('a claim', () => {
  it('does not compile without a citation', () => {
    // @ts-expect-error: no citations at all
    const uncited: Claim = { text: 'Most fires have one cause.', computed: false };
    // @ts-expect-error: an empty list of citations
    const empty: Claim = { text: 'Most fires have one cause.', citations: [], computed: false };
    const cited: Claim = { text: 'Most fires have one cause.', citations: [citation], computed: false };
    expectTypeOf([uncited, empty, cited]).items.toEqualTypeOf<Claim>();
  });

  it('says whether it was computed', () => {
    // @ts-expect-error: neither read nor computed
    const claim: Claim = { text: '+5', citations: [citation] };
    expectTypeOf(claim.computed).toEqualTypeOf<boolean>();
  });

  it('has a first citation', () => expectTypeOf<Citations[0]>().toEqualTypeOf<Citation>());
});

describe('an answer', () => {
  it('that found something has a first section with a first claim', () => {
    type Found = Extract<Answer, { kind: 'found' }>;
    expectTypeOf<Found['sections'][0]>().toEqualTypeOf<Section>();
    expectTypeOf<Section['claims'][0]>().toEqualTypeOf<Claim>();
  });

  it('cannot be changed', () => {
    type Writable = { -readonly [Key in keyof Answer]: Answer[Key] };
    expectTypeOf<Answer>().not.toEqualTypeOf<Writable>();
  });
});
