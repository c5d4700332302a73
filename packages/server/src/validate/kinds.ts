import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EntityName } from '@ogp-kit/core';

/** As much of a JSON Schema as is asked for here. */
export interface JsonSchema {
  $ref?: string;
  type?: string;
  const?: unknown;
  pattern?: string;
  required?: string[];
  properties?: Record<string, JsonSchema>;
  propertyNames?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  allOf?: { then?: JsonSchema }[];
  definitions?: Record<string, JsonSchema>;
}

const folder = dirname(fileURLToPath(import.meta.resolve('@ogp-kit/core/schemas/plan.json')));

const pascal = (kebab: string) =>
  kebab.replace(/(?:^|-)([a-z])/g, (_all, first: string) => first.toUpperCase());
const kebab = (kind: string) => kind.replace(/(?<=.)[A-Z]/g, '-$&').toLowerCase();

let names: readonly EntityName[] | undefined;

/** Every kind of document that the model has, in order of the alphabet. */
export function kinds(): readonly EntityName[] {
  names ??= readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => pascal(file.slice(0, -'.json'.length)) as EntityName)
    .sort();
  return names;
}

/** The kind that somebody means by `NewIdea`, `new-idea` or `newidea`. */
export function kindNamed(text: string): EntityName | undefined {
  const plain = text.replaceAll('-', '').toLowerCase();
  return kinds().find((kind) => kind.toLowerCase() === plain);
}

const read = new Map<EntityName, JsonSchema>();

/** The JSON Schema of a kind of document. */
export function schemaOf(kind: EntityName): JsonSchema {
  const known = read.get(kind);
  if (known) return known;
  const schema = JSON.parse(readFileSync(join(folder, `${kebab(kind)}.json`), 'utf8')) as JsonSchema;
  read.set(kind, schema);
  return schema;
}
