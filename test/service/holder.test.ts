import { expect, it } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { CorpusError } from '../../src/corpus/problem.ts';
import { createHolder, type OpenedCorpus } from '../../src/service/holder.ts';
import { reloadLines } from '../../src/service/reload-words.ts';
import { shipped } from '../shipped.ts';

const { corpus, index } = shipped();

function edited(changes: Partial<Corpus>): OpenedCorpus {
  return { corpus: { ...corpus, ...changes }, index };
}

it('swaps in a corpus that changed and says what did', async () => {
  const [first, second, ...rest] = corpus.events;
  if (first === undefined || second === undefined) throw new Error('no events');
  const next = edited({
    version: 'next',
    events: [{ ...second, title: 'Another title' }, { ...second, id: 'new-event' }, ...rest],
  });
  const opens = [{ corpus, index }, next, next];
  const holder = await createHolder(async () => opens.shift() ?? next);
  const result = await holder.reload();
  expect(result).toEqual({
    kind: 'reloaded',
    version: 'next',
    changes: { added: ['new-event'], changed: [second.id], removed: [first.id] },
  });
  expect(holder.current().bot.corpus.version).toBe('next');
  expect(await holder.reload()).toEqual({ kind: 'unchanged', version: 'next' });
  expect(reloadLines(result)).toEqual([
    'The corpus is now next.',
    'added: 1 (new-event)',
    `changed: 1 (${second.id})`,
    `removed: 1 (${first.id})`,
  ]);
});

it('keeps the good corpus where the new one has problems', async () => {
  const problem = { file: 'events/2024.yaml', line: 3, column: 5, path: 'date', message: 'expected a date' };
  let opened = 0;
  const holder = await createHolder(async () => {
    opened += 1;
    if (opened > 1) throw new CorpusError([problem]);
    return { corpus, index };
  });
  const result = await holder.reload();
  expect(reloadLines(result)).toEqual([
    `The corpus was not replaced: 1 problem. Version ${corpus.version} stays in use.`,
    'events/2024.yaml:3:5  date: expected a date',
  ]);
  expect(holder.current().bot.corpus).toBe(corpus);
});

it('loads once for two admins at the same time', async () => {
  let opened = 0;
  const holder = await createHolder(async () => {
    opened += 1;
    return { corpus, index };
  });
  await Promise.all([holder.reload(), holder.reload()]);
  expect(opened).toBe(2);
});
