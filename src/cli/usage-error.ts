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
  const unknown = Object.keys(given).filter((name) => name !== '_' && !isKnown(name, known));
  if (unknown.length === 0) return;
  const names = Object.entries(known).flatMap(([name, { type }]) => (type === 'positional' ? [] : [`--${name}`]));
  throw new UsageError(
    `Expected ${names.length > 0 ? `only the options ${names.join(', ')}` : 'no options'}; got ${unknown.map(dashed).join(', ')}. Words that start with a dash go after “--”.`,
  );
}

/** An option with a dash in it comes twice: as `dry-run` and as `dryRun`. */
function isKnown(name: string, known: Readonly<Record<string, unknown>>): boolean {
  const withDashes = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return Object.hasOwn(known, name) || Object.hasOwn(known, withDashes);
}

function dashed(name: string): string {
  return name.length === 1 ? `-${name}` : `--${name}`;
}
