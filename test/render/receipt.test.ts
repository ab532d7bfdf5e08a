import { describe, expect, it } from 'vitest';
import { receiptFor } from '../../src/render/receipt.ts';

describe('a receipt', () => {
  it('is the same for the same words, however they are set', () => {
    const plain = receiptFor('Seizures 2023', 'c0ffee', '');
    expect(receiptFor('  seizures\u00a02023\n', 'c0ffee', '')).toEqual(plain);
    expect(receiptFor('<@U123> seizures 2023', 'c0ffee', '')).toEqual(plain);
  });

  it.each([
    ['other words', 'seizures 2022', 'c0ffee', ''],
    ['another corpus', 'seizures 2023', 'decaff', ''],
    ['another thread or day', 'seizures 2023', 'c0ffee', 'heroin'],
  ])('is another for %s', (_, question, corpus, context) =>
    expect(receiptFor(question, corpus, context)).not.toEqual(receiptFor('seizures 2023', 'c0ffee', '')),
  );

  it('is short enough to be read out', () => {
    expect(receiptFor('x'.repeat(200_000), 'c0ffee', '').question).toMatch(/^[0-9a-f]{12}$/);
  });
});
