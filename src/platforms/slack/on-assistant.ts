import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { shorten } from '../../text/shorten.ts';
import { type Answering, doOnce } from './answering.ts';

import { limits } from './limits.ts';

/** The assistant’s pane was opened: offers questions that the corpus answers. */
export function onAssistantOpened(
  { event, client, body }: SlackEventMiddlewareArgs<'assistant_thread_started'> & AllMiddlewareArgs,
  answering: Answering,
): Promise<void> {
  const { channel_id, thread_ts } = event.assistant_thread;
  const { title, examples } = answering.service.desk().bot.corpus.about;
  const prompts = examples
    .slice(0, limits.prompts)
    .map((example) => ({ title: shorten(example, 75), message: example }));
  return doOnce(
    body.event_id,
    async () => {
      await client.assistant.threads.setSuggestedPrompts({
        channel_id,
        thread_ts,
        title: `Ask about ${title}`,
        prompts,
      });
    },
    answering,
  );
}
