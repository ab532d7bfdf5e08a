import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { type Answer, claimsOf } from '../../answer/answer.ts';
import type { Numbering } from '../../render/number-citations.ts';
import { shorten } from '../../text/shorten.ts';
import { type Action, encodeAction, type Path } from './action.ts';
import { limits } from './limits.ts';

/** What can be done with an answer beside reading it. */
export interface Controls {
  readonly answer: Answer;
  readonly numbering: Numbering;
  readonly path: Path;
  /** The question part of the receipt. */
  readonly receipt: string;
  /** Whether the answer can be found again by its path. */
  readonly repeatable: boolean;
  readonly ephemeral: boolean;
  /** The page to turn to, from 1. */
  readonly next?: number | undefined;
}

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** The rows of buttons and menus under an answer: what to do with it, its sources, what to ask next. */
export function controlRows(controls: Controls): readonly Row[] {
  return [actionRow(controls), sourceMenu(controls), ...askRows(controls.answer)].flatMap((row) => row ?? []);
}

function actionRow({ answer, path, receipt, repeatable, ephemeral, next }: Controls): Row | undefined {
  const [lead] = claimsOf(answer);
  const entry = lead?.citations[0].entry;
  return rowOf([
    repeatable && next !== undefined && button('More', { kind: 'page', page: next, path }, ButtonStyle.Primary),
    repeatable && ephemeral && button('Share', { kind: 'share', path }, ButtonStyle.Primary),
    entry !== undefined && button('Verify', { kind: 'verify', entry }),
    entry !== undefined && button('Cite', { kind: 'cite', entry }),
    lead !== undefined && button('👍', { kind: 'helpful', receipt }),
    lead !== undefined && button('👎', { kind: 'unhelpful', receipt }),
  ]);
}

/** Every source of an answer can be looked at, not the first one alone. */
function sourceMenu({ answer, numbering }: Controls): Row | undefined {
  const cited = claimsOf(answer).flatMap(({ citations }) => citations);
  const taken = new Set<string>();
  const options = numbering.sources.map(({ number, source }) => {
    const entries = cited.filter((citation) => citation.source.id === source.id).map(({ entry }) => entry);
    // An entry with two sources is offered under one of them; the other is offered as the document it is.
    const value = entries.find((entry) => !taken.has(entry) && entry.length <= limits.optionText) ?? source.id;
    taken.add(value);
    const title = plain(source.title);
    return { label: plain(`[${number}] ${source.publisher}`), value, ...(title === '' ? {} : { description: title }) };
  });
  const fitting = options.filter(({ value }) => value.length <= limits.optionText);
  return fitting.length < 2 ? undefined : menu('verify-picked', 'Verify a source', unique(fitting));
}

/** Readings to choose from are a menu; a few suggestions are buttons, each one tap away. */
function askRows({ kind, suggestions }: Answer): readonly Row[] {
  const asked = [...new Set(suggestions.map((text) => text.replace(/\s+/g, ' ').trim()))].filter(Boolean);
  if (kind === 'choice') {
    const options = asked.filter(({ length }) => length <= limits.optionText);
    const row = menu(
      'ask-picked',
      'Choose what is meant',
      unique(options.map((text) => ({ label: text, value: text }))),
    );
    return options.length === 0 ? [] : [row];
  }
  const buttons = asked.map((question) => button(question, { kind: 'ask', question }, ButtonStyle.Secondary));
  return [rowOf(buttons)].flatMap((row) => row ?? []);
}

/** At most as many buttons as a row takes; those without a place in a custom id are left out. */
function rowOf(buttons: readonly (APIButtonComponentWithCustomId | false | undefined)[]): Row | undefined {
  const components = buttons.filter((each) => each !== undefined && each !== false).slice(0, limits.buttonsInRow);
  return components.length === 0 ? undefined : { type: ComponentType.ActionRow, components };
}

export function button(
  label: string,
  action: Action,
  style: APIButtonComponentWithCustomId['style'] = ButtonStyle.Secondary,
): APIButtonComponentWithCustomId | undefined {
  const id = encodeAction(action) ?? ('path' in action ? encodeAction(withoutTrail(action)) : undefined);
  if (id === undefined) return undefined;
  return { type: ComponentType.Button, style, label: shorten(label, limits.buttonLabel), custom_id: id };
}

/** The trail then is read from the message that the button stands under. */
function withoutTrail(action: Extract<Action, { readonly path: Path }>): Action {
  return { ...action, path: { day: action.path.day } };
}

export interface Option {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
}

export function menu(
  kind: 'ask-picked' | 'verify-picked' | 'reason-picked',
  placeholder: string,
  options: readonly Option[],
  receipt = '',
): Row {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: encodeAction(kind === 'reason-picked' ? { kind, receipt } : { kind }) ?? kind,
        placeholder,
        options: options.slice(0, limits.options).map((option) => ({ ...option })),
      },
    ],
  };
}

function unique(options: readonly Option[]): Option[] {
  return [...new Map(options.map((option) => [option.value, option])).values()];
}

function plain(text: string): string {
  return shorten(text.replace(/\s+/g, ' ').trim(), limits.optionText);
}
