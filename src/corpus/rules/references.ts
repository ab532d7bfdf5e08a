import type { Draft } from '../draft.ts';
import { type Located, problemIn } from '../located.ts';
import type { Problem } from '../problem.ts';
import type { Path } from '../yaml-file.ts';

type Ids = ReadonlySet<string>;

/** Ids that name nothing, and ids used twice. `unread` are ids of files that have problems of their own. */
export function checkReferences(draft: Draft, unread: ReadonlySet<string>): Problem[] {
  const ids = {
    measure: idsOf(draft.measures),
    organisation: idsOf(draft.organisations),
    place: idsOf(draft.places),
    substance: idsOf(draft.substances),
    form: idsOf(draft.forms),
    unit: idsOf(draft.units),
    topic: idsOf(draft.topics),
    source: idsOf(draft.sources),
    statistic: idsOf(draft.observations),
    said: new Set([...idsOf(draft.statements), ...idsOf(draft.events)]),
  };
  const known = (
    name: keyof typeof ids,
    item: Located<unknown>,
    field: string | Path,
    id: string | readonly string[] | undefined,
  ) => checkKnown({ ids: ids[name], unread }, name, item, typeof field === 'string' ? [field] : field, id);

  return [
    ...known('place', draft.about, 'homePlace', draft.about.value.homePlace),
    ...draft.measures.flatMap((item) => known('measure', item, 'rivals', item.value.rivals)),
    ...draft.organisations.flatMap((item) => [
      ...known('place', item, 'country', item.value.country),
      ...known('organisation', item, 'partOf', item.value.partOf),
    ]),
    ...draft.places.flatMap((item) => [
      ...known('place', item, 'within', item.value.within),
      ...known('place', item, 'standsFor', item.value.standsFor),
      ...known('place', item, 'joins', item.value.joins),
    ]),
    ...draft.substances.flatMap((item) => [
      ...known('substance', item, 'within', item.value.within),
      ...known('substance', item, 'covers', item.value.covers),
    ]),
    ...draft.topics.flatMap((item) => [
      ...known('measure', item, 'measures', item.value.measures),
      ...[item.value.default, ...item.value.choices].flatMap((reading, index) => {
        const path = index === 0 ? ['default'] : ['choices', index - 1];
        return [
          ...known('measure', item, [...path, 'measure'], reading.measure),
          ...known('substance', item, [...path, 'substance'], reading.substance),
          ...known('form', item, [...path, 'form'], reading.form),
          ...known('unit', item, [...path, 'unit'], reading.unit),
          ...known('organisation', item, [...path, 'agency'], reading.agency),
          ...known('place', item, [...path, 'place'], reading.place),
        ];
      }),
    ]),
    ...draft.series.flatMap((item) => [
      ...known('measure', item, 'measure', item.value.measure),
      ...known('substance', item, 'substance', item.value.substance),
      ...known('form', item, 'form', item.value.form),
      ...known('unit', item, 'unit', item.value.unit),
      ...known('organisation', item, 'agency', item.value.agency),
      ...known('place', item, 'place', item.value.place),
    ]),
    ...draft.observations.flatMap((item) => [
      ...known('source', item, 'source', item.value.source),
      ...known('statistic', item, 'supersedes', item.value.supersedes),
      ...known('statistic', item, 'conflictsWith', item.value.conflictsWith),
    ]),
    ...draft.statements.flatMap((item) => [
      ...known('organisation', item, 'organisation', item.value.organisation),
      ...known('place', item, 'country', item.value.country),
      ...known('topic', item, 'topics', item.value.topics),
      ...known('said', item, 'respondsTo', item.value.respondsTo),
      ...known('source', item, 'source', item.value.source),
    ]),
    ...draft.events.flatMap((item) => [
      ...known('place', item, 'places', item.value.places),
      ...known('topic', item, 'topics', item.value.topics),
      ...known('said', item, 'related', item.value.related),
      ...known('source', item, 'source', item.value.source),
      ...known('source', item, 'alsoSource', item.value.alsoSource),
    ]),
    ...draft.terms.flatMap((item) => known('source', item, 'source', item.value.source)),
    ...checkUnique(draft),
  ];
}

function idsOf(items: readonly Located<{ readonly id: string }>[]): Ids {
  return new Set(items.map(({ value }) => value.id));
}

const files: Readonly<Record<string, string>> = {
  said: 'statements/ or events/',
  statistic: 'statistics/',
  source: 'sources/',
};

function checkKnown(
  { ids, unread }: { readonly ids: Ids; readonly unread: Ids },
  name: string,
  item: Located<unknown>,
  field: Path,
  found: string | readonly string[] | undefined,
): Problem[] {
  const list = found === undefined ? [] : typeof found === 'string' ? [found] : found;
  const where = files[name] ?? `vocabulary/${name}s.yaml`;
  return list.flatMap((id, index) =>
    ids.has(id) || unread.has(id)
      ? []
      : [
          problemIn(
            item,
            typeof found === 'string' ? field : [...field, index],
            `expected an id of ${where}, got “${id}”${nearest(ids, id)}`,
          ),
        ],
  );
}

/** “; did you mean …?” where an id starts or ends alike: the commonest slip is a lost or added part. */
function nearest(ids: Ids, id: string): string {
  const like = [...ids].find((other) => other.startsWith(id) || id.startsWith(other) || other.endsWith(id));
  return like === undefined ? '' : `; did you mean “${like}”?`;
}

/** Entries share one set of ids, so that a citation names one thing; each vocabulary has its own. */
function checkUnique(draft: Draft): Problem[] {
  const entries = [...draft.series, ...draft.observations, ...draft.statements, ...draft.events];
  const lists = [
    entries,
    draft.sources,
    draft.terms,
    draft.measures,
    draft.organisations,
    draft.places,
    draft.substances,
    draft.forms,
    draft.units,
    draft.topics,
  ];
  return lists.flatMap((items) => {
    const seen = new Map<string, Located<unknown>>();
    return items.flatMap((item) => {
      const first = seen.get(item.value.id);
      if (first === undefined) {
        seen.set(item.value.id, item);
        return [];
      }
      const { file, line } = problemIn(first, ['id'], '');
      return [
        problemIn(item, ['id'], `expected an id of its own, got “${item.value.id}”, which ${file}:${line} has already`),
      ];
    });
  });
}
