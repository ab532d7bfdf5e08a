import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../src/answer/answer.ts';
import { shipped } from '../shipped.ts';

const { bot } = shipped();
const entriesFor = (text: string) => entriesOf(bot.ask(text, { today: '2026-11-25' }).answer);

describe('what no figure answers', () => {
  it.each([
    [
      'FinCEN used its fentanyl powers in June 2025. Which Mexican banks did it single out?',
      'ev-2025-06-25-fincen-mexico',
    ],
    ['Whom did Ottawa pick in February 2025 to run its fight against fentanyl?', 'st-brosseau-2025-02'],
    ['what sanctions did the US impose on pill press suppliers in May 2023?', 'ev-2023-05-30-ofac-pillpress'],
    ['how much cocaine did the Chinese grab in Shenzhen on a tip from the DEA?', 'ev-2025-11-26-shenzhen'],
    ['did China truly suspend counternarcotics cooperation after Pelosi’s trip to Taiwan?', 'ev-2022-08-suspension'],
    ['wen did the HALT Fentanil Act become law?', 'ev-2025-07-16-halt'],
    ['why did Beijing walk away from drug cooperation with America in the summer of 2022?', 'ev-2022-08-suspension'],
    [
      'China’s narcotics commission is to control the nitazene category from 1 July 2025. What day was that announced?',
      'ev-2025-06-19-nitazenes-class',
    ],
    ['on what day did Beijing halt its counternarcotics work with the US?', 'ev-2022-08-suspension'],
  ])('“%s” is told in words', (text, entry) => expect(entriesFor(text)).toContain(entry));

  it('is found though some of its words stand in no entry', () => {
    expect(entriesFor('a Beijing official said Washington owed them gratitude over drugs')).toContain(
      'st-mfa-2025-03-thank',
    );
    expect(bot.ask('can you book a conference room for 3pm?', { today: '2026-11-25' }).answer.kind).toBe('nothing');
  });

  it('is of whoever it is said to be of', () => {
    expect(
      entriesFor('on what date did the Federal Circuit side against Trump’s fentanyl tariffs in a 7-4 decision?'),
    ).toContain('ev-2025-08-29-cafc');
    const { answer } = bot.ask('when did the court strike down Biden’s fentanyl tariffs?', { today: '2026-11-25' });
    expect(answer.kind).toBe('nothing');
  });

  it('is told with what happened, where it was said of an event', () => {
    const shown = entriesFor('Trump sat down with Xi in October 2025. Did he say the fentanyl duty was coming down?');
    expect(shown).toContain('st-trump-2025-10');
    expect(shown).toContain('ev-2025-10-30-busan');
  });

  it('is a reply where somebody is asked for at a time', () => {
    expect(entriesFor('how did Prime Minister Carney react in July 2025?')).toContain('st-carney-2025-07');
  });

  it('is not told where how much of it was counted is asked', () => {
    const { answer } = bot.ask('how many pounds of heroin did FinCEN seize in 2023?', { today: '2026-11-25' });
    expect(answer.kind).toBe('nothing');
  });
});
