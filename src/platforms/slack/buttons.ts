import type { types } from '@slack/bolt';
import { claimsOf } from '../../answer/answer.ts';
import { citationStyles } from '../../answer/reference.ts';
import type { Reply } from '../../bot.ts';
import { numberCitations } from '../../render/number-citations.ts';
import { seriesSection } from '../../render/series.ts';
import { actionIds } from './actions.ts';
import { plainText } from './blocks.ts';
import { type CarriedTrail, type View, writeQuestion, writeTrail } from './button-value.ts';
import type { Detail } from './detail.ts';
import { limits } from './limits.ts';

/** What the buttons under an answer depend on beside the answer. */
export interface ButtonPlace extends CarriedTrail {
  /** Whether only the person who asked sees the answer, so that it can be shared. */
  readonly isPrivate: boolean;
}

type Action = types.ActionsBlock['elements'][number];

/** The rows of buttons under an answer: what to ask next, and what to do with this one. */
export function buttonRows(reply: Reply, place: ButtonPlace, detail: Detail): types.ActionsBlock[] {
  const suggestions = reply.answer.suggestions.slice(0, detail.suggestions);
  const rows = [askButtons(suggestions), answerButtons(reply, place, detail)];
  return rows
    .filter((elements) => elements.length > 0)
    .map((elements) => ({ type: 'actions', elements: elements.slice(0, limits.actionElements) }));
}

/** One button for each question; a tap asks it. */
export function askButtons(questions: readonly string[]): types.Button[] {
  return questions.flatMap((question, at) => button(question, `${actionIds.ask}:${at}`, writeQuestion(question)));
}

function answerButtons(reply: Reply, place: ButtonPlace, { menu }: Detail): Action[] {
  const { answer, receipt } = reply;
  if (answer.kind === 'usage' || answer.kind === 'declined') return [];
  return [
    ...sourceButtons(reply, menu),
    ...(seriesSection(answer) >= 0 ? viewButton(place) : []),
    ...(answer.chart && !place.isPrivate ? button('Chart image', actionIds.image, writeTrail(place)) : []),
    ...(place.isPrivate ? button('Share in channel', actionIds.share, writeTrail(place)) : []),
    ...button('Helpful', actionIds.helpful, receipt.question),
    ...button('Not helpful', actionIds.unhelpful, receipt.question),
  ];
}

/** Verify and Cite are about the first source; where there are more, a menu has them. */
function sourceButtons({ answer, understood }: Reply, menu: number): Action[] {
  const [first] = claimsOf(answer);
  const entry = first?.citations[0].entry;
  if (entry === undefined) return [];
  const verify = button('Verify', actionIds.verify, entry);
  const cite = button('Cite', actionIds.cite, entry);
  const others = otherSources(answer, menu);
  if (understood.kind === 'cite') return [...verify, ...styleButtons(entry)];
  if (understood.kind === 'verify') return cite;
  return [...verify, ...cite, ...others];
}

function styleButtons(entry: string): types.Button[] {
  return citationStyles.flatMap((style) =>
    button(
      style === 'csl' ? 'CSL-JSON' : style === 'plain' ? 'Plain text' : style === 'apa' ? 'APA' : 'BibTeX',
      `${actionIds.citeAs}:${style}`,
      `${entry} ${style}`,
    ),
  );
}

function otherSources(answer: Reply['answer'], most: number): Action[] {
  const { sources } = numberCitations(answer);
  if (sources.length < 2) return [];
  const entries = new Map(
    claimsOf(answer)
      .flatMap(({ citations }) => citations)
      .map(({ source, entry }) => [source.id, entry] as const)
      .reverse(), // the first entry of each source wins
  );
  const options = sources.slice(0, most).flatMap(({ number, source }) => {
    const value = entries.get(source.id) ?? '';
    if (value === '' || value.length > limits.optionValue) return [];
    return [{ text: plainText(`[${number}] ${source.publisher}: ${source.title}`, limits.optionText), value }];
  });
  return options.length === 0
    ? []
    : [
        {
          type: 'static_select',
          action_id: actionIds.verifyOther,
          placeholder: plainText('Verify a source', limits.placeholder),
          options,
        },
      ];
}

function viewButton({ trail, today, view }: CarriedTrail): types.Button[] {
  const next: View = view === 'chart' ? 'table' : 'chart';
  return button(next === 'chart' ? 'Chart' : 'Table', actionIds.view, writeTrail({ trail, today, view: next }));
}

/** A button; none where its value does not fit. */
function button(text: string, actionId: string, value: string | undefined): types.Button[] {
  if (value === undefined || value === '' || value.length > limits.buttonValue) return [];
  return [{ type: 'button', action_id: actionId, text: plainText(text, limits.buttonText), value }];
}
