/** A name and a description in one language. The name is what people type: lower case, no spaces. */
interface Words {
  readonly name: string;
  readonly description: string;
}

/** The languages that commands are named in beside English, by Discord's codes; two may share one wording. */
export const languages = { 'es-ES': 'es', 'es-419': 'es', fr: 'fr' } as const;

type Language = (typeof languages)[keyof typeof languages];
type Wording = Readonly<Record<Language, Words>>;

const words = (es: [string, string], fr: [string, string]): Wording => ({
  es: { name: es[0], description: es[1] },
  fr: { name: fr[0], description: fr[1] },
});

/** Commands in other languages; those of topics are in the vocabulary. Each says that the answers are in English. */
export const commandWords: Readonly<Record<string, Wording>> = {
  fentanyl: words(
    ['fentanilo', 'Respuestas con fuentes. Las respuestas están en inglés.'],
    ['fentanyl', 'Réponses sourcées. Les réponses sont en anglais.'],
  ),
  ask: words(
    ['preguntar', 'Una pregunta en inglés, con palabras corrientes. Respuesta en inglés.'],
    ['demander', 'Une question en anglais, en mots simples. Réponse en anglais.'],
  ),
  'fentanyl-topic': words(
    ['fentanilo-tema', 'Más temas con fuentes. Las respuestas están en inglés.'],
    ['fentanyl-sujet', 'D’autres sujets, avec sources. Les réponses sont en anglais.'],
  ),
  compare: words(
    ['comparar', 'Dos periodos, organismos, lugares o sustancias. Respuesta en inglés.'],
    ['comparer', 'Deux périodes, organismes, lieux ou substances. Réponse en anglais.'],
  ),
  timeline: words(
    ['cronología', 'Hechos con fecha sobre un tema, en orden. Respuesta en inglés.'],
    ['chronologie', 'Faits datés sur un sujet, dans l’ordre. Réponse en anglais.'],
  ),
  who: words(
    ['quién', 'Quién dijo algo, o qué dijo una persona. Respuesta en inglés.'],
    ['qui', 'Qui a dit quelque chose, ou ce qu’a dit quelqu’un. Réponse en anglais.'],
  ),
  check: words(
    ['comprobar', 'Lo que consta sobre una afirmación y quién la hizo. Respuesta en inglés.'],
    ['vérifier', 'Ce que l’on sait d’une affirmation, et qui l’a faite. Réponse en anglais.'],
  ),
  define: words(
    ['definir', 'Qué significa una palabra, un organismo o una sigla. Respuesta en inglés.'],
    ['définir', 'Le sens d’un mot, d’un organisme ou d’un sigle. Réponse en anglais.'],
  ),
  source: words(
    ['fuente', 'De dónde viene una cifra o un artículo. Respuesta en inglés.'],
    ['source', 'D’où vient un chiffre ou un article. Réponse en anglais.'],
  ),
  verify: words(
    ['ficha', 'La ficha detrás de una cita, campo por campo. Respuesta en inglés.'],
    ['fiche', 'La fiche derrière une citation, champ par champ. Réponse en anglais.'],
  ),
  cite: words(
    ['citar', 'Una fuente como referencia: APA, BibTeX, CSL-JSON. Respuesta en inglés.'],
    ['citer', 'Une source en référence : APA, BibTeX, CSL-JSON. Réponse en anglais.'],
  ),
  topics: words(
    ['temas', 'Los temas de los que hay datos. Respuesta en inglés.'],
    ['sujets', 'Les sujets sur lesquels il y a des données. Réponse en anglais.'],
  ),
  help: words(
    ['ayuda', 'Qué se puede preguntar y cómo. Respuesta en inglés.'],
    ['aide', 'Ce que l’on peut demander, et comment. Réponse en anglais.'],
  ),
  reload: words(
    ['recargar', 'Cargar de nuevo los datos (solo administradores). Respuesta en inglés.'],
    ['recharger', 'Recharger les données (administrateurs seulement). Réponse en anglais.'],
  ),
};

/** Options in other languages: an option of one name means the same in every command. */
export const optionWords: Readonly<Record<string, Wording>> = {
  question: words(['pregunta', 'La pregunta, en inglés.'], ['question', 'La question, en anglais.']),
  period: words(
    ['periodo', 'Un año, un año fiscal, un mes o un intervalo: 2023, FY2023, since 2019.'],
    ['période', 'Une année, un exercice, un mois ou un intervalle : 2023, FY2023, since 2019.'],
  ),
  agency: words(['organismo', 'Quién contó, actuó o habló.'], ['organisme', 'Qui a compté, agi ou parlé.']),
  place: words(['lugar', 'Un estado, un país o una frontera.'], ['lieu', 'Un État, un pays ou une frontière.']),
  words: words(['palabras', 'Otras palabras, en inglés.'], ['mots', 'D’autres mots, en anglais.']),
  what: words(['qué', 'Qué comparar: seizures, deaths, pills…'], ['quoi', 'Quoi comparer : seizures, deaths, pills…']),
  first: words(['primero', 'El primer periodo o lugar.'], ['premier', 'La première période ou le premier lieu.']),
  second: words(['segundo', 'El otro.'], ['second', 'L’autre.']),
  topic: words(['tema', 'El tema, como sanctions.'], ['sujet', 'Le sujet, par exemple sanctions.']),
  from: words(['desde', 'El primer año.'], ['depuis', 'La première année.']),
  to: words(['hasta', 'El último año.'], ['jusque', 'La dernière année.']),
  claim: words(['afirmación', 'La afirmación, en inglés.'], ['affirmation', 'L’affirmation, en anglais.']),
  term: words(['término', 'La palabra o la sigla.'], ['terme', 'Le mot ou le sigle.']),
  other: words(['otro', 'Otro término, para distinguirlos.'], ['autre', 'Un autre terme, pour les distinguer.']),
  entry: words(
    ['entrada', 'El número de una fuente de la última respuesta, o un identificador.'],
    ['entrée', 'Le numéro d’une source de la dernière réponse, ou un identifiant.'],
  ),
  style: words(['estilo', 'El estilo de la referencia.'], ['style', 'Le style de la référence.']),
  command: words(['comando', 'El nombre de un comando.'], ['commande', 'Le nom d’une commande.']),
  private: words(['privado', 'Solo usted ve la respuesta.'], ['privé', 'Vous seul voyez la réponse.']),
};

/** The name of the command on a message in other languages; such a command has no description. */
export const checkClaimName: Readonly<Record<Language, string>> = {
  es: 'Comprobar esta afirmación',
  fr: 'Vérifier cette affirmation',
};
