import { type Changes, changesOf } from '../../service/changes.ts';
import type { Definition } from './definitions.ts';

/** The few calls that registering takes; a guild's own commands are seen at once, global ones everywhere. */
export interface Registry {
  registered(): Promise<readonly unknown[]>;
  replace(definitions: readonly Definition[]): Promise<void>;
}

/** Registers what differs from what Discord knows; nothing is sent where nothing does, as creating is limited. */
export async function register(
  definitions: readonly Definition[],
  registry: Registry,
  dryRun = false,
): Promise<Changes> {
  const difference = differenceBetween(await registry.registered(), definitions);
  if (!dryRun && isDifferent(difference)) await registry.replace(definitions);
  return difference;
}

export function isDifferent({ added, changed, removed }: Changes): boolean {
  return added.length + changed.length + removed.length > 0;
}

/** What is new, other or gone, by the names of the commands. */
export function differenceBetween(registered: readonly unknown[], wanted: readonly Definition[]): Changes {
  const before = new Map(registered.map((command) => [keyOf(command), canonical(command)]));
  const after = new Map(wanted.map((command) => [keyOf(command), canonical(command)]));
  return changesOf(before, after);
}

function keyOf(command: unknown): string {
  const { type = 1, name } = command as { readonly type?: number; readonly name: string };
  return type === 1 ? `/${name}` : `${name} (on messages)`;
}

/** The fields that are ours to set. Discord adds ids and versions, and leaves out or fills in what is usual. */
const compared: ReadonlySet<string> = new Set([
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'required',
  'autocomplete',
  'choices',
  'value',
  'max_length',
  'integration_types',
  'contexts',
]);

function canonical(command: unknown): string {
  return JSON.stringify(simplify({ type: 1, ...(command as object) }));
}

function simplify(value: unknown): unknown {
  if (Array.isArray(value))
    return value.every((each) => typeof each === 'number') ? [...value].sort() : value.map(simplify);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([field, held]) => (compared.has(field) || isLocale(field)) && !isUsual(held))
      .map(([field, held]) => [field, simplify(held)] as const)
      .sort(([a], [b]) => a.localeCompare(b)),
  );
}

/** The keys inside `name_localizations`: es-ES, fr, … */
function isLocale(field: string): boolean {
  return /^[a-z]{2}(?:-[A-Z0-9]{2,3})?$/.test(field) && field !== 'id';
}

function isUsual(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === false ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  );
}
