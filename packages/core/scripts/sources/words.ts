/** Small readings that all mappings share. Nothing is invented: what a source leaves empty stays absent. */
import type { Codelist } from '../../src/codelists/codelist.ts';
import type { LocalisedText } from '../../src/model/localised-text.ts';
import type { Provenance } from '../../src/model/provenance.ts';

/** An object without the members that a source leaves empty. */
export function filled<T extends object>(members: { [Key in keyof T]: T[Key] | undefined | null }): T {
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  ) as T;
}

/** A text in the language that the source is in; absent where it is empty. */
export const said = (language: string, text: string | null | undefined): LocalisedText | undefined =>
  text?.trim() ? { [language]: text.trim() } : undefined;

/** The code that a source's word stands for, by its English label. */
export function codeOf<Code extends string>(list: Codelist<Code>, word: string): Code {
  const found = Object.entries<{ en: string }>(list.labels).find(
    ([, { en }]) => en.toLowerCase() === word.toLowerCase(),
  );
  if (!found) throw new Error(`No code for “${word}”`);
  return found[0] as Code;
}

/** Where something comes from, with the source's own words for what the model says in its way. */
export function from(
  source: string,
  license: string | undefined,
  raw: Readonly<Record<string, unknown>>,
): Provenance {
  const kept = Object.entries(raw).flatMap(([name, value]) =>
    value === undefined || value === null
      ? []
      : [[name, typeof value === 'string' ? value : JSON.stringify(value)]],
  );
  return filled<Provenance>({
    source,
    license,
    raw: kept.length > 0 ? (Object.fromEntries(kept) as Record<string, string>) : undefined,
  });
}
