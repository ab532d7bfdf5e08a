import { limits } from './limits.ts';

/** What leads to an answer again: the questions that were asked and the day they were asked on. */
export interface Path {
  readonly day: string;
  /** Left out where it is too long for a button: it then stands in the message. */
  readonly trail?: readonly string[];
}

/** What a button or a menu does. All of it stands in its custom id, so that it works after a restart. */
export type Action =
  | { readonly kind: 'ask'; readonly question: string }
  | { readonly kind: 'verify'; readonly entry: string }
  | { readonly kind: 'cite'; readonly entry: string }
  | { readonly kind: 'share'; readonly path: Path }
  | { readonly kind: 'page'; readonly page: number; readonly path: Path }
  | { readonly kind: 'helpful' | 'unhelpful'; readonly receipt: string }
  /** The menus: what was picked comes as a value. */
  | { readonly kind: 'ask-picked' }
  | { readonly kind: 'verify-picked' }
  | { readonly kind: 'reason-picked'; readonly receipt: string };

/** The first letter tells versions apart, so that a later one can still read the buttons of this one. */
const version = '1';

const codes = {
  ask: 'a',
  verify: 'v',
  cite: 'c',
  share: 's',
  page: 'p',
  helpful: 'h',
  unhelpful: 'u',
  'ask-picked': 'A',
  'verify-picked': 'V',
  'reason-picked': 'R',
} as const satisfies Readonly<Record<Action['kind'], string>>;

/** The custom id of an action; undefined where it does not fit. */
export function encodeAction(action: Action): string | undefined {
  const id = [`${version}${codes[action.kind]}`, ...fieldsOf(action)].join('|');
  return id.length <= limits.customId ? id : undefined;
}

function fieldsOf(action: Action): string[] {
  switch (action.kind) {
    case 'ask':
      return [action.question];
    case 'verify':
    case 'cite':
      return [action.entry];
    case 'share':
      return pathFields(action.path);
    case 'page':
      return [String(action.page), ...pathFields(action.path)];
    case 'helpful':
    case 'unhelpful':
    case 'reason-picked':
      return [action.receipt];
    case 'ask-picked':
    case 'verify-picked':
      return [];
  }
}

function pathFields({ day, trail }: Path): string[] {
  return trail === undefined ? [day] : [day, trail.map((question) => question.replace(/\s+/g, ' ')).join('\n')];
}

/** The action of a custom id; undefined for one that no version of this bot wrote. */
export function decodeAction(id: string): Action | undefined {
  const [, code, rest = ''] = /^1([a-zA-Z])(?:\|(.*))?$/s.exec(id) ?? [];
  switch (code) {
    case codes.ask:
      return rest === '' ? undefined : { kind: 'ask', question: rest };
    case codes.verify:
      return { kind: 'verify', entry: rest };
    case codes.cite:
      return { kind: 'cite', entry: rest };
    case codes.share:
      return withPath(rest, (path) => ({ kind: 'share', path }));
    case codes.page: {
      const [, page = '', path = ''] = /^(\d{1,3})\|(.*)$/s.exec(rest) ?? [];
      return page === '' ? undefined : withPath(path, (read) => ({ kind: 'page', page: Number(page), path: read }));
    }
    case codes.helpful:
      return { kind: 'helpful', receipt: rest };
    case codes.unhelpful:
      return { kind: 'unhelpful', receipt: rest };
    case codes['ask-picked']:
      return { kind: 'ask-picked' };
    case codes['verify-picked']:
      return { kind: 'verify-picked' };
    case codes['reason-picked']:
      return { kind: 'reason-picked', receipt: rest };
    default:
      return undefined;
  }
}

function withPath(text: string, make: (path: Path) => Action): Action | undefined {
  const [, day, trail] = /^(\d{4}-\d{2}-\d{2})(?:\|(.+))?$/s.exec(text) ?? [];
  if (day === undefined) return undefined;
  return make(trail === undefined ? { day } : { day, trail: trail.split('\n') });
}
