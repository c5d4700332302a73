import type { LanguageTag, LocalisedText } from '@ogp-kit/core/browser';
import { plainText } from './plain-blocks.ts';

/** What people call it, on all platforms: a name or a title. */
export const lineLength = 200;
/** An answer of an idea. */
export const answerLength = 2000;
/** A comment, a report, what an institution says. */
export const passageLength = 10_000;
/** A source's own words. */
export const sourceLength = 100_000;

/** Whether a text shows anything. */
const shows = (text: string) => /[^\p{Z}\p{Cc}\p{Cf}\p{Cs}]/u.test(text);

/** A text of at most so many characters; of one that is longer the beginning, with an ellipsis. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const begin = text.slice(0, length - 1);
  // Half a character is none.
  return `${begin.replace(/[\ud800-\udbff]$/, '').trimEnd()}…`;
}

/** What is text already, as the model takes it; undefined where it shows nothing. */
export function fitting(text: string, length: number): string | undefined {
  // eslint-disable-next-line no-control-regex -- the model refuses them
  const clean = text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '').replace(/\p{Cs}/gu, '\ufffd');
  return shows(clean) ? cut(clean, length) : undefined;
}

/** The same in one line. */
export const oneLine = (text: string, length = lineLength): string | undefined =>
  fitting(text.replace(/\s+/g, ' ').trim(), length);

/** What a platform says in HTML, as text; undefined where it says nothing. */
export const passage = (said: unknown, length = passageLength): string | undefined =>
  typeof said === 'string' ? fitting(plainText(said), length) : undefined;

/** The same in one line. */
export const line = (said: unknown): string | undefined =>
  typeof said === 'string' || typeof said === 'number' ? oneLine(plainText(`${said}`)) : undefined;

/** Whether it is a language as BCP 47 writes it. */
export const isLanguage = (tag: unknown): tag is LanguageTag =>
  typeof tag === 'string' && tag.length <= 35 && /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(tag);

/** One text in one language. */
export const inLanguage = (language: LanguageTag, text: string): LocalisedText => ({ [language]: text });

/** A web address that the model takes, made whole by that of the platform; undefined where it is none. */
export function webAddress(said: unknown, base: string): string | undefined {
  if (typeof said !== 'string' || said === '') return undefined;
  try {
    const { href, protocol } = new URL(said, base);
    return /^https?:$/.test(protocol) && /^[!-~]{1,2000}$/.test(href) ? href : undefined;
  } catch {
    return undefined;
  }
}

/** A whole number from 0 on. */
export const count = (said: unknown): number =>
  typeof said === 'number' && Number.isSafeInteger(said) && said > 0 ? said : 0;

/** A source's own words where the model has no member for them; undefined where it has none. */
export function sourceFields(said: Record<string, unknown>): Record<string, string> | undefined {
  const fields = Object.entries(said).flatMap(([name, value]) => {
    const given = typeof value === 'number' ? String(value) : value;
    const text = typeof given === 'string' ? fitting(given, sourceLength) : undefined;
    return text === undefined ? [] : [[name, text] as const];
  });
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}
