import type { ReloadResult } from './holder.ts';

/** How many ids or problems are written out. */
const mostShown = 20;

/** What an admin is told of a reload: the problems as file:line, or what was added, changed and removed. */
export function reloadLines(result: ReloadResult): string[] {
  switch (result.kind) {
    case 'refused':
      return [
        `The corpus was not replaced: ${result.problems.length} ${result.problems.length === 1 ? 'problem' : 'problems'}. Version ${result.version} stays in use.`,
        ...short(result.problems),
      ];
    case 'unchanged':
      return [`Nothing changed: the corpus ${result.version} is the one in use.`];
    case 'reloaded':
      return [
        `The corpus is now ${result.version}.`,
        ...Object.entries(result.changes).map(([what, ids]) => `${what}: ${listed(ids)}`),
      ];
  }
}

function listed(ids: readonly string[]): string {
  return ids.length === 0 ? 'none' : `${ids.length} (${short(ids).join(', ')})`;
}

function short(lines: readonly string[]): string[] {
  const more = lines.length - mostShown;
  return [...lines.slice(0, mostShown), ...(more > 0 ? [`and ${more} more`] : [])];
}
