import type { AllMiddlewareArgs, SlackEventMiddlewareArgs, types } from '@slack/bolt';
import { type Corpus, latestRetrieval } from '../../corpus/corpus.ts';
import { longDate } from '../../corpus/period.ts';
import type { Holder } from '../../service/holder.ts';
import { type Answering, doOnce } from './answering.ts';
import { bold, bullets, context, line, plainRun, plainText, richText } from './blocks.ts';
import { askButtons } from './buttons.ts';
import { limits } from './limits.ts';

/** How many examples, topics and sources are shown. */
const most = { examples: 8, topics: 20, sources: 5, ids: 10 } as const;

/** The App Home was opened: shows what can be asked, and of which corpus. */
export function onHomeOpened(
  { event, client, body }: SlackEventMiddlewareArgs<'app_home_opened'> & AllMiddlewareArgs,
  answering: Answering,
): Promise<void> {
  if (event.tab !== 'home') return Promise.resolve();
  return doOnce(
    body.event_id,
    async () => {
      await client.views.publish({ user_id: event.user, view: homeView(answering.service.holder) });
    },
    answering,
  );
}

/** The App Home: examples to tap, topics, the corpus and what is new in it. */
export function homeView(holder: Holder): types.HomeView {
  const { corpus } = holder.current().bot;
  const { title, about, examples, licence } = corpus.about;
  return {
    type: 'home',
    blocks: [
      { type: 'header', text: plainText(`Cited answers about ${title}`, limits.header) },
      richText(line(plainRun(about))),
      richText(line(bold('Try one of these. The answer comes in the Messages tab.'))),
      { type: 'actions', elements: askButtons(examples.slice(0, most.examples)) },
      richText(line(bold('What it can answer')), bullets(topicRows(corpus))),
      richText(line(bold('What is new')), bullets(newRows(holder))),
      context(corpusLine(corpus), `Licence: ${licence}`, 'Ask here, with /fentanyl, or by mentioning the bot.'),
    ],
  };
}

function topicRows({ vocabulary }: Corpus) {
  return vocabulary.topics
    .slice(0, most.topics)
    .map(({ name, summary }) => [...bold(name), ...(summary === undefined ? [] : plainRun(`: ${summary}`))]);
}

/** What the last reload changed; before one, the sources that were published last. */
function newRows(holder: Holder) {
  const changes = holder.latest();
  if (changes !== undefined)
    return Object.entries(changes).map(([what, ids]: [string, readonly string[]]) =>
      plainRun(`${ids.length} ${what}${ids.length === 0 ? '' : `: ${ids.slice(0, most.ids).join(', ')}`}`),
    );
  return [...holder.current().bot.corpus.sources]
    .sort((a, b) => b.published.localeCompare(a.published))
    .slice(0, most.sources)
    .map(({ title, publisher, published }) => plainRun(`${longDate(published)}: ${publisher}, “${title}”`));
}

function corpusLine(corpus: Corpus): string {
  const { version, statistics, statements, events, terms, sources } = corpus;
  const retrieved = latestRetrieval(corpus);
  const counts = `${statistics.length} figures, ${statements.length} statements, ${events.length} events, ${terms.length} terms, ${sources.length} sources`;
  return `Corpus ${version}${retrieved === undefined ? '' : `, sources read up to ${longDate(retrieved)}`}: ${counts}`;
}
