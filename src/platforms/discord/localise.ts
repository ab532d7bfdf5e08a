import type { Command } from '../../command/define.ts';
import { commandWords, languages, optionWords } from './locales.ts';

type Locale = keyof typeof languages;
type Localised = { readonly [locale in Locale]?: string };

/** Names and descriptions in other languages, in the fields that Discord has for them. */
export interface Localisations {
  readonly name_localizations?: Localised;
  readonly description_localizations?: Localised;
}

/** A command in other languages: the corpus’s own words for it, else those for a command of this name. */
export function localiseCommand({ name, locales }: Pick<Command, 'name' | 'locales'>): Localisations {
  return localisationsOf(locales ?? commandWords[name]);
}

/** An option in other languages. */
export function localiseOption(name: string): Localisations {
  return localisationsOf(optionWords[name]);
}

/** A text of each language under each of its codes. */
export function byLocale<Text>(texts: Readonly<Record<string, Text>>): { readonly [locale in Locale]?: Text } {
  return Object.fromEntries(
    Object.entries(languages).flatMap(([locale, language]) =>
      texts[language] === undefined ? [] : [[locale, texts[language]]],
    ),
  );
}

/** Nothing where there are no words in any language. */
function localisationsOf(words: NonNullable<Command['locales']> = {}): Localisations {
  if (Object.keys(byLocale(words)).length === 0) return {};
  const field = (text: 'name' | 'description') =>
    byLocale(Object.fromEntries(Object.entries(words).map(([language, own]) => [language, own[text]])));
  return { name_localizations: field('name'), description_localizations: field('description') };
}
