import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { describeIssue } from './issue.ts';
import type { Problem } from './problem.ts';

export type Path = readonly (string | number)[];

/** A YAML file as data, able to tell where each part of it stands. */
export interface YamlFile {
  readonly file: string;
  readonly data: unknown;
  readonly problems: readonly Problem[];
  problemAt(path: Path, message: string): Problem;
}

/** Reads YAML; what is not YAML becomes problems, never an exception. */
export function parseYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const at = (path: Path, message: string): Problem => {
    const { line, col } = lines.linePos(offsetOf(document, path));
    return { file, line, column: col, path: formatPath(path), message };
  };
  const problems = [...document.errors, ...document.warnings].map((error): Problem => {
    const { line, col } = lines.linePos(error.pos[0]);
    return {
      file,
      line,
      column: col,
      path: '',
      message: `expected valid YAML, got a slip: ${firstLine(error.message)}`,
    };
  });
  return { file, data: problems.length > 0 ? undefined : toData(document), problems, problemAt: at };
}

/** Checks a file against a schema: the parsed value, or every problem with its place. */
export function validate<T extends z.ZodType>(
  yaml: YamlFile,
  schema: T,
): { readonly value: z.infer<T> } | { readonly problems: readonly Problem[] } {
  if (yaml.problems.length > 0) return { problems: yaml.problems };
  const result = schema.safeParse(yaml.data);
  if (result.success) return { value: result.data };
  return {
    problems: result.error.issues
      .flatMap((issue) => describeIssue(issue, yaml.data))
      .map(({ path, message }) => yaml.problemAt(path, message)),
  };
}

function toData(document: Document): unknown {
  const data: unknown = document.toJS();
  return data ?? undefined;
}

/** The place of the value at a path, or of its nearest parent that exists. An unknown key is found by its name. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
      const node = length === path.length && isScalar(pair?.value) ? pair.value : pair?.key;
      if (isNode(node) && node.range) return node.range[0];
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

/** `series[0].observations[3].value` */
export function formatPath(path: Path): string {
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`),
    '',
  );
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? text;
}
