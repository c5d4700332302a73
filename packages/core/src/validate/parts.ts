import * as z from 'zod';
import type { Finding } from '../issue.ts';
import { memberOf } from '../rules/finding.ts';
import type { Partly, Rule } from '../rules/partly.ts';
import { entities } from './entities.ts';

/** Which document of the union of contributions it is. */
const optionOf = (union: z.ZodDiscriminatedUnion, document: object): z.core.$ZodType | undefined =>
  (union.options as z.ZodObject<{ kind: z.ZodLiteral }>[]).find(
    ({ shape }) => shape.kind.value === (document as { kind?: unknown }).kind,
  );

type Part = [schema: z.core.$ZodType, value: unknown, key: string | number];

const rulesOf = new Map(
  Object.values(entities).map(({ schema, rules }) => [schema as z.core.$ZodType, rules as Rule<unknown>[]]),
);

/** The members of an object and the items of a list, each with its schema. */
function partsOf(schema: z.core.$ZodType, value: object): Part[] {
  if (schema instanceof z.ZodArray) {
    return (value as unknown[]).map((item, i) => [schema.element, item, i]);
  }
  if (schema instanceof z.ZodObject) {
    const members = Object.entries(schema.shape);
    return members.map(([key, member]) => [member, (value as Record<string, unknown>)[key], key]);
  }
  return [];
}

/**
 * What the rules find in a document and in all its parts: what holds of a comment holds also of one in a list, and of
 * its author. Rules that look into parts themselves find some of it twice.
 */
export function findingsOfParts(schema: z.core.$ZodType, document: Partly<unknown>, pointer = ''): Finding[] {
  if (schema instanceof z.ZodExactOptional) return findingsOfParts(schema.unwrap(), document, pointer);
  if (typeof document !== 'object' || document === null) return [];
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const option = optionOf(schema, document);
    return option ? findingsOfParts(option, document, pointer) : [];
  }
  const own = (rulesOf.get(schema) ?? []).flatMap((rule) => rule(document));
  return [
    ...own.map((finding) => ({ ...finding, pointer: pointer + finding.pointer })),
    ...partsOf(schema, document).flatMap(([inner, value, key]) =>
      findingsOfParts(inner, value, memberOf(pointer, key)),
    ),
  ];
}
