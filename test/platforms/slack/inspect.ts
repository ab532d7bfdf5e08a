import type { Block } from '../../../src/platforms/slack/blocks.ts';

/** What Slack’s documentation says it refuses, apart from our own table of limits. */
const documented = {
  blocks: 50,
  viewBlocks: 100,
  blocksJson: 13_200,
  text: 40_000,
  actions: 25,
  buttonText: 75,
  value: 2000,
  actionId: 255,
  context: 10,
  options: 100,
  option: 75,
  header: 150,
  element: 3000,
  tableRows: 100,
  tableColumns: 20,
  tableCharacters: 10_000,
  chartTitle: 50,
  chartLabel: 20,
  chartPoints: 20,
} as const;

interface Message {
  readonly text?: string;
  readonly blocks?: readonly Block[];
}

type Loose = Readonly<Record<string, unknown>>;

/** Everything for which Slack would refuse a message. */
export function problemsOf({ text = '', blocks = [] }: Message): string[] {
  const problems = [
    ...over('text', text.length, documented.text),
    ...over('blocks', blocks.length, documented.blocks),
    ...over('JSON of the blocks', JSON.stringify(blocks).length, documented.blocksJson),
    ...over('tables', blocks.filter(({ type }) => type === 'table').length, 1),
    ...(text.trim() === '' ? ['no text'] : []),
    ...(/<[@#!]/.test(text) ? ['a mention in the text'] : []),
  ];
  return [...problems, ...blockProblems(blocks)];
}

/** The same for a view. */
export function viewProblems(blocks: readonly unknown[]): string[] {
  return [...over('blocks', blocks.length, documented.viewBlocks), ...blockProblems(blocks)];
}

function blockProblems(blocks: readonly unknown[]): string[] {
  const loose = blocks as readonly Loose[];
  return [
    ...loose.flatMap((block) => checks[String(block.type)]?.(block) ?? []),
    ...textsIn(blocks).flatMap(({ text, longest }) => [
      ...over(`“${text.slice(0, 30)}”`, text.length, longest),
      ...(text === '' ? ['an empty text'] : []),
    ]),
  ];
}

const checks: Readonly<Record<string, (block: Loose) => string[]>> = {
  actions: ({ elements }) => {
    const all = elements as readonly Loose[];
    const ids = all.map(({ action_id }) => String(action_id));
    return [
      ...over('action elements', all.length, documented.actions),
      ...(new Set(ids).size < ids.length ? [`an action_id twice: ${ids.join(', ')}`] : []),
      ...all.flatMap(({ action_id, value, text, options = [] }) => [
        ...over('action_id', String(action_id).length, documented.actionId),
        ...over('value', String(value ?? '').length, documented.value),
        ...over('button text', textOf(text).length, documented.buttonText),
        ...optionProblems(options as readonly Loose[]),
      ]),
    ];
  },
  context: ({ elements }) => over('context elements', (elements as unknown[]).length, documented.context),
  header: ({ text }) => over('header', textOf(text).length, documented.header),
  table: ({ rows }) => {
    const cells = rows as readonly (readonly Loose[])[];
    const characters = cells.flat().reduce((sum, { text }) => sum + String(text).length, 0);
    return [
      ...over('table rows', cells.length, documented.tableRows),
      ...over('table columns', Math.max(...cells.map(({ length }) => length)), documented.tableColumns),
      ...over('table characters', characters, documented.tableCharacters),
    ];
  },
  data_visualization: ({ title, chart }) => {
    const { axis_config, series } = chart as { axis_config: { categories: string[] }; series: { name: string }[] };
    const { categories } = axis_config;
    return [
      ...over('chart title', String(title).length, documented.chartTitle),
      ...over('chart points', categories.length, documented.chartPoints),
      ...(new Set(categories).size < categories.length ? ['a chart category twice'] : []),
      ...[...categories, ...series.map(({ name }) => name)].flatMap((label) =>
        over(`chart label ${label}`, label.length, documented.chartLabel),
      ),
    ];
  },
};

function optionProblems(options: readonly Loose[]): string[] {
  return [
    ...over('options', options.length, documented.options),
    ...options.flatMap(({ text, value }) => [
      ...over('option text', textOf(text).length, documented.option),
      ...over('option value', String(value).length, documented.option),
    ]),
  ];
}

function over(what: string, size: number, most: number): string[] {
  return size > most ? [`${what}: ${size} of at most ${most}`] : [];
}

function textOf(text: unknown): string {
  return typeof text === 'object' && text !== null && 'text' in text ? String(text.text) : '';
}

/** Every text a person sees in blocks. */
export function textsIn(value: unknown): { readonly text: string; readonly longest: number }[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'text' && typeof inner === 'string' ? [{ text: inner, longest: documented.element }] : textsIn(inner),
  );
}

/** All that a person reads in blocks, in order. */
export function readable(blocks: readonly unknown[]): string {
  return textsIn(blocks)
    .map(({ text }) => text)
    .join(' ');
}
