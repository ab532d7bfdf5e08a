import type { Reply } from '../bot.ts';
import type { Values } from '../command/define.ts';

/** What a person asks for, whatever the platform. */
export type Asked =
  /** Words that were typed: a question, or a command with its words. */
  | { readonly kind: 'line'; readonly line: string }
  /** A command whose options were filled in one by one. */
  | { readonly kind: 'command'; readonly name: string; readonly values: Values }
  /** Someone’s message, to be checked claim by claim. */
  | { readonly kind: 'message'; readonly text: string }
  /** An answer given before, which a button shows again. */
  | { readonly kind: 'trail'; readonly trail: readonly string[]; readonly today: string };

/** One request from any platform. */
export interface Request {
  readonly platform: string;
  /** Whom it is from: what the limit counts by. */
  readonly user: string;
  readonly asked: Asked;
  /** The conversation it stands in; left out, nothing is remembered. */
  readonly thread?: string | undefined;
  /** Whether the words lean on nothing said before, and start the conversation anew. */
  readonly standsAlone?: boolean;
  /** The questions of the very answer that the words reply to, where the platform can tell. */
  readonly after?: readonly string[] | undefined;
}

/** What became of a request: always something that the person can be shown. */
export type Outcome =
  | {
      readonly kind: 'answered';
      readonly requestId: string;
      readonly reply: Reply;
      /** What leads to this reply again, on that day. */
      readonly trail: readonly string[];
      readonly today: string;
    }
  | { readonly kind: 'limited'; readonly requestId: string; readonly text: string }
  | { readonly kind: 'failed'; readonly requestId: string; readonly text: string };
