import type { LanguageTag, LocalisedText } from '@ogp-kit/core/browser';
import { inLanguage, isLanguage, line, oneLine, passage, passageLength } from '../graphql/fit.ts';
import { all, type Maybe, type ToldText } from './told.ts';

/** A text in the languages that Decidim has it in, without markup; undefined where it is empty in all of them. */
export function localised(text: Maybe<ToldText>, length = passageLength): LocalisedText | undefined {
  const translations = all(text?.translations).flatMap(({ locale, text: said }) => {
    const plain = passage(said, length);
    return isLanguage(locale) && plain !== undefined ? [[locale, plain] as const] : [];
  });
  return translations.length > 0 ? Object.fromEntries(translations) : undefined;
}

/** A title, in lines; a number where there is none, since nothing may be without a title. */
export function title(text: Maybe<ToldText>, id: unknown, language: LanguageTag): LocalisedText {
  const lines = Object.entries(localised(text) ?? {}).map(
    ([locale, said]) => [locale, oneLine(said)!] as const,
  );
  return lines.length > 0 ? Object.fromEntries(lines) : inLanguage(language, `#${line(id) ?? '?'}`);
}

/** The languages of a text that a machine wrote. */
export const machineTranslated = (text: Maybe<ToldText>): LanguageTag[] =>
  all(text?.translations).flatMap(({ locale, machineTranslated: made }) =>
    made && isLanguage(locale) ? [locale] : [],
  );

/** The language in which somebody wrote; the preferred one where nobody can tell. */
export function languageOf(text: Maybe<ToldText>, preferred: LanguageTag): LanguageTag {
  const made = new Set(machineTranslated(text));
  const languages = Object.keys(localised(text) ?? {});
  const own = languages.filter((language) => !made.has(language));
  const among = own.length > 0 ? own : languages;
  return among.includes(preferred) ? preferred : (among[0] ?? preferred);
}

/** Says in which texts a machine wrote which languages; undefined where in none. */
export function machineWork(texts: { readonly [name: string]: Maybe<ToldText> }): string | undefined {
  const found = Object.entries(texts).flatMap(([name, text]) => {
    const languages = machineTranslated(text);
    return languages.length > 0 ? [`${name}: ${languages.join(', ')}`] : [];
  });
  return found.length > 0 ? found.join('; ') : undefined;
}
