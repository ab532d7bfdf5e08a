import { commandWords, languages, optionWords } from './locales.ts';

type Locale = keyof typeof languages;
type Localised = { readonly [locale in Locale]?: string };

/** Names and descriptions in other languages, in the fields that Discord has for them. */
export interface Localisations {
  readonly name_localizations?: Localised;
  readonly description_localizations?: Localised;
}

const locales = Object.keys(languages) as Locale[];

/** A command in other languages; nothing where it has no words there. */
export function localiseCommand(name: string): Localisations {
  return localisationsOf(commandWords[name]);
}

/** An option in other languages. */
export function localiseOption(name: string): Localisations {
  return localisationsOf(optionWords[name]);
}

/** A text of each language under each of its codes. */
export function byLocale<Text>(texts: Readonly<Record<(typeof languages)[Locale], Text>>): Record<Locale, Text> {
  return Object.fromEntries(locales.map((locale) => [locale, texts[languages[locale]]])) as Record<Locale, Text>;
}

function localisationsOf(words: (typeof commandWords)[string] | undefined): Localisations {
  if (words === undefined) return {};
  const all = byLocale(words);
  const field = (name: 'name' | 'description') =>
    Object.fromEntries(locales.map((locale) => [locale, all[locale][name]])) as Localised;
  return { name_localizations: field('name'), description_localizations: field('description') };
}
