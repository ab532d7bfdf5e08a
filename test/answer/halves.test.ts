import { describe, expect, it } from 'vitest';
import { shipped } from '../shipped.ts';
import { ask, linesOf } from './wildfires.ts';

const { bot } = shipped();
const figuresFor = (text: string) => bot.ask(text, { today: '2026-11-25' }).answer.figures.map(({ entry }) => entry);

describe('the halves of a question', () => {
  it.each([
    [
      'compare Mexico’s fentanyl seizures in 2020 with CBP’s in FY2020',
      ['mexico-gov-fentanyl-kg-mexico-2020', 'cbp-fentanyl-lb-us-fy2020'],
    ],
    ['CBP fentanyl FY2023 vs DEA fentanyl pills 2023', ['cbp-fentanyl-lb-us-fy2023', 'dea-fentanyl-pills-us-2023']],
    [
      'pounds of fentanyl per border encounter in FY2023 (CBP)',
      ['cbp-fentanyl-lb-us-fy2023', 'cbp-encounters-us-fy2023-all'],
    ],
    [
      'divide the 72,776 deaths of 2023 by the 1,351 CBP fentanyl seizures of FY2023',
      ['cdc-t404-deaths-us-2023-final', 'cbp-fentanyl-events-us-fy2023'],
    ],
  ])('“%s” are read apart', (text, entries) => expect(figuresFor(text)).toEqual(entries));

  it('are shown with the reason why nothing is computed', () => {
    const { answer } = ask('area burned per building lost in 2023');
    expect(linesOf(answer)).toHaveLength(2);
    expect(answer.notes.join(' ')).toMatch(/not comparable.*what is measured/);
  });

  it('share what they do not name', () => {
    expect(linesOf(ask('area burned in Kelmar vs Vostin 2024').answer)).toHaveLength(3);
  });
});
