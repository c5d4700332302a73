import type { JsonSchema } from '../../scripts/schemas.ts';
import type { Place } from './places.ts';

const stranger: Record<string, string> = {
  string: 'integer',
  integer: 'string',
  boolean: 'string',
  array: 'object',
  object: 'array',
};

/** Changes one constraint, as little as can be. */
function drift(schema: JsonSchema, keyword: string, member: string | undefined): void {
  const value = schema[keyword];
  switch (keyword) {
    case 'type':
      schema.type = stranger[String(value)] ?? 'null';
      break;
    case 'enum':
      schema.enum = (value as string[]).slice(1);
      break;
    case 'const':
      schema.const = `${String(value)}x`;
      break;
    case 'pattern':
      schema.pattern = '^';
      break;
    case 'required':
      schema.required = (value as string[]).filter((name) => name !== member);
      break;
    case 'additionalProperties':
    case 'propertyNames':
      delete schema[keyword];
      break;
    default:
      schema[keyword] = Number(value) + (keyword.startsWith('max') ? 1 : -1);
  }
}

/** Copies of a schema, each with another of its constraints changed; with where that stands. */
export function* drifts(
  original: JsonSchema,
  places: readonly Place[],
): Generator<[where: string, copy: JsonSchema]> {
  const constraints = new Map(places.map((place) => [place.constraint, place]));
  for (const [where, { keyword, member }] of constraints) {
    const copy = structuredClone(original);
    const segments = where.split('/').slice(1, member === undefined ? -1 : -2);
    drift(
      segments.reduce<JsonSchema>((inner, key) => inner[key] as JsonSchema, copy),
      keyword,
      member,
    );
    yield [where, copy];
  }
}
