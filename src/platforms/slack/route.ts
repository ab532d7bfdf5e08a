import type {
  AllMiddlewareArgs,
  AnyMiddlewareArgs,
  BlockAction,
  MessageShortcut,
  SlackActionMiddlewareArgs,
  SlackEventMiddlewareArgs,
  SlackShortcutMiddlewareArgs,
  SlackViewMiddlewareArgs,
  ViewSubmitAction,
} from '@slack/bolt';
import { callbackIds } from './actions.ts';
import type { Answering } from './answering.ts';
import { onHomeOpened } from './home.ts';
import { onAction } from './on-action.ts';
import { onAssistantOpened } from './on-assistant.ts';
import { onCommand } from './on-command.ts';
import { onDirectMessage, onMention } from './on-message.ts';
import { onReason } from './on-reason.ts';
import { onCheckMessage } from './on-shortcut.ts';

type Args = AnyMiddlewareArgs & AllMiddlewareArgs;

/**
 * Hands what Slack sent to what answers it. It is one middleware, not a listener for each way in: Bolt walks through
 * every listener at each request, which takes longer than to answer.
 */
export async function route(args: Args, answering: Answering): Promise<void> {
  if ('command' in args) return onCommand(args, answering);
  if (isEvent(args, 'app_mention')) return onMention(args, answering);
  if (isEvent(args, 'message')) return onDirectMessage(args, answering);
  if (isEvent(args, 'app_home_opened')) return onHomeOpened(args, answering);
  if (isEvent(args, 'assistant_thread_started')) return onAssistantOpened(args, answering);
  if (isClick(args)) return onAction(args, answering);
  if (isShortcut(args, callbackIds.checkMessage)) return onCheckMessage(args, answering);
  if (isSubmission(args, callbackIds.reason)) return onReason(args, answering);
  await args.next();
}

function isEvent<Type extends string>(
  args: Args,
  type: Type,
): args is Args & SlackEventMiddlewareArgs<Type> & AllMiddlewareArgs {
  return 'event' in args && args.event.type === type;
}

function isClick(args: Args): args is Args & SlackActionMiddlewareArgs<BlockAction> {
  return 'action' in args && args.body.type === 'block_actions';
}

function isShortcut(args: Args, id: string): args is Args & SlackShortcutMiddlewareArgs<MessageShortcut> {
  return 'shortcut' in args && args.shortcut.type === 'message_action' && args.shortcut.callback_id === id;
}

function isSubmission(args: Args, id: string): args is Args & SlackViewMiddlewareArgs<ViewSubmitAction> {
  return 'view' in args && args.body.type === 'view_submission' && args.view.callback_id === id;
}
