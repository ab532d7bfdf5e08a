import type { LoopbackSlack } from './loopback.ts';

let last = 0;

/** A number that was not used before. */
export function fresh(): string {
  last += 1;
  return String(last).padStart(6, '0');
}

export interface CommandOptions {
  readonly user?: string;
  readonly channel?: string;
  /** What names its trigger and its `response_url`. */
  readonly id?: string;
}

export type CommandFields = ReturnType<typeof commandFields>;

/** A slash command, in the form in which Slack posts it. */
export function commandFields(
  text: string,
  slack: LoopbackSlack,
  { user = 'U1', channel = 'C1', id = fresh() }: CommandOptions = {},
) {
  return {
    token: 'legacy',
    team_id: 'T1',
    team_domain: 'local',
    channel_id: channel,
    channel_name: 'general',
    user_id: user,
    user_name: 'someone',
    command: '/fentanyl',
    text,
    api_app_id: 'A1',
    is_enterprise_install: 'false',
    response_url: slack.responseUrl(id),
    trigger_id: `trigger.${id}`,
  };
}

/** An event in its envelope. */
export function eventBody(event: Readonly<Record<string, unknown>>, id = fresh()) {
  return {
    token: 'legacy',
    team_id: 'T1',
    api_app_id: 'A1',
    type: 'event_callback',
    event_id: `Ev${id}`,
    event_time: 1_700_000_000,
    authorizations: [{ team_id: 'T1', user_id: 'UBOT', is_bot: true }],
    event,
  };
}

export interface Written {
  readonly user?: string;
  readonly channel?: string;
  readonly ts?: string;
  readonly thread?: string;
}

export function mention(text: string, { user = 'U1', channel = 'C1', ts = `17.${fresh()}`, thread }: Written = {}) {
  const inThread = thread === undefined ? {} : { thread_ts: thread };
  return eventBody({ type: 'app_mention', user, channel, ts, event_ts: ts, text: `<@UBOT> ${text}`, ...inThread });
}

export function directMessage(
  text: string,
  { user = 'U1', channel = 'D1', ts = `18.${fresh()}`, thread }: Written = {},
) {
  const inThread = thread === undefined ? {} : { thread_ts: thread };
  return eventBody({ type: 'message', channel_type: 'im', user, channel, ts, event_ts: ts, text, ...inThread });
}

/** “Check this message”, chosen from the menu of a message. */
export function checkMessage(text: string, slack: LoopbackSlack, id = fresh()) {
  return {
    type: 'message_action',
    callback_id: 'check-message',
    trigger_id: `trigger.${id}`,
    message_ts: '19.1',
    response_url: slack.responseUrl(id),
    team: { id: 'T1', domain: 'local' },
    channel: { id: 'C1', name: 'general' },
    user: { id: 'U1', name: 'someone', team_id: 'T1' },
    message: { type: 'message', user: 'U2', ts: '19.1', text },
  };
}

export interface Place {
  readonly channel?: string;
  readonly isPrivate?: boolean;
  readonly thread?: string;
}

/** A click on an element of a message. */
export function click(
  element: Readonly<Record<string, unknown>>,
  slack: LoopbackSlack,
  { channel = 'C1', isPrivate = true, thread }: Place = {},
  id = fresh(),
) {
  const inThread = thread === undefined ? {} : { thread_ts: thread };
  return {
    type: 'block_actions',
    team: { id: 'T1', domain: 'local' },
    user: { id: 'U1', name: 'someone', team_id: 'T1' },
    api_app_id: 'A1',
    trigger_id: `trigger.${id}`,
    container: { type: 'message', message_ts: '20.1', channel_id: channel, is_ephemeral: isPrivate, ...inThread },
    channel: { id: channel, name: 'general' },
    ...(isPrivate ? {} : { message: { ts: '20.1', ...inThread } }),
    response_url: slack.responseUrl(id),
    actions: [{ ...element, block_id: 'b', action_ts: '20.2' }],
  };
}

/** A click in the App Home, which belongs to no message. */
export function clickAtHome(element: Readonly<Record<string, unknown>>, id = fresh()) {
  return {
    type: 'block_actions',
    team: { id: 'T1', domain: 'local' },
    user: { id: 'U1', name: 'someone', team_id: 'T1' },
    api_app_id: 'A1',
    trigger_id: `trigger.${id}`,
    container: { type: 'view', view_id: 'V1' },
    view: { id: 'V1', type: 'home' },
    actions: [{ ...element, block_id: 'b', action_ts: '20.2' }],
  };
}

/** The reason form, sent. */
export function reasonSent(privateMetadata: string, value: string) {
  return {
    type: 'view_submission',
    team: { id: 'T1', domain: 'local' },
    user: { id: 'U1', name: 'someone', team_id: 'T1' },
    api_app_id: 'A1',
    trigger_id: `trigger.${fresh()}`,
    view: {
      id: `V${fresh()}`,
      type: 'modal',
      callback_id: 'reason',
      private_metadata: privateMetadata,
      state: { values: { reason: { reason: { type: 'radio_buttons', selected_option: { value } } } } },
    },
  };
}
