import type { NumberedSource } from '../../render/number-citations.ts';
import { cutText } from './escape.ts';
import { limits } from './limits.ts';
import type { Piece } from './pieces.ts';
import { type Detail, sourceLines } from './source-lines.ts';

/** The texts of one message. */
export interface Page {
  readonly pieces: readonly Piece[];
  readonly notes: readonly string[];
  readonly sources: readonly string[];
}

/** What is to be shown: `frame` is how many characters stand around it in each message. */
export interface Content {
  readonly pieces: readonly Piece[];
  readonly notes: readonly string[];
  readonly sources: readonly NumberedSource[];
  readonly frame: number;
}

/** Left free for line ends and headings that are told again on each page. */
const spare = 60;

/**
 * Fits an answer into as few messages as it takes: first less is said of each source, then the lines are spread over
 * pages. On each page stand the sources of its lines: detail may go, a citation never.
 */
export function fitPages(content: Content): readonly Page[] {
  for (const detail of ['full', 'brief', 'bare'] as const) {
    const page = pageOf(content, content.pieces, content.notes, detail);
    if (fits(page, content.frame)) return [page];
  }
  return spread(content);
}

function spread(content: Content): readonly Page[] {
  const pages: Page[] = [];
  let open: readonly Piece[] = [];
  const notesHere = () => (pages.length === 0 ? content.notes : []);
  const close = () => {
    pages.push(fitted(content, open, notesHere()));
    open = [];
  };
  for (const piece of content.pieces) {
    const longer = pageOf(content, [...open, piece], notesHere(), 'brief');
    if (open.length > 0 && !fits(longer, content.frame)) close();
    open = [...open, piece];
  }
  close();
  return pages;
}

/** A page of a few lines, with as much of its sources and notes as there is room for. */
function fitted(content: Content, pieces: readonly Piece[], notes: readonly string[]): Page {
  const brief = pageOf(content, pieces, notes, 'brief');
  if (fits(brief, content.frame)) return brief;
  const bare = pageOf(content, pieces, notes, 'bare');
  return fits(bare, content.frame) ? bare : withinReach(bare, content.frame);
}

/** The last resort, for corpora of very long texts: lines and notes are cut, their citations kept. */
function withinReach(page: Page, frame: number): Page {
  const over = lengthOf(page) + frame + spare - limits.text;
  const notes = page.notes.map((note) => cutText(note, 200)).slice(0, 3);
  const left = over - (lengthOf(page) - lengthOf({ ...page, notes }));
  const each = Math.ceil(Math.max(0, left) / Math.max(1, page.pieces.length));
  const pieces = page.pieces.map((piece) => shortened(piece, each));
  return { ...page, notes, pieces };
}

function shortened(piece: Piece, by: number): Piece {
  if (by === 0) return piece;
  const marks = /(?: (?:\\\[\d+\\\])+)?$/.exec(piece.text)?.[0] ?? '';
  const words = piece.text.slice(0, piece.text.length - marks.length).replaceAll('**', '');
  return { ...piece, heading: '', text: `${cutText(words, Math.max(20, words.length - by))}${marks}` };
}

function pageOf({ sources }: Content, pieces: readonly Piece[], notes: readonly string[], detail: Detail): Page {
  const cited = new Set(pieces.flatMap(({ numbers }) => numbers));
  return {
    pieces,
    notes,
    sources: sourceLines(
      sources.filter(({ number }) => cited.has(number)),
      detail,
    ),
  };
}

function fits(page: Page, frame: number): boolean {
  return lengthOf(page) + frame + spare <= limits.text;
}

function lengthOf({ pieces, notes, sources }: Page): number {
  const headings = [...new Set(pieces.map(({ heading, part }) => `${part}${heading}`))];
  return [...pieces.map(({ text }) => text), ...headings, ...notes, ...sources].reduce(
    (sum, text) => sum + text.length + 1,
    0,
  );
}
