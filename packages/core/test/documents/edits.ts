import type { JsonSchema } from '../../scripts/schemas.ts';
import { follow, type Place } from './places.ts';
import type { Random } from './random.ts';
import { matching, notMatching } from './texts.ts';
import type { Documents } from './valid.ts';

const strangers = ['x', 'Id', 'constructor', 'toString', '__proto__', 'a/b', '~', '', 'ë'];
const others: Record<string, readonly unknown[]> = {
  string: [null, 0, 5, true, [], {}, ['a']],
  integer: [null, '1', '', true, [], {}, 0.5, -1.5, 1e-9],
  boolean: [null, 0, 1, 'true', [], {}],
  array: [null, 0, '', 'a', true, {}, { 0: 'a', length: 1 }],
  object: [null, 0, '', 'a', false, []],
};

/** Sets a member as JSON.parse does, so that `__proto__` becomes one like any other. */
function define(owner: object, key: string, value: unknown): void {
  Object.defineProperty(owner, key, { value, enumerable: true, configurable: true, writable: true });
}

function wrongList(place: Place, documents: Documents): unknown[] {
  const length = Number(place.schema.maxItems) + 1;
  if (length <= 10_000) return Array<unknown>(length).fill(documents.item(place.schema));
  // What is checked a hundred thousand times is to be small.
  const items = Array.from({ length: 50 }, () => documents.item(place.schema));
  const size = (item: unknown) => JSON.stringify(item).length;
  return Array<unknown>(length).fill(items.reduce((a, b) => (size(a) <= size(b) ? a : b)));
}

function wrongCode(random: Random, schema: JsonSchema): unknown {
  const code = random.pick((schema.enum as string[] | undefined) ?? [schema.const as string]);
  const wrong = [code.toUpperCase(), code + ' ', code.slice(1), '', 'other-thing', `${code}s`];
  return random.pick(
    wrong.filter((text) => text !== code && !(schema.enum as string[] | undefined)?.includes(text)),
  );
}

/** A member's name that breaks one limit of names. */
function wrongName(random: Random, names: JsonSchema, limit: string): string {
  const pattern = String(names.pattern);
  if (limit === 'minLength') return matching(random, pattern, 2).slice(0, Number(names.minLength) - 1);
  const most = Number(names.maxLength);
  if (limit === 'maxLength') return matching(random, pattern, most + 1).padEnd(most + 1, 'a');
  return !new RegExp(pattern).test('__proto__') && random.chance(0.5)
    ? '__proto__'
    : notMatching(random, pattern, 'language');
}

/** What to put at a place so that its constraint is broken; objects are changed in place. */
function broken(
  root: JsonSchema,
  place: Place,
  value: unknown,
  random: Random,
  documents: Documents,
): unknown {
  const { schema, keyword } = place;
  const pattern = schema.pattern;
  const least = Number(schema.minLength);
  switch (keyword) {
    case 'type':
      return structuredClone(random.pick(others[String(schema.type)] ?? []));
    case 'enum':
    case 'const':
      return wrongCode(random, schema);
    case 'minLength':
      return [...String(value)].slice(0, random.pick([least - 1, random.int(0, least - 1)])).join('');
    case 'maxLength':
      return matching(random, pattern, Number(schema.maxLength) + 1).padEnd(
        Number(schema.maxLength) + 1,
        '1',
      );
    case 'pattern':
      return notMatching(random, String(pattern), value === '' ? 'a' : String(value));
    case 'minimum':
      return Number(schema.minimum) - random.pick([1, 1, 7, 1e300]);
    case 'maximum':
      return random.pick([Number(schema.maximum) + 1, Number(schema.maximum) + 2, 1e300]);
    case 'maxItems':
      return wrongList(place, documents);
    case 'minProperties':
      return Object.fromEntries(Object.entries(value as object).slice(0, Number(schema.minProperties) - 1));
    case 'required':
      delete (value as Record<string, unknown>)[String(place.member)];
      return value;
    case 'additionalProperties':
      define(value as object, random.pick(strangers), random.pick([1, null, 'a', {}]));
      return value;
    case 'propertyNames': {
      const [names] = follow(root, schema.propertyNames as JsonSchema, '');
      define(value as object, wrongName(random, names, String(place.member)), 'a');
      return value;
    }
    default:
      throw new Error(`Not broken yet: ${keyword}`);
  }
}

/** Makes a document and breaks one constraint in it, by one edit. */
export function edited(root: JsonSchema, place: Place, random: Random, documents: Documents): unknown {
  const holder = { document: documents.make(place.steps) };
  let owner: object = holder;
  let key = 'document';
  for (const step of place.steps) {
    if (typeof step === 'object' && 'union' in step) continue;
    owner = (owner as Record<string, object>)[key] as object;
    if (typeof step === 'object') key = step.member;
    else key = step === 'item' ? '0' : (Object.keys(owner)[0] as string);
  }
  const before = (owner as Record<string, unknown>)[key];
  define(owner, key, broken(root, place, before, random, documents));
  return holder.document;
}
