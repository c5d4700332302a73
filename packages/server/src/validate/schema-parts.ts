import type { JsonSchema } from './kinds.ts';

/** A schema with its reference followed, and those of which one holds beside it. */
export function alternatives(schema: JsonSchema, root: JsonSchema): JsonSchema[] {
  const name = schema.$ref?.replace('#/definitions/', '');
  const whole = name === undefined ? schema : (root.definitions?.[name] ?? schema);
  const parts = (whole.allOf ?? []).flatMap(({ then }) => (then ? [then] : []));
  return [whole, ...parts.flatMap((part) => alternatives(part, root))];
}

function memberOf(schema: JsonSchema, step: string, root: JsonSchema): JsonSchema[] {
  // The model refuses it by any name's rule, and as a key it would be none.
  if (step === '__proto__') return [];
  if (schema.items) return /^\d{1,4}$/.test(step) ? [schema.items] : [];
  const { properties = {}, additionalProperties, propertyNames } = schema;
  if (Object.hasOwn(properties, step)) return [properties[step]!];
  if (typeof additionalProperties !== 'object') return [];
  const names = propertyNames ? alternatives(propertyNames, root) : [];
  return names.every(({ pattern = '' }) => new RegExp(pattern, 'u').test(step)) ? [additionalProperties] : [];
}

/** What schemas say of a member, or of a place in a list; nothing where there is no such member. */
export function partsOf(schemas: readonly JsonSchema[], step: string, root: JsonSchema): JsonSchema[] {
  return schemas
    .flatMap((schema) => memberOf(schema, step, root))
    .flatMap((schema) => alternatives(schema, root));
}

export const isList = (schemas: readonly JsonSchema[]) => schemas.some(({ items }) => items !== undefined);

/** The lists that an object must have. */
export function requiredLists(schemas: readonly JsonSchema[], root: JsonSchema): string[] {
  const names = schemas.flatMap(({ required = [] }) => required);
  return names.filter((name) => isList(partsOf(schemas, name, root)));
}
