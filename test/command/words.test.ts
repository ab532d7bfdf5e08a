import { describe, expect, it } from 'vitest';
import { commandsFor } from '../../commands/index.ts';
import { readCommand } from '../../src/command/words.ts';
import { shipped } from '../shipped.ts';

const commands = commandsFor(shipped().corpus.vocabulary);

describe('a line is read as a command and its values', () => {
  it.each([
    ['seizures 2023', 'seizures', { words: '2023' }],
    ['/seizures 2023', 'seizures', { words: '2023' }],
    ['  /SEIZURES   by DEA  in 2023 ', 'seizures', { words: 'by DEA  in 2023' }],
    ['/fentanyl seizures 2023', 'seizures', { words: '2023' }],
    ['/fentanyl how many people died?', 'ask', { question: 'how many people died?' }],
    ['/fentanyl', 'help', {}],
    ['seizures', 'seizures', {}],
    ['how many people died in 2023?', 'ask', { question: 'how many people died in 2023?' }],
    ['', 'ask', {}],
    ['compare seizures 2021 and 2023', 'compare', { what: 'seizures 2021 and 2023' }],
    ['verify 2', 'verify', { entry: '2' }],
    ['verify that 27,000 pounds were seized', 'ask', { question: 'verify that 27,000 pounds were seized' }],
    ['/verify that', 'verify', { entry: 'that' }],
    ['cite 2', 'cite', { entry: '2' }],
    ['cite [2] bibtex', 'cite', { entry: '[2]', style: 'bibtex' }],
    ['cite the report on seizures', 'ask', { question: 'cite the report on seizures' }],
    ['help', 'help', {}],
    ['help /compare', 'help', { command: '/compare' }],
    ['help me, he is not breathing', 'ask', { question: 'help me, he is not breathing' }],
    ['topics', 'topics', {}],
    ['topics of the summit', 'ask', { question: 'topics of the summit' }],
  ])('%s', (line, name, values) => {
    const call = readCommand(line, commands);
    expect({ name: call?.command.name, values: call?.values }).toEqual({ name, values });
  });

  it.each(['/frobnicate', '/', '/ seizures'])('%s is no command', (line) => {
    expect(readCommand(line, commands)).toBeUndefined();
  });
});

describe('values become a question in words', () => {
  it.each([
    ['seizures', { period: '2023', agency: 'DEA', place: 'Arizona' }, 'seizures 2023 DEA in Arizona'],
    ['indictments', { words: 'of the Chapitos' }, 'indictments of the Chapitos'],
    ['flows', {}, 'flows'],
    ['seizures', { period: 2023, place: '' }, 'seizures 2023'],
    ['tariffs', {}, 'timeline of tariffs'],
    ['compare', { what: 'deaths', first: '2021', second: '2023' }, 'compare deaths 2021 and 2023'],
    ['treatment', { words: 'in 2024' }, 'treatment and prevention in 2024'],
    ['timeline', {}, 'timeline'],
    ['timeline', { topic: 'of sanctions', from: '2020', to: '2022' }, 'timeline of sanctions from 2020 to 2022'],
    ['who', { words: 'called it a vacuous promise?' }, 'who called it a vacuous promise?'],
    ['who', { words: 'a vacuous promise', period: '2024' }, 'who said a vacuous promise 2024'],
    ['who', { words: 'is Kurt Campbell' }, 'who is Kurt Campbell'],
    ['check', { claim: 'China makes it all' }, 'is it true that China makes it all'],
    ['check', { claim: 'Is it true that China makes it all?' }, 'Is it true that China makes it all?'],
    ['define', { term: 'INCB' }, 'what is INCB'],
    ['define', { term: 'INCB', other: 'UNODC' }, 'difference between INCB and UNODC'],
    ['source', { words: 'of 75,000 deaths' }, 'source of 75,000 deaths'],
    ['ask', { question: '  deaths in 2023 ' }, 'deaths in 2023'],
  ])('%s %o', (name, values, text) => {
    expect(commands.find((command) => command.name === name)?.read(values)).toEqual({ kind: 'words', text });
  });
});

describe('values that cannot be read are told from those that can', () => {
  it.each([
    ['seizures', { period: 'cats' }],
    ['seizures', { year: '2023' }],
    ['seizures', { period: ['2023'] }],
    ['ask', {}],
    ['ask', { question: '   ' }],
    ['cite', { entry: '1', style: 'mla' }],
    ['verify', { entry: '../../etc/passwd' }],
  ])('%s %o', (name, values) => {
    expect(commands.find((command) => command.name === name)?.read(values)).toMatchSnapshot();
  });
});
