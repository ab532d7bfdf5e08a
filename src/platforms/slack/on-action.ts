import type { AllMiddlewareArgs, BlockAction, SlackActionMiddlewareArgs, webApi } from '@slack/bolt';
import { chartOf } from '../../chart/for-reply.ts';
import { notices } from '../../service/notices.ts';
import type { Outcome } from '../../service/request.ts';
import { actionIds } from './actions.ts';
import { type Answering, answerTo, ask, doOnce, sendOutcome } from './answering.ts';
import { type CarriedTrail, readQuestion, readTrail } from './button-value.ts';
import { type Click, readClick } from './click.ts';
import { type Clicked, readClicked } from './clicked.ts';
import { deliver } from './delivery.ts';
import { uploadChart } from './image.ts';
import { textMessage } from './present.ts';
import { reasonView } from './reason-view.ts';
import { sharedBy } from './shared-by.ts';

type ActionArgs = SlackActionMiddlewareArgs<BlockAction> & AllMiddlewareArgs;

/** A click with all that reacting to it takes. */
interface Reacting extends Clicked {
  readonly click: Click;
  readonly user: string;
  readonly trigger: string;
  readonly client: webApi.WebClient;
  readonly answering: Answering;
}

/** Something was clicked or picked under an answer, or in the App Home. */
export async function onAction({ action, ack, body, client }: ActionArgs, answering: Answering): Promise<void> {
  await ack();
  const clicked = readClicked(action);
  const react = reactions[clicked.id];
  if (react === undefined) return;
  const click = readClick(body, client);
  const reacting = { ...clicked, click, user: body.user.id, trigger: body.trigger_id, client, answering };
  await doOnce(body.trigger_id, () => react(reacting), answering);
}

const reactions: Readonly<Record<string, (reacting: Reacting) => Promise<void>>> = {
  [actionIds.ask]: async (reacting) => {
    const line = readQuestion(reacting.value);
    await (line === undefined ? sayStale(reacting) : answerLine(line, reacting, reacting.click.beside));
  },
  [actionIds.verify]: (reacting) => answerLine(`/verify ${reacting.value}`, reacting, reacting.click.toPerson),
  [actionIds.verifyOther]: (reacting) => answerLine(`/verify ${reacting.value}`, reacting, reacting.click.toPerson),
  [actionIds.cite]: (reacting) => answerLine(`/cite ${reacting.value}`, reacting, reacting.click.toPerson),
  [actionIds.citeAs]: (reacting) => answerLine(`/cite ${reacting.value}`, reacting, reacting.click.toPerson),
  [actionIds.view]: showAgain,
  [actionIds.image]: showImage,
  [actionIds.share]: share,
  [actionIds.helpful]: async ({ value, click, answering }) => {
    answering.service.recordFeedback({ platform: 'slack', receipt: value, helpful: true });
    await deliver(textMessage('Thank you, noted.'), click.toPerson);
  },
  [actionIds.unhelpful]: askReason,
};

function answerLine(line: string, { user, click, answering }: Reacting, send: Click['beside']): Promise<void> {
  const asksOnward = send === click.beside;
  return answerTo(
    send,
    {
      user,
      asked: { kind: 'line', line },
      standsAlone: true,
      ...(asksOnward ? { thread: click.conversation } : {}),
    },
    { isPrivate: asksOnward && click.isPrivate },
    answering,
  );
}

/** Chart or Table: the same answer, shown the other way. */
async function showAgain(reacting: Reacting): Promise<void> {
  const { click, user, value, answering } = reacting;
  const carried = readTrail(value);
  if (carried === undefined) return sayStale(reacting);
  const { trail, today, view } = carried;
  const request = { user, asked: { kind: 'trail', trail, today } } as const;
  await answerTo(click.instead, request, { isPrivate: click.isPrivate, view }, answering);
}

/** The chart as an image beside the answer, where files are permitted. */
async function showImage(reacting: Reacting): Promise<void> {
  const { click, client, answering } = reacting;
  const outcome = await answeredAgain(reacting);
  if (outcome === undefined) return;
  const { service, charts } = answering;
  const order = chartOf(outcome.reply, service.desk().bot.corpus, 'light');
  if (order === undefined || click.spot === undefined) return sayStale(reacting);
  try {
    await uploadChart(order, click.spot, { client, charts });
  } catch (err) {
    service.log.warn({ platform: 'slack', requestId: outcome.requestId, err }, 'a chart could not be uploaded');
    await deliver(textMessage(notices.noImage), click.toPerson);
  }
}

/** Shows a private answer to the channel, with the name of who shared it. */
async function share(reacting: Reacting): Promise<void> {
  const { click, user, answering } = reacting;
  const outcome = await answeredAgain(reacting);
  if (outcome === undefined) return;
  const present: Answering['present'] = (...shown) => sharedBy(user, answering.present(...shown));
  await sendOutcome(click.inTheOpen, outcome, { isPrivate: false, view: outcome.view }, { ...answering, present });
}

type Answered = Extract<Outcome, { kind: 'answered' }>;

/** The answer that a button stands under, and how it is shown; undefined where the person was told why there is none. */
async function answeredAgain(reacting: Reacting): Promise<(Answered & Pick<CarriedTrail, 'view'>) | undefined> {
  const { click, user, value, answering } = reacting;
  const carried = readTrail(value);
  if (carried === undefined) {
    await sayStale(reacting);
    return undefined;
  }
  const { trail, today, view } = carried;
  const outcome = await ask(answering, { user, asked: { kind: 'trail', trail, today } });
  if (outcome.kind === 'answered') return { ...outcome, view };
  await sendOutcome(click.toPerson, outcome, { isPrivate: true }, answering);
  return undefined;
}

/** Asks why; where the form cannot be opened the click alone counts. */
async function askReason({ value, trigger, client, click, answering }: Reacting): Promise<void> {
  try {
    await client.views.open({ trigger_id: trigger, view: reasonView(value) });
  } catch (err) {
    answering.service.log.warn({ platform: 'slack', err }, 'the form for a reason could not be opened');
    answering.service.recordFeedback({ platform: 'slack', receipt: value, helpful: false });
    await deliver(textMessage('Noted, thank you.'), click.toPerson);
  }
}

function sayStale({ click }: Reacting): Promise<void> {
  return deliver(textMessage(notices.stale), click.toPerson);
}
