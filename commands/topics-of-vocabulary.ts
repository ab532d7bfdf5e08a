import { agenciesOf, periodsOf, placesOf } from '../src/command/choices.ts';
import { type Command, defineCommand } from '../src/command/define.ts';
import { Period, Words } from '../src/command/options.ts';
import type { Vocabulary } from '../src/corpus/corpus.ts';
import type { Topic } from '../src/corpus/vocabulary.ts';
import { tokenize } from '../src/text/tokens.ts';

/** What the strictest platform shows of a summary, which the vocabulary may exceed. */
const longestSummary = 100;

/** A command for each topic that the vocabulary gives one: a new topic is a new command on every platform. */
export function topicCommands({ topics }: Vocabulary): readonly Command[] {
  return topics.filter(({ command }) => command).map(topicCommand);
}

function topicCommand(topic: Topic): Command {
  const { id, name, summary, measures, locales } = topic;
  return defineCommand({
    name: id,
    summary: (summary ?? `Ask about ${name}.`).slice(0, longestSummary),
    examples: [`/${id}`],
    locales,
    options: {
      period: Period.optional().describe('A year, a fiscal year, a month or a span: 2023, FY2023, since 2019.'),
      agency: Words.optional().describe('Who counted, acted or spoke.'),
      place: Words.optional().describe('A state, country or border.'),
      words: Words.optional().describe('Anything else, in plain words.'),
    },
    typed: ['words'],
    choices: { period: periodsOf(topic), agency: agenciesOf(topic), place: placesOf(topic) },
    ask: ({ period, agency, place, words }) => {
      const parts = [words, period, agency, place && `in ${place}`].filter(Boolean);
      const subject = spokenName(topic);
      return [measures.length === 0 && words === undefined ? `timeline of ${subject}` : subject, ...parts].join(' ');
    },
  });
}

/** The id as words where the vocabulary knows them: “indictments” rather than “indictments and cases”. */
function spokenName({ id, name, words }: Topic): string {
  const spoken = id.replaceAll('-', ' ');
  return words.some((word) => stemsOf(word) === stemsOf(spoken)) ? spoken : name;
}

function stemsOf(words: string): string {
  return tokenize(words)
    .map(({ stem }) => stem)
    .join(' ');
}
