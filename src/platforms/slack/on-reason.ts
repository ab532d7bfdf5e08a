import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import { type Answering, doOnce } from './answering.ts';
import { reasonIn, thanksView } from './reason-view.ts';

/** A person said why an answer did not help. */
export async function onReason(
  { view, ack }: SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs,
  answering: Answering,
): Promise<void> {
  await ack({ response_action: 'update', view: thanksView() });
  await doOnce(
    `reason:${view.id}`,
    async () => {
      const reason = reasonIn(view.state.values);
      answering.service.recordFeedback({ platform: 'slack', receipt: view.private_metadata, helpful: false, reason });
    },
    answering,
  );
}
