import type { Format } from './format.ts';

/** A message: words, or a function that makes them from a formatter and what they are about. */
export type Message = string | ((format: Format, ...about: never[]) => string);

/** Overrides of single messages by key. */
export type MessageOverrides = Readonly<Record<string, Message>>;

/** The languages that the elements speak. */
export const languages = ['en', 'sq'] as const;
/** A language that the elements speak. */
export type Language = (typeof languages)[number];

/** How the words of each language are loaded. */
export type Catalogues<Words> = Readonly<Record<Language, () => Promise<{ words: Words }>>>;

const registered = new Map<string, MessageOverrides>();

/**
 * Replaces messages of all elements on the page, in one language. Elements that are there already take them with their
 * next change.
 * @param language a BCP 47 tag, such as `sq`
 * @param messages the messages to replace, by key
 */
export function registerMessages(language: string, messages: MessageOverrides): void {
  registered.set(language, { ...registered.get(language), ...messages });
}

/** The nearest language that there are messages in: `sq-AL` gives `sq`, an unknown one gives `en`. */
export function spoken(tag: string): Language {
  const base = tag.toLowerCase().split('-')[0];
  return languages.find((language) => language === base) ?? 'en';
}

/** A catalogue with the page's and the element's overrides laid over it. */
export function overlay<Catalogue extends object>(
  language: string,
  catalogue: Catalogue,
  own: MessageOverrides | undefined,
): Catalogue {
  return { ...catalogue, ...registered.get(language), ...own } as Catalogue;
}
