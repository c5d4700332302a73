import type { JsonSchema } from '../../scripts/schemas.ts';

/**
 * The way to a part of a document: a member's name, any item of a list, any value of an index signature, or which of a
 * union's documents it is.
 */
export type Step = { member: string } | { union: number } | 'item' | 'value';

/** One constraint at one place of an entity, with references followed. */
export interface Place {
  /** For people: `answers.summary maxLength`. */
  name: string;
  /** Where the constraint stands in the schema's file. */
  constraint: string;
  steps: readonly Step[];
  keyword: string;
  /** The member that `required` is about, the limit that `propertyNames` is about. */
  member?: string;
  schema: JsonSchema;
}

/** A schema behind its reference, and where it stands in its file. */
export function follow(root: JsonSchema, schema: JsonSchema, at: string): [JsonSchema, string] {
  if (typeof schema.$ref !== 'string') return [schema, at];
  const definition = schema.$ref.replace('#/definitions/', '');
  return [root.definitions?.[definition] as JsonSchema, `/definitions/${definition}`];
}

const simple = [
  'type',
  'enum',
  'const',
  'minLength',
  'maxLength',
  'pattern',
  'minimum',
  'maximum',
  'maxItems',
  'minProperties',
];
const silent = ['$id', '$schema', 'title', 'description', 'definitions', 'properties', 'items', 'allOf'];

/** The documents of a union, as `byKind` writes them. */
export const partsOf = (schema: JsonSchema): JsonSchema[] =>
  ((schema.allOf ?? []) as { then: JsonSchema }[]).map(({ then }) => then);

/** Every constraint of an entity at every place where it holds. */
export function placesOf(root: JsonSchema): Place[] {
  const places: Place[] = [];
  const visit = (reference: JsonSchema, steps: readonly Step[], name: string, at: string) => {
    const [schema, here] = follow(root, reference, at);
    const add = (keyword: string, member?: string) =>
      places.push({
        name: `${name || '(root)'} ${keyword}${member ? ` ${member}` : ''}`,
        constraint: `${here}/${keyword}${member ? `/${member}` : ''}`,
        steps,
        keyword,
        schema,
        ...(member !== undefined && { member }),
      });
    for (const [keyword, value] of Object.entries(schema)) {
      if (simple.includes(keyword)) add(keyword);
      else if (keyword === 'propertyNames') {
        const [names] = follow(root, value as JsonSchema, '');
        for (const limit of ['minLength', 'maxLength', 'pattern']) if (limit in names) add(keyword, limit);
      } else if (keyword === 'required') for (const member of value as string[]) add(keyword, member);
      else if (keyword === 'additionalProperties') {
        if (value === false) add(keyword);
        else visit(value as JsonSchema, [...steps, 'value'], `${name}.*`, `${here}/additionalProperties`);
      } else if (!silent.includes(keyword)) throw new Error(`Not looked at yet: ${keyword}`);
    }
    for (const [member, part] of Object.entries(schema.properties ?? {})) {
      visit(
        part,
        [...steps, { member }],
        name ? `${name}.${member}` : member,
        `${here}/properties/${member}`,
      );
    }
    partsOf(schema).forEach((part, union) => {
      visit(part, [...steps, { union }], `${name || '(root)'}#${union}`, `${here}/allOf/${union}/then`);
    });
    if (schema.items) visit(schema.items, [...steps, 'item'], `${name}[]`, `${here}/items`);
  };
  visit(root, [], '', '');
  return places;
}

/** Puts a value where steps lead in a document, and says what pointer leads there. Not for values of an index signature. */
export function put(document: unknown, steps: readonly Step[], value: unknown): string {
  const keys = steps.flatMap((step) =>
    step === 'item' ? ['0'] : typeof step === 'object' && 'member' in step ? [step.member] : [],
  );
  const owner = keys.slice(0, -1).reduce((part, key) => (part as Record<string, object>)[key], document);
  (owner as Record<string, unknown>)[keys.at(-1) as string] = value;
  return keys.map((key) => `/${key}`).join('');
}
