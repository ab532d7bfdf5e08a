import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { Answering } from './answering.ts';
import { onHomeOpened } from './home.ts';
import { onAssistantOpened } from './on-assistant.ts';
import { onDirectMessage, onMention } from './on-message.ts';

type EventArgs<Type extends string = string> = SlackEventMiddlewareArgs<Type> & AllMiddlewareArgs;

/** Something happened: one listener for all, since Bolt walks through every listener at each request. */
export async function onEvent(args: EventArgs, answering: Answering): Promise<void> {
  if (isOf(args, 'app_mention')) await onMention(args, answering);
  else if (isOf(args, 'message')) await onDirectMessage(args, answering);
  else if (isOf(args, 'app_home_opened')) await onHomeOpened(args, answering);
  else if (isOf(args, 'assistant_thread_started')) await onAssistantOpened(args, answering);
}

function isOf<Type extends string>(args: EventArgs, type: Type): args is EventArgs & EventArgs<Type> {
  return args.event.type === type;
}
