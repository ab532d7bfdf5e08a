import { createInterface, type Interface } from 'node:readline';
import type { ReadStream, WriteStream } from 'node:tty';
import supportsHyperlinks from 'supports-hyperlinks';
import type { Desk } from '../../desk.ts';
import { renderText } from '../../render/text.ts';
import { completeLine } from './completion.ts';
import { type Conversation, createConversation } from './conversation.ts';
import { longestHistory, openHistory } from './history.ts';
import { renderTerminal, type Screen, styleFor, wrapLines } from './render.ts';

/** Where a chat takes place. */
export interface Place {
  readonly input: ReadStream;
  readonly output: WriteStream;
  readonly today: string;
  readonly cacheFolder: string;
  /** Colour forced on or off. */
  readonly colour?: boolean;
}

/** Chats until the person leaves, or until the lines of a pipe are answered. */
export async function startChat(desk: Desk, place: Place): Promise<void> {
  const conversation = createConversation(desk, place.today);
  if (place.input.isTTY) await chatOnTerminal(desk, conversation, place);
  else await answerPipe(conversation, place);
}

async function answerPipe(conversation: Conversation, { input, output }: Place): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const { answer, receipt } = conversation.say(line);
    output.write(`${renderText(answer, receipt)}\n\n`);
  }
}

async function chatOnTerminal(desk: Desk, conversation: Conversation, place: Place): Promise<void> {
  const { output } = place;
  const history = openHistory(place.cacheFolder);
  const prompt = createInterface({
    input: place.input,
    output,
    prompt: '> ',
    history: history.read(),
    historySize: longestHistory,
    removeHistoryDuplicates: true,
    completer: (line: string) => completeLine(line, desk),
  });
  prompt.on('history', history.keep);
  output.write(`${wrapLines(greeting(desk, screenOf(place)), output.columns)}\n\n`);
  await converse(prompt, conversation, place);
  output.write('bye\n');
}

/** Ends with Ctrl-C, Ctrl-D or “bye”. */
function converse(prompt: Interface, conversation: Conversation, place: Place): Promise<void> {
  prompt.on('line', (line) => {
    const words = line.trim();
    if (/^\/?(?:bye|exit|quit)$/i.test(words)) return prompt.close();
    if (words !== '') {
      const { answer, receipt } = conversation.say(words);
      place.output.write(`\n${renderTerminal(answer, receipt, screenOf(place))}\n\n`);
    }
    prompt.prompt();
  });
  prompt.on('SIGINT', () => {
    place.output.write('\n');
    prompt.close();
  });
  prompt.prompt();
  return new Promise((resolve) => prompt.on('close', resolve));
}

function screenOf({ output, colour }: Place): Screen {
  const coloured = colour ?? output.hasColors();
  return { colour: coloured, links: coloured && supportsHyperlinks.stdout, width: output.columns };
}

function greeting({ bot }: Desk, screen: Screen): string {
  const style = styleFor(screen);
  const { title, examples } = bot.corpus.about;
  return [
    style.bold(`Cited answers about ${title}.`),
    `Try: ${examples[0]}`,
    style.dim('/help lists the commands, Tab completes, a number takes a suggestion, Ctrl-D ends.'),
  ].join('\n');
}
