import type { Reply } from '../../bot.ts';
import type { Outcome } from '../../service/request.ts';
import { remembered } from '../../text/remembered.ts';
import { line, plainRun, richText } from './blocks.ts';
import type { View } from './button-value.ts';
import { escapeMrkdwn } from './escape.ts';
import type { SlackMessage } from './message.ts';
import { renderSlack } from './render.ts';

/** Who sees an outcome, and how a series in it is shown. */
export interface Presentation {
  readonly isPrivate: boolean;
  readonly view?: View | undefined;
}

/** Turns an outcome into a message: the answer, or why there is none. */
export type Present = (outcome: Outcome, presentation: Presentation) => SlackMessage;

/** Remembers what it rendered of a reply: one that is given again is sent again as it is. */
export function createPresent(): Present {
  const renderedOf = remembered((_: Reply) => new Map<string, SlackMessage>());
  return (outcome, { isPrivate, view }) => {
    if (outcome.kind !== 'answered') return textMessage(outcome.text);
    const { reply, trail, today } = outcome;
    const key = [isPrivate, view, today, ...trail].join('\n');
    const known = renderedOf(reply);
    const message = known.get(key) ?? renderSlack(reply, { isPrivate, view, trail, today });
    known.set(key, message);
    return message;
  };
}

/** A few plain words as a message. */
export function textMessage(text: string): SlackMessage {
  return { text: escapeMrkdwn(text), blocks: [richText(line(plainRun(text)))] };
}
