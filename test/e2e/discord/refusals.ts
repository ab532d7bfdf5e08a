import type { Components } from '../../../src/platforms/discord/render.ts';
import { brokenLimits } from '../../platforms/discord/inspect.ts';
import type { Sent } from './body.ts';

/** Why Discord would refuse a message; and what it would take, but must not be sent. */
export function refusals(data: Readonly<Record<string, unknown>>, files: Sent['files']): string[] {
  const {
    flags = 0,
    components = [],
    content = '',
    embeds = [],
  } = data as {
    readonly flags?: number;
    readonly components?: Components;
    readonly content?: string;
    readonly embeds?: readonly unknown[];
  };
  if ((flags & (1 << 15)) === 0) return ['a message without the flag for components'];
  const attached = [...JSON.stringify(components).matchAll(/attachment:\/\/([\w.]+)/g)].map(([, name]) => name);
  const names = files.map(({ name }) => name);
  return [
    ...brokenLimits(components),
    ...(content !== '' || embeds.length > 0 ? ['content or embeds beside components'] : []),
    ...(attached.join() === names.join() ? [] : [`files ${names.join()} for ${attached.join()}`]),
    ...(JSON.stringify(data.allowed_mentions ?? {}).includes('"parse":[]') ? [] : ['mentions are allowed']),
  ];
}
