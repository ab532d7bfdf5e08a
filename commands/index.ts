import type { Command } from '../src/command/define.ts';
import type { Vocabulary } from '../src/corpus/corpus.ts';
import { ask } from './ask.ts';
import { check } from './check.ts';
import { cite } from './cite.ts';
import { compare } from './compare.ts';
import { define } from './define.ts';
import { help } from './help.ts';
import { source } from './source.ts';
import { timeline } from './timeline.ts';
import { topics } from './topics.ts';
import { topicCommands } from './topics-of-vocabulary.ts';
import { verify } from './verify.ts';
import { who } from './who.ts';

/** Every command, in the order in which help shows them. A topic that is named like a command has none of its own. */
export function commandsFor(vocabulary: Vocabulary): readonly Command[] {
  const before = [ask];
  const after = [compare, timeline, who, check, define, source, verify, cite, topics, help];
  const names = new Set([...before, ...after].map(({ name }) => name));
  return [...before, ...topicCommands(vocabulary).filter(({ name }) => !names.has(name)), ...after];
}
