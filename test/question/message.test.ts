import { describe, expect, it } from 'vitest';
import { splitMessage } from '../../src/question/message.ts';
import { shipped } from '../shipped.ts';
import { today } from './reading.ts';

describe('splitMessage', () => {
  it.each([
    [
      'I write on Ohio for a newsroom. How many people died there in 2022?',
      'I write on Ohio for a newsroom.',
      'How many people died there in 2022?',
    ],
    [
      'For a piece on the border: what did CBP seize in FY2024?',
      'For a piece on the border.',
      'what did CBP seize in FY2024?',
    ],
    [
      'Before the El Paso story runs, can you confirm the pills of 2023?',
      'Before the El Paso story runs.',
      'can you confirm the pills of 2023?',
    ],
    [
      'Our Ohio bureau wants to know how many people died in Kentucky in 2021.',
      'Our Ohio bureau wants to know.',
      'how many people died in Kentucky in 2021.',
    ],
  ])('parts “%s”', (text, lead, asked) => expect(splitMessage(text)).toEqual({ lead, asked }));

  it.each([
    'FY2017 southwest border share: three quarters or half?',
    'Timeline: what happened to the tariffs?',
    'What did Sen. Daines say?',
    'CBP once gave 4,776 pounds; what does it say now?',
    'Seizures. Deaths. Tariffs.',
    'The office seized how much in 2023?',
    'hello',
    '',
  ])('leaves “%s” whole', (text) => expect(splitMessage(text)).toEqual({ asked: text }));
});

describe('what leads up to a question', () => {
  const read = (text: string) => shipped().bot.ask(text, { today }).understood;

  it.each([
    ['We profile Ohio this week. How many synthetic opioid deaths were there in 2022?', { place: ['ohio'] }],
    ['I am told that CBP seized heroin. How many pounds of it in FY2022?', { substance: ['heroin'] }],
    ['I keep seeing T40.4 in the CDC tables. What does it mean?', { kind: 'define' }],
  ])('fills in “%s”', (text, wanted) => expect(read(text)).toMatchObject(wanted));

  it('stands for a drug that is pointed at in the question itself', () => {
    const { substance } = read(
      'FinCEN fentanyl study: how many Bank Secrecy Act filings did it tie to the drug in 2024?',
    ) as {
      readonly substance?: unknown;
    };
    expect(substance).toEqual(['fentanyl']);
  });

  it('does not narrow a question that names all it is about', () => {
    expect(read('I work for a paper in Texas. How much fentanyl did CBP seize in FY2023?')).not.toHaveProperty('place');
  });
});
