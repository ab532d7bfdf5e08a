/** A slip on the command line: what was expected, what was found, and the next step. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** Refuses options that a command does not have. */
export function refuseUnknown(
  given: Readonly<Record<string, unknown>>,
  known: Readonly<Record<string, { readonly type: string }>>,
): void {
  const unknown = Object.keys(given).filter((name) => name !== '_' && !Object.hasOwn(known, name));
  if (unknown.length === 0) return;
  const names = Object.entries(known).flatMap(([name, { type }]) => (type === 'positional' ? [] : [`--${name}`]));
  throw new UsageError(
    `Expected ${names.length > 0 ? `only the options ${names.join(', ')}` : 'no options'}; got ${unknown.map(dashed).join(', ')}. Words that start with a dash go after “--”.`,
  );
}

function dashed(name: string): string {
  return name.length === 1 ? `-${name}` : `--${name}`;
}
