import type { Problem } from './problem.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** A checked item and the place it was written at. */
export interface Located<T> {
  readonly value: T;
  readonly yaml: YamlFile;
  readonly path: Path;
}

/** A problem at an item, or at one of its fields. */
export function problemIn({ yaml, path }: Located<unknown>, field: Path, message: string): Problem {
  return yaml.problemAt([...path, ...field], message);
}
