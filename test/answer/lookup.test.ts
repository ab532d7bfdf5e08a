import { describe, expect, it } from 'vitest';
import { shipped } from '../shipped.ts';

const { bot } = shipped();
const answer = (text: string) => bot.ask(text, { today: '2026-11-25' }).answer;

describe('a place that is a measure’s name too', () => {
  it.each([
    ['How many pounds of fentanyl did port officers seize at ports of entry in FY2018 through March 31, 2018?', 914],
    ['Fentanyl seized at ports of entry in FY2019 up to 31 March 2019', 939],
    ['opioids of every kind stopped by CBP at ports of entry from 2013 through 2017, pounds', 25_405],
  ])('only tells where, where another measure is asked: “%s”', (text, value) =>
    expect(answer(text).figures[0]?.value).toBe(value),
  );

  it.each([
    'what share of fentanyl was seized at ports of entry in FY2018 up to 31 March 2018?',
    'the Texas death rate from synthetic opioids per 100,000 in 2022',
  ])('is still what is measured where it is asked for: “%s”', (text) => expect(answer(text).kind).toBe('nothing'));
});
