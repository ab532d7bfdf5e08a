import type { Corpus } from '../corpus/corpus.ts';
import type { Statement, TimelineEvent } from '../corpus/schema.ts';
import type { Organisation } from '../corpus/vocabulary.ts';
import type { Phrase } from '../question/lexicon.ts';
import type { Reading, Unplaced } from '../question/question.ts';
import { idsOf, mayMean, namedKinds } from '../question/senses.ts';
import { isWithin } from '../search/kinship.ts';
import { remembered } from '../text/remembered.ts';
import { stemsOf, tokenize } from '../text/tokens.ts';

/** What an entry names: ids of places and bodies, names of people, and the words of its text. */
interface Named {
  readonly ids: ReadonlySet<string>;
  readonly text: string;
  readonly stems: ReadonlySet<string>;
  /** The same without the publisher, whose name may have a place in it that nothing is said of. */
  readonly told: string;
  readonly toldStems: ReadonlySet<string>;
}

function named(ids: readonly string[], told: string, publisher = ''): Named {
  const text = `${told} ${publisher}`;
  return { ids: new Set(ids), text, stems: stemsOf(text), told, toldStems: stemsOf(told) };
}

const namedInEvent = remembered(({ places, title, summary, actors }: TimelineEvent) =>
  named(places, `${title} ${summary} ${actors.join(' ')}`),
);

const namedInStatement = remembered((statement: Statement, { by }: Corpus) => {
  const { speaker, role, party = '', gist, country = '', organisation, source } = statement;
  const publisher = by.source.get(source)?.publisher ?? '';
  const body = by.organisation.get(organisation)?.name;
  return named([country, organisation], `${speaker} ${role} ${party} ${gist} ${body}`, publisher);
});

function namedIn(id: string, corpus: Corpus): Named | undefined {
  const event = corpus.by.event.get(id);
  const statement = corpus.by.statement.get(id);
  return event ? namedInEvent(event) : statement && namedInStatement(statement, corpus);
}

/**
 * Whether an event or a statement names every place, body and person that a question names, so that nothing is
 * answered for another one. The home place goes without saying.
 */
export function mentionsAll(id: string, { phrases, tokens, unplaced }: Reading, corpus: Corpus): boolean {
  const held = namedIn(id, corpus);
  if (held === undefined) return false;
  const wanted = phrases.filter((phrase) => mayMean(phrase, ...namedKinds) && !isOwner(phrase, phrases, corpus));
  const strangers = unplaced.filter(({ slot }) => slot !== 'word');
  return (
    wanted.every((phrase) =>
      mentions(
        held,
        phrase,
        tokens.slice(phrase.from, phrase.to).map(({ stem }) => stem),
        corpus,
      ),
    ) && strangers.every((stranger) => namesWord(id, stranger, corpus))
  );
}

/** “Trump’s tariffs”: whose they are tells them from no others, where that person acted in events on that topic. */
function isOwner(phrase: Phrase, phrases: readonly Phrase[], corpus: Corpus): boolean {
  if (!/['’]s$/.test(phrase.text) || !mayMean(phrase, 'person')) return false;
  const owned = phrases.filter(({ from }) => from === phrase.to).flatMap((next) => [next, ...(next.inside ?? [])]);
  const topics = idsOf(owned, 'topic');
  const people = idsOf([phrase], 'person');
  return corpus.events.some(
    (event) =>
      event.topics.some((topic) => topics.includes(topic)) && event.actors.some((actor) => people.includes(actor)),
  );
}

/** Whether an event or a statement has the words of a name that the vocabulary does not know. */
export function namesWord(id: string, { text }: Unplaced, corpus: Corpus): boolean {
  const stems = namedIn(id, corpus)?.stems;
  return tokenize(text).every(({ stem }) => stems?.has(stem));
}

function mentions(entry: Named, phrase: Phrase, words: readonly string[], corpus: Corpus): boolean {
  const { ids, text, stems, toldStems } = entry;
  if (words.every((word) => (mayMean(phrase, 'place') ? toldStems : stems).has(word))) return true;
  return phrase.senses.some(({ kind, id }) => {
    switch (kind) {
      case 'place':
        return mentionsPlace(entry, id, corpus);
      case 'organisation':
        return (
          ids.has(id) ||
          [...ids].some((held) => isWithin(corpus, 'organisation', held, id)) ||
          namesBody(text, id, corpus)
        );
      case 'person':
      case 'actor':
        return text.includes(id.replace(/\s*\([^)]*\)/g, ''));
      default:
        return false;
    }
  });
}

/** The place itself, one that it stands for, one that lies in it, or all the places that it joins. */
function mentionsPlace(entry: Named, id: string, corpus: Corpus): boolean {
  const { ids, told } = entry;
  const place = corpus.by.place.get(id);
  const meant = [id, ...(place?.standsFor === undefined ? [] : [place.standsFor])];
  const joined = place?.joins ?? [];
  return (
    meant.some((each) => each === corpus.about.homePlace || ids.has(each)) ||
    [...ids].some((held) => isWithin(corpus, 'place', held, id)) ||
    told.includes(place?.name ?? id) ||
    (joined.length > 0 && joined.every((each) => mentionsPlace(entry, each, corpus)))
  );
}

function namesBody(text: string, id: string, corpus: Corpus): boolean {
  const body = corpus.by.organisation.get(id);
  return body !== undefined && namesOf(body, corpus).some((name) => text.includes(name));
}

/** The names of a body in full and short, its other words, and the full names of the bodies within it. */
const namesOf = remembered(({ id, name, short = '', words = [] }: Organisation, corpus: Corpus): readonly string[] => {
  const within = corpus.vocabulary.organisations.filter((part) => isWithin(corpus, 'organisation', part.id, id));
  return [...[name, short, ...words].filter((each) => each.length > 2), ...within.map((part) => part.name)];
});
