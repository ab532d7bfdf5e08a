import { notices } from '../../service/notices.ts';
import type { Outcome } from '../../service/request.ts';
import type { Answering } from './answering.ts';
import { apologise } from './apologise.ts';
import type { Arrival } from './arrival.ts';
import { answerInteraction, type Delivery } from './deliver.ts';
import { type Payload, payloadOf } from './payload.ts';
import type { Presentation } from './present.ts';
import { renderNotice } from './render.ts';

/** Shows an outcome; where its message is refused an apology with the number that is in the log. */
export async function respond(
  arrival: Arrival,
  outcome: Outcome,
  presentation: Presentation,
  answering: Answering,
): Promise<void> {
  const { service, present } = answering;
  const { requestId } = outcome;
  try {
    const payload = await present(outcome, presentation);
    await settle(await send(arrival, payload), arrival, requestId, answering);
  } catch (err) {
    service.log.error({ platform: 'discord', requestId, err }, 'an answer could not be sent');
    await settle(await sendApology(arrival, requestId, presentation), arrival, requestId, answering);
  }
}

/** A few plain words, for the person alone. */
export async function respondWithNotice(
  arrival: Arrival,
  lines: readonly string[],
  answering: Answering,
): Promise<void> {
  const delivery = await send(arrival, payloadOf(renderNotice(lines), true));
  if (delivery === 'expired') answering.service.log.warn({ platform: 'discord' }, 'a notice came too late');
}

export function send({ interaction, received }: Arrival, payload: Payload): Promise<Delivery> {
  return answerInteraction(() => interaction.reply(payload), received);
}

/** Where not even that gets through, the interaction is taken for lost. */
async function sendApology(arrival: Arrival, requestId: string, { ephemeral }: Presentation): Promise<Delivery> {
  const payload = payloadOf(renderNotice([notices.failed(requestId)]), ephemeral);
  try {
    return await send(arrival, payload);
  } catch {
    return 'expired';
  }
}

/** An interaction that can no longer be answered is apologised for in its channel, where the bot may write there. */
async function settle(
  delivery: Delivery,
  { interaction }: Arrival,
  requestId: string,
  { service: { log } }: Answering,
): Promise<void> {
  if (delivery !== 'expired') return;
  const told = await apologise(interaction, requestId);
  log.warn({ platform: 'discord', requestId, told }, 'an interaction could no longer be answered');
}
