/** A question set of the project: the file, the corpus it is about, and what it is. */
export interface QuestionSet {
  readonly corpus: string;
  readonly file: string;
  readonly title: string;
  /** The least share that must be answered rightly, so that no change loses what was won. */
  readonly least: number;
}

const fixture = (name: string, title: string, least: number): QuestionSet => ({
  corpus: `test/fixtures/${name}`,
  file: `test/eval/${name}.jsonl`,
  title,
  least,
});
const shipped = (name: string, title: string, least: number): QuestionSet => ({
  corpus: 'corpus',
  file: `test/eval/${name}.jsonl`,
  title,
  least,
});

export const sets: readonly QuestionSet[] = [
  shipped('fentanyl', 'questions the bot was built with', 0.97),
  shipped('apart', 'questions written apart from the code, looked at since', 0.94),
  shipped('held-out', 'questions written apart from the code, never looked at', 0.95),
  shipped('wordings', 'one thing asked plainly, in other words and with slips, written apart, looked at since', 0.9),
  shipped('wordings-held-out', 'the same of other things, never looked at', 0.85),
  shipped('article', 'one question for every claim of the article the project started from', 0.93),
  fixture('wildfires', 'another corpus, on an invented subject', 0.93),
  fixture('roads', 'a third corpus, written apart from the code, as are the following', 0.95),
  fixture('medicines', 'a fourth corpus', 0.95),
  fixture('packaging', 'a fifth corpus', 0.92),
  fixture('rail', 'a sixth corpus', 0.9),
  fixture('fisheries', 'a seventh corpus', 0.94),
];
