import type { Block } from './blocks.ts';
import { limits } from './limits.ts';
import type { SlackMessage } from './message.ts';

/** A message with a line that says who shared it. */
export function sharedBy(user: string, message: SlackMessage): SlackMessage {
  const line: Block = {
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_section',
        elements: [
          { type: 'text', text: 'Shared by ' },
          { type: 'user', user_id: user },
        ],
      },
    ],
  };
  const add = (blocks: readonly Block[]) =>
    blocks.length > 0 && blocks.length < limits.blocks ? [line, ...blocks] : blocks;
  const { blocks, fallback } = message;
  return { ...message, blocks: add(blocks), ...(fallback === undefined ? {} : { fallback: add(fallback) }) };
}
