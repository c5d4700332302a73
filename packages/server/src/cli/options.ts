import { identifierSchema, languageTagSchema, plainLineSchema } from '@ogp-kit/core';
import { InvalidArgumentError, Option } from 'commander';

/** Where the data are; the same for all commands that touch them. */
export const dataOption = () =>
  new Option('--data <dir>', 'folder that the database is kept in').env('OGP_DATA').default('.ogp-data');

export function portNumber(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new InvalidArgumentError('A port is 0 to 65535.');
  return Number(text);
}

export function positiveNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('Give a whole number from 1.');
  return Number(text);
}

export function originNames(text: string, before: string[] = []): string[] {
  const known = text === '*' || (URL.canParse(text) && new URL(text).origin === text);
  if (!known) {
    throw new InvalidArgumentError(
      'Write scheme, host and port, without a path or last slash: https://www.ministry.example',
    );
  }
  return [...before, text];
}

export function localisedTitle(text: string, before: Record<string, string> = {}): Record<string, string> {
  const [, language = 'en', title = ''] =
    /^(?:([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)=)?(.*)$/s.exec(text) ?? [];
  if (title === '')
    throw new InvalidArgumentError('Write a title, or a language and a title: "sq=Konsultimi publik".');
  return { ...before, [language]: title };
}

export function idArgument(text: string): string {
  if (identifierSchema.safeParse(text).success) return text;
  throw new InvalidArgumentError('An id has letters, digits, "-" and "_", with single dots between.');
}

export function nameArgument(text: string): string {
  if (plainLineSchema.safeParse(text).success) return text;
  throw new InvalidArgumentError('A name is one line of at most 200 characters.');
}

export function commentLimit(text: string): number {
  const limit = positiveNumber(text);
  if (limit > 10_000) throw new InvalidArgumentError('A comment has at most 10,000 characters.');
  return limit;
}

export function languageTag(text: string): string {
  if (languageTagSchema.safeParse(text).success) return text;
  throw new InvalidArgumentError('Write a language as BCP 47 does: sq, en, pt-BR.');
}
