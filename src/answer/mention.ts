import type { Corpus } from '../corpus/corpus.ts';
import type { Phrase, SenseKind } from '../question/lexicon.ts';
import type { Reading } from '../question/question.ts';
import { mayMean } from '../question/senses.ts';
import { isWithin } from '../search/kinship.ts';
import { tokenize } from '../text/tokens.ts';

/** What an entry names: ids of places and bodies, names of people, and the words of its text. */
interface Named {
  readonly ids: ReadonlySet<string>;
  readonly text: string;
  readonly stems: ReadonlySet<string>;
}

const known = new WeakMap<object, Named>();

function namedIn(id: string, corpus: Corpus): Named | undefined {
  const event = corpus.by.event.get(id);
  const statement = corpus.by.statement.get(id);
  const entry = event ?? statement;
  if (entry === undefined) return undefined;
  const held = known.get(entry);
  if (held) return held;
  const ids = event ? event.places : [statement?.country ?? '', statement?.organisation ?? ''];
  const source = corpus.by.source.get(entry.source)?.publisher ?? '';
  const text = event
    ? `${event.title} ${event.summary} ${event.actors.join(' ')}`
    : `${statement?.speaker} ${statement?.role} ${statement?.party ?? ''} ${statement?.gist} ${corpus.by.organisation.get(statement?.organisation ?? '')?.name} ${source}`;
  const named = { ids: new Set(ids), text, stems: new Set(tokenize(text).map(({ stem }) => stem)) };
  known.set(entry, named);
  return named;
}

const naming: readonly SenseKind[] = ['place', 'organisation', 'person', 'actor'];

/**
 * Whether an event or a statement names every place, body and person that a question names, so that nothing is
 * answered for another one. The home place goes without saying.
 */
export function mentionsAll(id: string, { phrases, tokens, unplaced }: Reading, corpus: Corpus): boolean {
  const named = namedIn(id, corpus);
  if (named === undefined) return false;
  const wanted = phrases.filter((phrase) => mayMean(phrase, ...naming));
  const strangers = unplaced.filter(({ slot }) => slot !== 'word');
  return (
    wanted.every((phrase) =>
      mentions(
        named,
        phrase,
        tokens.slice(phrase.from, phrase.to).map(({ stem }) => stem),
        corpus,
      ),
    ) && strangers.every(({ text }) => tokenize(text).every(({ stem }) => named.stems.has(stem)))
  );
}

function mentions(named: Named, { senses }: Phrase, words: readonly string[], corpus: Corpus): boolean {
  const { ids, text, stems } = named;
  if (words.every((word) => stems.has(word))) return true;
  return senses.some(({ kind, id }) => {
    switch (kind) {
      case 'place':
        return mentionsPlace(named, id, corpus);
      case 'organisation':
        return (
          ids.has(id) ||
          [...ids].some((held) => isWithin(corpus, 'organisation', held, id)) ||
          namesOfBody(id, corpus).some((name) => text.includes(name))
        );
      case 'person':
      case 'actor':
        return text.includes(id.replace(/\s*\([^)]*\)/g, ''));
      default:
        return false;
    }
  });
}

/** The place itself, one that it lies in or that lies in it, or all the places that it joins. */
function mentionsPlace(named: Named, id: string, corpus: Corpus): boolean {
  const { ids, text } = named;
  const place = corpus.by.place.get(id);
  const joined = place?.joins ?? [];
  return (
    [id, place?.standsFor].includes(corpus.about.homePlace) ||
    ids.has(id) ||
    [...ids].some((held) => isWithin(corpus, 'place', id, held) || isWithin(corpus, 'place', held, id)) ||
    text.includes(place?.name ?? id) ||
    (joined.length > 0 && joined.every((each) => mentionsPlace(named, each, corpus)))
  );
}

const namesByBody = new WeakMap<Corpus, Map<string, readonly string[]>>();

/** The names of a body in full and short, its other words, and the full names of the bodies within it. */
function namesOfBody(id: string, corpus: Corpus): readonly string[] {
  const known = namesByBody.get(corpus) ?? new Map<string, readonly string[]>();
  namesByBody.set(corpus, known);
  const held = known.get(id);
  if (held) return held;
  const body = corpus.by.organisation.get(id);
  const within = corpus.vocabulary.organisations.filter((part) => isWithin(corpus, 'organisation', part.id, id));
  const own = [body?.name ?? '', body?.short ?? '', ...(body?.words ?? [])].filter((name) => name.length > 2);
  const names = [...own, ...within.map(({ name }) => name)];
  known.set(id, names);
  return names;
}
