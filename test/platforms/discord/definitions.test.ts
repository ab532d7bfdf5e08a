import { describe, expect, it } from 'vitest';
import { openDesk } from '../../../src/desk.ts';
import { type Definition, definitionsFor, forGuild } from '../../../src/platforms/discord/definitions.ts';
import { limits } from '../../../src/platforms/discord/limits.ts';
import { languages } from '../../../src/platforms/discord/locales.ts';
import { differenceBetween, register } from '../../../src/platforms/discord/registration.ts';
import { openOnce, shipped } from '../../shipped.ts';

interface Node {
  readonly name: string;
  readonly type: number;
  readonly description?: string;
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly description_localizations?: Readonly<Record<string, string>>;
  readonly options?: readonly Node[];
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly { readonly name: string; readonly value: string }[];
}

const desk = openDesk(shipped().bot);
const definitions = definitionsFor(desk);
const roots = definitions as unknown as readonly Node[];
const root = roots.find(({ name }) => name === 'fentanyl');
const onMessage = roots.find(({ type }) => type === 3);
const nodes = (node: Node | undefined): readonly Node[] => (node ? [node, ...(node.options ?? []).flatMap(nodes)] : []);
const all = roots.filter(({ type }) => type === 1).flatMap(nodes);
const leaves = all.filter(({ options = [] }) => options.every(({ type }) => type > 2)).filter(({ type }) => type === 1);

describe('definitionsFor', () => {
  it('has a sub-command for every command, and reload', () => {
    const names = leaves.map(({ name }) => name);
    expect(new Set(names)).toEqual(new Set([...desk.commands.map(({ name }) => name), 'reload']));
  });

  it.each([
    'ask',
    'seizures',
    'deaths',
    'compare',
    'timeline',
    'who',
    'check',
    'define',
    'source',
    'verify',
    'cite',
    'topics',
    'help',
  ])('has %s directly under the root', (name) => expect(root?.options?.map((option) => option.name)).toContain(name));

  it('keeps to Discord’s limits and rules', () => {
    for (const {
      name,
      description,
      options = [],
      choices = [],
      name_localizations = {},
      description_localizations = {},
    } of all) {
      for (const each of [name, ...Object.values(name_localizations)]) {
        expect(each).toMatch(/^[-_'\p{L}\p{N}]{1,32}$/u);
        expect(each).toBe(each.toLowerCase());
      }
      for (const each of [description ?? '', ...Object.values(description_localizations)]) {
        expect(each.length).toBeGreaterThan(0);
        expect(each.length).toBeLessThanOrEqual(limits.commandDescription);
      }
      expect(options.length).toBeLessThanOrEqual(limits.commandOptions);
      expect(choices.length).toBeLessThanOrEqual(limits.choices);
      const required = options.map((option) => Boolean(option.required));
      expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
    }
  });

  it('stays under the characters a command may have, in its longest language', () => {
    const longest = (text = '', others: Readonly<Record<string, string>> = {}) =>
      Math.max(text.length, ...Object.values(others).map(({ length }) => length));
    const lengthOf = (node: Node) =>
      longest(node.name, node.name_localizations) +
      longest(node.description, node.description_localizations) +
      (node.choices ?? []).reduce((length, { name, value }) => length + name.length + value.length, 0);
    for (const each of roots) {
      expect(nodes(each).reduce((sum, node) => sum + lengthOf(node), 0)).toBeLessThanOrEqual(limits.commandText);
    }
  });

  it('names siblings apart in every language', () => {
    for (const locale of [undefined, ...Object.keys(languages)])
      for (const { options = [] } of all) {
        const names = options.map(({ name, name_localizations }) => name_localizations?.[locale ?? ''] ?? name);
        expect(new Set(names).size).toBe(names.length);
      }
  });

  it('has every command and option of the shipped corpus in Spanish and French', () => {
    expect(all.filter(({ name_localizations }) => name_localizations === undefined).map(({ name }) => name)).toEqual(
      [],
    );
    expect(Object.keys(onMessage?.name_localizations ?? {})).toEqual(Object.keys(languages));
  });

  it('says in each language that answers are in English', () => {
    for (const { description_localizations: texts } of leaves) {
      expect(texts?.['es-ES']).toMatch(/inglés/);
      expect(texts?.fr).toMatch(/anglais/);
    }
  });

  it('offers completion where a command has values, and choices for fixed ones', () => {
    const optionsOf = (name: string) => leaves.find((leaf) => leaf.name === name)?.options ?? [];
    expect(optionsOf('seizures').map(({ name, autocomplete = false }) => [name, autocomplete])).toEqual([
      ['period', true],
      ['agency', true],
      ['place', true],
      ['words', false],
      ['private', false],
    ]);
    expect(
      optionsOf('cite')
        .find(({ name }) => name === 'style')
        ?.choices?.map(({ value }) => value),
    ).toEqual(['apa', 'bibtex', 'csl', 'plain']);
  });

  it('can be used in servers and direct messages, installed by servers and by people', () => {
    for (const { contexts, integration_types } of definitions) {
      expect(contexts).toEqual([0, 1, 2]);
      expect(integration_types).toEqual([0, 1]);
    }
    expect(forGuild(definitions).every((definition) => !('contexts' in definition))).toBe(true);
  });

  it('needs no second command where all fit below the first', () => {
    const other = definitionsFor(openDesk(openOnce('test/fixtures/wildfires').bot));
    expect(other.map(({ name }) => name)).toEqual(['fentanyl', 'Check this claim']);
  });
});

/** Discord's answer to what was registered: ids added, empty fields filled in or left out. */
function asDiscordSends(sent: readonly Definition[]): readonly unknown[] {
  return sent.map((definition, at) => ({
    ...JSON.parse(JSON.stringify(definition).replaceAll('"required":false,', '')),
    id: String(at),
    application_id: '1',
    version: '2',
    default_member_permissions: null,
    nsfw: false,
    ...(definition.type === 3 ? { description: '' } : {}),
  }));
}

describe('register', () => {
  const registryOf = (held: readonly unknown[]) => {
    const sent: (readonly Definition[])[] = [];
    return {
      sent,
      registered: async () => held,
      replace: async (wanted: readonly Definition[]) => void sent.push(wanted),
    };
  };

  it('sends everything the first time', async () => {
    const registry = registryOf([]);
    expect(await register(definitions, registry)).toEqual({
      added: ['/fentanyl', '/fentanyl-topic', 'Check this claim (on messages)'],
      changed: [],
      removed: [],
    });
    expect(registry.sent).toEqual([definitions]);
  });

  it('sends nothing where nothing differs, in whatever order Discord has the fields', async () => {
    const registry = registryOf(asDiscordSends(definitions));
    expect(await register(definitions, registry)).toEqual({ added: [], changed: [], removed: [] });
    expect(registry.sent).toEqual([]);
  });

  it('sends nothing on a dry run', async () => {
    const registry = registryOf([]);
    await register(definitions, registry, true);
    expect(registry.sent).toEqual([]);
  });

  it.each([
    ['a description', (text: string) => text.replace('Any question in plain words.', 'Another text.')],
    ['a localised name', (text: string) => text.replaceAll('"preguntar"', '"pregunta-me"')],
    ['an option that is required now', (text: string) => text.replace('"required":true', '"required":false')],
    ['a context', (text: string) => text.replace('"contexts":[0,1,2]', '"contexts":[0,1]')],
  ])('notices that %s changed', (_, change) => {
    const held = JSON.parse(change(JSON.stringify(definitions))) as readonly Definition[];
    expect(differenceBetween(held, definitions).changed).toContain('/fentanyl');
  });

  it('names what is registered and no longer wanted', () => {
    expect(differenceBetween([...definitions, { type: 1, name: 'old' }], definitions).removed).toEqual(['/old']);
  });
});
