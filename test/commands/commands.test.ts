import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandsFor } from '../../commands/index.ts';
import { descriptionOf } from '../../src/command/usage.ts';
import { answerLine, completeOption, openDesk, runCommand } from '../../src/desk.ts';
import { openOnce, shipped } from '../shipped.ts';

const { bot } = shipped();
const desk = openDesk(bot);
const today = '2026-11-25';
const answers = new Set(['found', 'choice', 'usage']);

/** The stricter of Slack’s and Discord’s limits. */
const limits = { name: 32, description: 100, options: 25, commands: 100 };

describe.each(desk.commands.map((command) => [command.name, command] as const))('/%s', (_, command) => {
  it('keeps within the limits of every platform', () => {
    expect(command.name).toMatch(/^[a-z][a-z0-9-]*$/);
    expect(command.name.length).toBeLessThanOrEqual(limits.name);
    expect(command.summary.length).toBeLessThanOrEqual(limits.description);
    expect(Object.keys(command.options.shape).length).toBeLessThanOrEqual(limits.options);
  });

  it('describes its options', () => {
    for (const [option, schema] of Object.entries(command.options.shape)) {
      expect(option).toMatch(/^[a-z]{1,32}$/);
      expect(descriptionOf(schema)).toMatch(/^.{5,100}$/);
    }
  });

  it('has examples that are answered', () => {
    const before = bot.ask('fentanyl seizures FY2023', { today }).thread;
    for (const example of command.examples)
      expect(answers, example).toContain(answerLine(example, desk, { thread: before, today }).answer.kind);
  });

  it('offers values within the limits of every platform', () => {
    const options = Object.keys(command.choices);
    const offers = options.flatMap((option) => completeOption({ command, option, typed: '' }, desk));
    expect(offers.length).toBeGreaterThanOrEqual(options.length > 0 ? 1 : 0);
    expect(offers.length).toBeLessThanOrEqual(options.length * 25);
    for (const { name, value } of offers) {
      expect(name).toMatch(/^.{1,100}$/);
      expect(value).toMatch(/^.{1,100}$/);
    }
  });

  it('offers nothing that is not answered', () => {
    for (const option of Object.keys(command.choices)) {
      const offers = completeOption({ command, option, typed: '' }, desk);
      const kinds = offers.map(({ value }) => runCommand(command, { [option]: value }, desk, { today }).answer.kind);
      expect(kinds).not.toContain('nothing');
    }
  });
});

describe('the list of commands', () => {
  it('has every file of the folder', () => {
    const files = readdirSync('commands').filter((file) => file !== 'index.ts' && file !== 'topics-of-vocabulary.ts');
    const names = desk.commands.map(({ name }) => name);
    expect(files.map((file) => file.replace('.ts', '')).filter((name) => !names.includes(name))).toEqual([]);
  });

  it('has no name twice, and no more names than a platform takes', () => {
    const names = desk.commands.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
    expect(names.length).toBeLessThanOrEqual(limits.commands);
  });

  it('follows the vocabulary of the corpus', () => {
    const names = (folder: string) => commandsFor(openOnce(folder).corpus.vocabulary).map(({ name }) => name);
    expect(names('test/fixtures/wildfires')).toMatchInlineSnapshot(`
      [
        "ask",
        "area",
        "fires",
        "compare",
        "timeline",
        "who",
        "check",
        "define",
        "source",
        "verify",
        "cite",
        "topics",
        "help",
      ]
    `);
    expect(names('corpus')).toContain('seizures');
  });
});
