import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/answer/answer.ts';
import { shipped } from '../shipped.ts';

const ask = (text: string) => shipped().bot.ask(text, { today: '2026-11-25' }).answer;
const textOf = (text: string) => {
  const answer = ask(text);
  return claimsOf(answer)
    .map((claim) => claim.text)
    .join('\n');
};

describe('somebody else’s words', () => {
  it.each([
    ["When did Dusty Johnson call the scheduling a 'vacuous promise'?", 'Dusty Johnson', /Select Committee/],
    ['Did Trudeau say “Getting the number to zero is a goal”?', 'Trudeau', /Brosseau/],
  ])('are not put in the mouth of the one named: %s', (text, named, speaker) => {
    const answer = ask(text);
    const [lead] = 'sections' in answer ? answer.sections : [];
    expect(lead?.heading).toContain(`Not held from “${named}”`);
    expect(lead?.claims[0].text).toMatch(speaker);
  });
});

describe('a subject that somebody never spoke of', () => {
  it.each([
    ['What did Kurt Campbell say about tariffs?', /“Kurt Campbell” said on “tariffs”/],
    ['What was agreed by Trump and Xi in Paris in 2024?', /Paris/],
  ])('is said to be missing: %s', (text, message) => {
    const answer = ask(text);
    expect(answer.kind).toBe('nothing');
    expect('message' in answer && answer.message).toMatch(message);
  });
});

describe('an event at another time', () => {
  it('is refused for the time asked, and shown with its own', () => {
    const answer = ask('Who signed the HALT Fentanyl Act in January 2024?');
    expect(answer).toMatchObject({ kind: 'nothing', reason: 'period' });
    expect(textOf('Who signed the HALT Fentanyl Act in January 2024?')).toMatch(/16 July 2025/);
  });
});
