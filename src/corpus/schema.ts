import { z } from 'zod';
import { Id, PartialDate, Text, Words } from './fields.ts';
import { isPeriodCode } from './period.ts';

/** A document that the corpus cites. Tier 1 is an official body's own publication; tier 2 everything else we accept. */
export const Source = z.strictObject({
  id: Id,
  title: Text,
  publisher: Text,
  author: Text.optional(),
  published: PartialDate,
  url: z.url({ protocol: /^https?$/, error: 'an http or https address' }).optional(),
  kind: z.enum(['official-data', 'official-statement', 'report', 'legislation', 'academic', 'news', 'glossary']),
  tier: z
    .literal([1, 2])
    .describe('1: an official body’s own publication. 2: news, wire, academic or think-tank work.'),
  read: z.enum(['original', 'copy']).describe('Whether the document itself was read, or a copy of it.'),
  retrieved: PartialDate,
  note: Text.optional(),
});
export type Source = z.infer<typeof Source>;

export const Status = z.enum(['final', 'provisional', 'predicted', 'reported', 'estimate']);
export type Status = z.infer<typeof Status>;

export const Qualifier = z.enum(['exact', 'about', 'more-than', 'less-than', 'at-least', 'nearly']);
export type Qualifier = z.infer<typeof Qualifier>;

/** What may be said once for a file or a series and holds for all its observations. */
const shared = {
  measure: Id.optional().describe('What is measured: an id of vocabulary/measures.yaml.'),
  substance: Id.optional().describe('An id of vocabulary/substances.yaml; leave out where it has no meaning.'),
  form: Id.optional().describe('An id of vocabulary/forms.yaml; leave out where it has no meaning.'),
  unit: Id.optional().describe('An id of vocabulary/units.yaml. Figures are never converted.'),
  agency: Id.optional().describe('Who counted: an id of vocabulary/organisations.yaml.'),
  place: Id.optional().describe('Where: an id of vocabulary/places.yaml.'),
  scope: Text.optional().describe('What is counted and what is not, where the facets do not say it.'),
  status: Status.optional(),
  asOf: PartialDate.optional().describe('The date of the document or file as read.'),
  source: Id.optional().describe('An id of sources/.'),
  at: Text.optional().describe(
    'Where in the source. {year}, {month}, {period} and {place} are filled in for each row.',
  ),
  note: Text.optional().describe('A caveat that readers see.'),
};

const ObservationRow = z
  .strictObject({
    id: Id.optional().describe('Only where the series id with the period is not unique.'),
    period: z
      .union([z.string(), z.number().int()])
      .transform(String)
      .refine(isPeriodCode, {
        error:
          'a period: 2023, FY2023, 2023-08, 2023-08-14, "12m to 2024-04", "FY2026 to 2026-04-30" or "2019-01-01 to 2021-09-30"',
      })
      .describe('2023, FY2023, 2023-08, "12m to 2024-04", "FY2026 to 2026-04-30", "2019-01-01 to 2021-09-30".'),
    label: Text.optional().describe('How the source words the period, where that says more than the dates.'),
    value: z.number(),
    high: z.number().optional().describe('The upper end, where the source gives a range.'),
    qualifier: Qualifier.default('exact').describe('Belongs to the figure: more-than, nearly, about…'),
    supersedes: z.array(Id).default([]).describe('Ids of the figures that this one replaces.'),
    conflictsWith: z.array(Id).default([]).describe('Ids of figures for what readers take for the same thing.'),
    preferred: z.boolean().optional().describe('Marks the rival to be shown first where the rules cannot tell.'),
    ...shared,
  })
  .describe('One figure for one period.');

const SeriesTable = z
  .strictObject({
    id: Id,
    title: Text.optional(),
    definition: Text.optional().describe('What the figures count, said once for all rows.'),
    ...shared,
    observations: z.array(ObservationRow).min(1, 'at least one observation'),
  })
  .describe('Figures that may be compared with each other.');

/** A file of `statistics/`: one concept, one or more series, with what they share said once at the top. */
export const StatisticsFile = z.strictObject({
  title: Text,
  definition: Text.optional(),
  defaults: z
    .strictObject(shared)
    .default({})
    .describe('Holds for every series of this file that does not say otherwise.'),
  series: z.array(SeriesTable).min(1, 'at least one series'),
});
export type StatisticsFile = z.infer<typeof StatisticsFile>;

/** What one speaker said, in our words. An attributed claim, never a fact of ours. */
export const Statement = z.strictObject({
  id: Id,
  speaker: Text.describe('A person, or the body that spoke.'),
  role: Text.describe('The role held on that date.'),
  organisation: Id,
  country: Id.optional().describe('An id of vocabulary/places.yaml.'),
  party: Text.optional(),
  date: PartialDate,
  topics: z.array(Id).min(1, 'at least one topic'),
  gist: Text.describe('A neutral paraphrase in our own words, which names the speaker.'),
  quote: Text.optional().describe('At most 12 words, word for word.'),
  respondsTo: z.array(Id).default([]),
  source: Id,
  at: Text,
});
export type Statement = z.infer<typeof Statement>;

/** Something that happened on a date. */
export const TimelineEvent = z.strictObject({
  id: Id,
  date: PartialDate,
  title: Text,
  summary: Text,
  actors: z.array(Text).default([]),
  places: z.array(Id).default([]),
  topics: z.array(Id).min(1, 'at least one topic'),
  related: z.array(Id).default([]).describe('Ids of events and statements that belong with it.'),
  source: Id,
  at: Text,
  alsoSource: Id.optional().describe('A second source, where dates or details differ.'),
});
export type TimelineEvent = z.infer<typeof TimelineEvent>;

/** A glossary entry in plain words. */
export const Term = z.strictObject({
  id: Id,
  term: Text,
  aliases: Words,
  category: Id,
  definition: Text,
  source: Id.default('glossary').describe('Left out where the entry rests on this glossary alone.'),
  at: Text.optional(),
});
export type Term = z.infer<typeof Term>;

/** `corpus.yaml`: what the corpus as a whole is. */
export const CorpusFile = z.strictObject({
  title: Text.describe('What it is about, as in “answers about <title>”.'),
  about: Text,
  licence: Text,
  fiscalYearStart: z
    .string()
    .regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'a day of the year: MM-DD')
    .default('01-01')
    .describe('The day a fiscal year starts; it is named for the calendar year it ends in.'),
  homePlace: Id.optional().describe('The place a question is about where it names none.'),
  examples: z.array(Text).min(1, 'at least one example').describe('Questions that work, for help and greetings.'),
});
export type CorpusFile = z.infer<typeof CorpusFile>;
