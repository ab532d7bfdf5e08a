import { type MessageComponentInteraction, MessageFlags } from 'discord.js';
import { type Reason, readReason, reasons } from '../../service/feedback.ts';
import { notices } from '../../service/notices.ts';
import type { Asked } from '../../service/request.ts';
import { type Action, decodeAction, type Path } from './action.ts';
import { type Answering, ask } from './answering.ts';
import type { Arrival } from './arrival.ts';
import { readAskedLine } from './asked-line.ts';
import { menu } from './controls.ts';
import { conversationOf } from './conversation.ts';
import { payloadOf } from './payload.ts';
import type { Presentation } from './present.ts';
import { renderNotice } from './render.ts';
import { respond, respondWithNotice, send } from './respond.ts';

type Control = Arrival<MessageComponentInteraction>;

/** A button was pressed, or something picked in a menu. What is to be done stands in its custom id. */
export async function onControl(control: Control, answering: Answering): Promise<void> {
  const action = decodeAction(control.interaction.customId);
  if (action === undefined) return respondWithNotice(control, [notices.stale], answering);
  await carryOut(action, control, answering);
}

async function carryOut(action: Action, control: Control, answering: Answering): Promise<void> {
  const { interaction } = control;
  const ephemeral = interaction.message.flags.has(MessageFlags.Ephemeral);
  const [picked = ''] = interaction.isStringSelectMenu() ? interaction.values : [];
  switch (action.kind) {
    case 'ask':
      return answerLine(action.question, control, { ephemeral }, answering);
    case 'ask-picked':
      return answerLine(picked, control, { ephemeral }, answering);
    case 'verify':
    case 'cite':
      return answerLine(`/${action.kind} ${action.entry}`, control, { ephemeral: true }, answering);
    case 'verify-picked':
      return answerLine(`/verify ${picked}`, control, { ephemeral: true }, answering);
    case 'share':
      return answerAgain(action.path, control, { ephemeral: false, sharedBy: interaction.user.id }, answering);
    case 'page':
      return answerAgain(action.path, control, { ephemeral: true, page: action.page }, answering);
    case 'helpful':
      return thank({ receipt: action.receipt, helpful: true }, control, answering);
    case 'unhelpful':
      return askReason(action.receipt, control);
    case 'reason-picked':
      return thank({ receipt: action.receipt, helpful: false, reason: readReason(picked) }, control, answering);
  }
}

/** A question that stands alone; what is said next follows up on it, but looking at a source changes no subject. */
async function answerLine(
  line: string,
  control: Control,
  presentation: Presentation,
  answering: Answering,
): Promise<void> {
  const { interaction } = control;
  const asked: Asked = { kind: 'line', line };
  const thread = line.startsWith('/')
    ? {}
    : { thread: conversationOf(interaction, interaction.user.id), standsAlone: true };
  const outcome = await ask(answering, { user: interaction.user.id, asked, ...thread });
  await respond(control, outcome, presentation, answering);
}

async function answerAgain(
  path: Path,
  control: Control,
  presentation: Presentation,
  answering: Answering,
): Promise<void> {
  const trail = path.trail ?? trailIn(control.interaction.message);
  if (trail === undefined) return respondWithNotice(control, [notices.stale], answering);
  const asked: Asked = { kind: 'trail', trail, today: path.day };
  const outcome = await ask(answering, { user: control.interaction.user.id, asked });
  await respond(control, outcome, presentation, answering);
}

/** The questions that a message of ours says it answers. */
export function trailIn({ components }: { readonly components: readonly unknown[] }): readonly string[] | undefined {
  for (const component of components) {
    const { content, components: inner = [] } = component as {
      readonly content?: unknown;
      readonly components?: readonly unknown[];
    };
    const found = typeof content === 'string' ? readAskedLine(content) : trailIn({ components: inner });
    if (found !== undefined) return found;
  }
  return undefined;
}

interface Opinion {
  readonly receipt: string;
  readonly helpful: boolean;
  readonly reason?: Reason;
}

async function thank(opinion: Opinion, control: Control, answering: Answering): Promise<void> {
  answering.service.recordFeedback({ platform: 'discord', ...opinion });
  await respondWithNotice(control, ['Thank you. It is counted for whoever keeps this bot.'], answering);
}

async function askReason(receipt: string, control: Control): Promise<void> {
  const options = Object.entries(reasons).map(([value, label]) => ({ value, label }));
  const components = [...renderNotice(['What was wrong?']), menu('reason-picked', 'Choose a reason', options, receipt)];
  await send(control, payloadOf(components, true));
}
