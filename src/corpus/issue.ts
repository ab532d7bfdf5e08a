import type { z } from 'zod';
import { shorten } from '../text/shorten.ts';
import type { Path } from './yaml-file.ts';

type Issue = z.core.$ZodIssue;

export interface Description {
  readonly path: Path;
  readonly message: string;
}

/** A zod issue as “expected …, got …”; one for each unknown key, and for the best fitting branch of a union. */
export function describeIssue(issue: Issue, data: unknown): Description[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: `expected no field of this name, got “${key}”`,
      }));
    case 'invalid_union':
      return describeUnion(issue, path, data);
    default:
      return [{ path, message: `expected ${expectation(issue)}, got ${show(valueAt(data, path))}` }];
  }
}

function describeUnion(issue: Extract<Issue, { code: 'invalid_union' }>, path: Path, data: unknown): Description[] {
  const expected = issue.errors
    .flat()
    .filter((inner) => inner.path.length === 0)
    .map(expectation);
  const text = expected.length > 0 ? [...new Set(expected)].join(' or ') : issue.message;
  return [{ path, message: `expected ${text}, got ${show(valueAt(data, path))}` }];
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return article(issue.expected);
    case 'invalid_value':
      return issue.values.length === 1 ? quote(issue.values[0]) : `one of ${issue.values.map(quote).join(', ')}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    default:
      return issue.message;
  }
}

const articles: Readonly<Record<string, string>> = {
  string: 'some text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields',
  record: 'fields',
  undefined: 'nothing',
};

function article(type: string): string {
  return articles[type] ?? type;
}

function quote(value: unknown): string {
  return typeof value === 'string' ? `“${value}”` : String(value);
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'an empty value';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'fields';
  return quote(typeof value === 'string' ? shorten(value, 60) : value);
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[part] : undefined,
    data,
  );
}
