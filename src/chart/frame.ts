import type { Chart, Figure } from '../answer/answer.ts';
import { type Corpus, latestRetrieval } from '../corpus/corpus.ts';
import type { Source } from '../corpus/schema.ts';

/** What a chart says beside its values, so that it can be trusted without the message it stood in. */
export interface ChartFrame {
  /** Who published the values, a line each. */
  readonly sources: readonly string[];
  /** Which corpus the values were read from, and how recent it is. */
  readonly corpus: string;
}

/** How many publishers are named; of the others the number is given. */
const mostNamed = 3;

/** The frame of a chart, from the figures of the answer it belongs to. */
export function frameFor(chart: Chart, figures: readonly Figure[], corpus: Corpus): ChartFrame {
  const shown = new Set(chart.points.map(({ entry }) => entry));
  const sources = figures.filter(({ entry }) => shown.has(entry)).map(({ citation }) => citation.source);
  return { sources: sourceLines([...new Set(sources)]), corpus: corpusLine(corpus) };
}

/** A line for each publisher: the document where there is one, else their number and years. */
function sourceLines(sources: readonly Source[]): string[] {
  const byPublisher = new Map<string, Source[]>();
  for (const source of sources)
    byPublisher.set(source.publisher, [...(byPublisher.get(source.publisher) ?? []), source]);
  const lines = [...byPublisher].map(([publisher, documents]) => `${publisher}, ${describe(documents)}`);
  const more = lines.length - mostNamed;
  return more > 0 ? [...lines.slice(0, mostNamed), `and ${more} more`] : lines;
}

function describe(documents: readonly Source[]): string {
  const [only] = documents;
  if (only && documents.length === 1) return `“${only.title}”, ${only.published}`;
  const years = documents.map(({ published }) => published.slice(0, 4)).sort();
  const [first] = years;
  const last = years.at(-1);
  return `${documents.length} documents, ${first === last ? first : `${first} to ${last}`}`;
}

function corpusLine(corpus: Corpus): string {
  const latest = latestRetrieval(corpus);
  return `fentanyl-bot corpus ${corpus.version}${latest === undefined ? '' : `, sources as of ${latest}`}`;
}
