import type { z } from 'zod';
import type { CorpusText } from './files.ts';
import { type FileKind, fileKinds, kindOf, whereFilesStand } from './kinds.ts';
import type { Located } from './located.ts';
import type { Problem } from './problem.ts';
import { parseYaml, validate } from './yaml-file.ts';

type Value<K extends FileKind> = z.infer<(typeof fileKinds)[K]>;

/** All files of a corpus, each checked against its own schema. */
export interface Collected {
  readonly problems: Problem[];
  /** Ids written in files that have problems: others may refer to them, though they are not read. */
  readonly unread: ReadonlySet<string>;
  files<K extends FileKind>(kind: K): readonly Located<Value<K>>[];
}

/** Parses and checks every file by itself; what the files say about each other is checked later. */
export function collectFiles(texts: readonly CorpusText[]): Collected {
  const found = new Map<FileKind, Located<unknown>[]>();
  const problems: Problem[] = [];
  const unread = new Set<string>();
  for (const { file, text } of texts) {
    const kind = kindOf(file);
    const yaml = parseYaml(file, text);
    if (kind === undefined) {
      problems.push(yaml.problemAt([], `expected a file that stands at one of ${whereFilesStand}; got “${file}”`));
      continue;
    }
    const checked = validate(yaml, fileKinds[kind]);
    if ('problems' in checked) {
      problems.push(...checked.problems);
      for (const id of idsIn(text)) unread.add(id);
    } else found.set(kind, [...(found.get(kind) ?? []), { value: checked.value, yaml, path: [] }]);
  }
  return {
    problems,
    unread,
    // The map holds under each kind only what that kind's schema has accepted.
    files: <K extends FileKind>(kind: K) => (found.get(kind) ?? []) as readonly Located<Value<K>>[],
  };
}

/** The ids a text writes, whether it is YAML or not. */
function idsIn(text: string): string[] {
  return [...text.matchAll(/(?:^|[\s{,])id: *['"]?([a-z0-9-]+)/g)].map(([, id = '']) => id);
}

/** The items of the files that hold one list, each with its own place. */
export function itemsOf<T>(files: readonly Located<Readonly<Record<string, readonly T[]>>>[]): Located<T>[] {
  return files.flatMap(({ value, yaml }) =>
    Object.entries(value).flatMap(([key, items]) =>
      items.map((item, index) => ({ value: item, yaml, path: [key, index] })),
    ),
  );
}
