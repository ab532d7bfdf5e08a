import { createInterface, type Interface } from 'node:readline';
import supportsHyperlinks from 'supports-hyperlinks';
import type { Desk } from '../../desk.ts';
import { renderText } from '../../render/text.ts';
import { completeLine } from './completion.ts';
import { type Conversation, createConversation } from './conversation.ts';
import { longestHistory, openHistory } from './history.ts';
import { linesOf } from './lines.ts';
import { renderTerminal, type Screen, styleFor, wrapLines } from './render.ts';
import { write } from './write.ts';

/** Where a chat takes place. */
export interface Place {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream & { readonly columns?: number; hasColors?(): boolean };
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
  for await (const line of linesOf(input)) {
    if (line.trim() === '') continue;
    const { answer, receipt } = conversation.say(line);
    await write(output, `${renderText(answer, receipt)}\n\n`);
  }
}

async function chatOnTerminal(desk: Desk, conversation: Conversation, place: Place): Promise<void> {
  const { output } = place;
  const history = openHistory(place.cacheFolder);
  const prompt = createInterface({
    input: place.input,
    output,
    terminal: true,
    prompt: '> ',
    history: history.read(),
    historySize: longestHistory,
    removeHistoryDuplicates: true,
    completer: (line: string) => completeLine(line, desk),
  });
  prompt.on('history', history.keep);
  output.write(`${greeting(desk, screenOf(place))}\n\n`);
  await converse(prompt, conversation, place);
  output.write('\nbye\n');
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
  prompt.on('SIGINT', () => prompt.close());
  prompt.prompt();
  return new Promise((resolve) => prompt.on('close', resolve));
}

const usualWidth = 80;

function screenOf({ output, colour }: Place): Screen {
  const coloured = colour ?? output.hasColors?.() ?? false;
  return { colour: coloured, links: coloured && supportsHyperlinks.stdout, width: output.columns ?? usualWidth };
}

function greeting({ bot }: Desk, screen: Screen): string {
  const style = styleFor(screen);
  const { title, examples } = bot.corpus.about;
  const lines = [
    style.bold(`Cited answers about ${title}.`),
    `Try: ${examples[0]}`,
    style.dim('/help lists the commands, Tab completes, a number takes a suggestion, Ctrl-D ends.'),
  ];
  return wrapLines(lines.join('\n'), screen.width);
}
