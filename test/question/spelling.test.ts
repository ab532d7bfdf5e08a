import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

describe('spelling', () => {
  it.each([
    ['siezures 2023', ['seizures']],
    ['seizure by CPB', ['CBP']],
    ['opiods', ['opioid']],
    ['fentanly seizures', ['fentanyl']],
    ['methampetamine', ['methamphetamine']],
    ['overdoze deaths', ['overdose']],
    ['presursors', ['precursors']],
    ['Kentuky', ['Kentucky']],
    ['Ohoi', ['Ohio']],
    ['wat is de minimis', ['what']],
    ['the Workng Group', ['working']],
    ['vacous promise', ['vacuous']],
    ['CIbnaco', ['CIBanco']],
    ['a mjaor case', ['major']],
  ])('mends “%s”', (text, mended) =>
    expect(read(text).reading.corrections.map((correction) => correction.read.toLowerCase())).toEqual(
      mended.map((word) => word.toLowerCase()),
    ),
  );

  it.each([
    'Macron',
    'a joke',
    'Jake',
    'Norway',
    'France',
    'deaths in Austria',
    'the DOJ',
    'Interpol',
    'xylazine',
    'T40.4',
    'FY2023',
    'seizures',
    'die',
    'Brazil',
    'labour',
    'Sinaloa',
    'book a flight',
    'pints',
    'my printer',
    'the trade pact',
    'who cautioned about it',
  ])('leaves “%s” alone', (text) => expect(read(text).reading.corrections).toEqual([]));

  it('keeps the text around a slip', () => {
    expect(read('how many siezures, in FY2023?').reading.text).toBe('how many seizures, in FY2023?');
  });
});
