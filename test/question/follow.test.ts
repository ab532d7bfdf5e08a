import { describe, expect, it } from 'vitest';
import { shipped } from '../shipped.ts';
import { today } from './reading.ts';

const { bot } = shipped();

/** What is understood of the last of several questions in one thread. */
function understoodAfter(...texts: readonly string[]): Readonly<Record<string, unknown>> {
  const replies: ReturnType<typeof bot.ask>[] = [];
  for (const text of texts) replies.push(bot.ask(text, { today, thread: replies.at(-1)?.thread }));
  return replies.at(-1)?.understood ?? {};
}

const year = (number: number, type?: string) => [expect.objectContaining({ year: number, ...(type && { type }) })];

describe('a follow-up', () => {
  it.each([
    ['and in 2022?', { kind: 'figure', substance: ['fentanyl'], organisation: ['cbp'], periods: year(2022) }],
    ['only DEA', { kind: 'figure', organisation: ['dea'], periods: year(2023, 'fiscal-year') }],
    ['what about heroin', { kind: 'figure', substance: ['heroin'], periods: year(2023, 'fiscal-year') }],
    ['and the year before?', { kind: 'figure', substance: ['fentanyl'], periods: year(2022, 'fiscal-year') }],
    ['2021?', { kind: 'figure', substance: ['fentanyl'], periods: year(2021) }],
    ['at the southwest border?', { kind: 'figure', place: ['us-southwest-border'] }],
    ['compare that with 2019', { kind: 'figure', ask: 'compare', substance: ['fentanyl'] }],
  ])('“%s” leans on the figure before it', (text, read) =>
    expect(understoodAfter('CBP fentanyl seizures in FY2023', text)).toMatchObject(read),
  );

  it.each([
    ['what did Kurt Campbell say?', { kind: 'said', person: ['Kurt Campbell'] }],
    ['synthetic opioid deaths in 2022', { kind: 'figure', measure: ['overdose-deaths'] }],
    ['timeline of the tariffs', { kind: 'timeline' }],
    ['hello', { kind: 'greeting' }],
    ['help', { kind: 'help' }],
  ])('“%s” is a question of its own', (text, read) => {
    const understood = understoodAfter('CBP fentanyl seizures in FY2023', text);
    expect(understood).toMatchObject(read);
    expect(understood).not.toHaveProperty('carried');
  });

  it('leans on the last of several questions', () => {
    expect(understoodAfter('fentanyl seizures in FY2023', 'and in FY2022?', 'and heroin?')).toMatchObject({
      substance: ['heroin'],
      periods: year(2022, 'fiscal-year'),
    });
  });

  it('asks for replies to what was just shown', () => {
    expect(understoodAfter('what did Kurt Campbell say?', 'who disputes that?')).toMatchObject({ kind: 'reply' });
  });

  it('says what it kept', () => {
    const first = bot.ask('CBP fentanyl seizures in FY2023', { today });
    const { answer } = bot.ask('and in FY2022?', { today, thread: first.thread });
    expect(answer.notes).toContain('Kept from the question before: CBP, fentanyl and seizures.');
  });
});
