import type { Reply } from '../bot.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { frameFor } from './frame.ts';
import type { ChartOrder } from './render.ts';
import type { ThemeName } from './theme.ts';

/** The chart of a reply, ready to be drawn; none where the answer has no series. */
export function chartOf({ answer, receipt }: Reply, corpus: Corpus, theme: ThemeName): ChartOrder | undefined {
  const { chart, figures } = answer;
  return chart && { chart, frame: frameFor(chart, figures, corpus), theme, receipt };
}
