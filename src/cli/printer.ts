import type { Reply } from '../bot.ts';
import type { Config } from '../config.ts';
import { renderText } from '../render/text.ts';

/** An answer as it is written to standard output, its line end included. */
export type Printer = (question: string, reply: Reply) => string;

/** JSON, one line an answer; or text, coloured and wrapped where a terminal reads it. */
export async function createPrinter({
  json,
  config,
}: {
  readonly json: boolean;
  readonly config: Config;
}): Promise<Printer> {
  if (json) {
    const { renderJson } = await import('../render/json.ts');
    return (question, { answer, understood, receipt }) =>
      `${JSON.stringify(renderJson(question, answer, understood, receipt))}\n`;
  }
  const colour = config.colour ?? process.stdout.isTTY;
  if (!colour && !process.stdout.isTTY) return (_, { answer, receipt }) => `${renderText(answer, receipt)}\n`;
  const { renderTerminal } = await import('../platforms/terminal/render.ts');
  const screen = { colour, links: colour && process.stdout.isTTY, width: process.stdout.columns };
  return (_, { answer, receipt }) => `${renderTerminal(answer, receipt, screen)}\n`;
}
