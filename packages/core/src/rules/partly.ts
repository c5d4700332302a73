import type { Finding } from '../issue.ts';
import { memberOf } from './finding.ts';

/** A document of which any part may be missing, and what is there has its right type: what rules are given. */
export type Partly<T> = T extends readonly (infer Item)[]
  ? readonly (Partly<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Partly<T[Key]> | undefined }
    : T;

/** A rule across fields: what it finds in a document. */
export type Rule<T> = (document: Partly<T>) => Finding[];

function copyWithout(value: unknown, pointers: ReadonlySet<string>, pointer: string): unknown {
  if (pointers.has(pointer)) return undefined;
  if (Array.isArray(value)) return value.map((item, i) => copyWithout(item, pointers, memberOf(pointer, i)));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      copyWithout(member, pointers, memberOf(pointer, key)),
    ]),
  );
}

/**
 * Applies rules to what is sound of a document, so that people see at once what is wrong with its structure and what
 * with its content. Of a member that has a fault of structure nothing else is said.
 */
export function withRules<T>(value: unknown, structure: Finding[], rules: readonly Rule<T>[]): Finding[] {
  const faulty = new Set(structure.map((finding) => finding.pointer));
  const document = copyWithout(value, faulty, '') as Partly<T> | undefined;
  if (document === undefined) return structure;
  const found = rules.flatMap((rule) => rule(document));
  return [...structure, ...found.filter((finding) => !faulty.has(finding.pointer))];
}
