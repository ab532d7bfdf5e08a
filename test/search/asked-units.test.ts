import { describe, expect, it } from 'vitest';
import { askedUnits } from '../../src/search/asked-units.ts';
import { read } from '../question/reading.ts';
import { shipped } from '../shipped.ts';

const { bot, corpus } = shipped();

describe('askedUnits', () => {
  it.each([
    ['what share of the fentanyl was found at ports of entry?', ['percent', 'percent-of-gdp']],
    ['how large a part of it', ['percent']],
    ['number of powder seizures', ['seizures']],
    ['fentanyl seizures by number', ['seizures']],
    ['fentanyl seizures in 2023', []],
    ['10 percent more than in 2022', []],
  ])('in “%s” are %j', (text, units) => {
    const found = askedUnits(read(text).reading, corpus);
    expect(found.filter((unit) => units.includes(unit))).toEqual(found);
    expect(found.length > 0).toBe(units.length > 0);
  });

  it.each([
    ['Synthetic opioids’ share of all drug overdose deaths in 2024', 60.1],
    ['What percent of CBP’s fentanyl was seized along the border with Mexico in FY2024?', 96.6],
    ['number of powder seizures reported to HIDTA in the fourth quarter of 2021', 1539],
  ])('decide what answers “%s”', (text, value) =>
    expect(bot.ask(text, { today: '2026-11-25' }).answer.figures[0]?.value).toBe(value),
  );
});
