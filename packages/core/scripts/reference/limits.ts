import type { JsonSchema } from '../schemas.ts';
import { patternWords } from './patterns.ts';

/** `brief` leaves out the patterns of texts that are everywhere: their own entries tell them. */
export type Detail = 'brief' | 'whole';

const count = new Intl.NumberFormat('en');

/** `1 to 200 characters`, `up to 20`, `0 or more`. A limit that no text, list or number comes near is none. */
function range(from: unknown, to: unknown, unit: string): string {
  const least = typeof from === 'number' ? from : undefined;
  const most = typeof to === 'number' && to < Number.MAX_SAFE_INTEGER ? to : undefined;
  const number = (value: number) => count.format(value);
  if (least !== undefined && most !== undefined) {
    return least === most ? `${number(least)}${unit}` : `${number(least)} to ${number(most)}${unit}`;
  }
  if (most !== undefined) return `up to ${number(most)}${unit}`;
  return least === undefined ? '' : `${number(least)}${unit} or more`;
}

function ofText({ minLength, maxLength, pattern }: JsonSchema, how: Detail): string {
  const known = pattern === undefined ? undefined : patternWords[pattern];
  if (pattern !== undefined && !known) throw new Error(`No words for the pattern ${pattern}`);
  const length = known?.tellsLength ? '' : range(minLength, maxLength, ' characters');
  const words = known?.inItsEntry && how === 'brief' ? '' : known?.words;
  return [length, words].filter(Boolean).join(': ');
}

/** What a schema allows, in words; empty where its own entry says it. */
export function limitsOf(
  schema: JsonSchema,
  definitions: Readonly<Record<string, JsonSchema>>,
  how: Detail = 'brief',
): string {
  if (schema.$ref) {
    const target = definitions[schema.$ref.replace('#/definitions/', '')];
    if (!target) throw new Error(`No definition: ${schema.$ref}`);
    return limitsOf(target, definitions);
  }
  if (schema.const !== undefined) return `always ${JSON.stringify(schema.const)}`;
  if (Array.isArray(schema.enum)) return `one of ${schema.enum.length} codes`;
  switch (schema.type) {
    case 'string':
      return ofText(schema, how);
    case 'integer':
      return ['whole', range(schema.minimum, schema.maximum, '')].filter(Boolean).join(', ');
    case 'array': {
      const each = limitsOf(schema.items ?? {}, definitions);
      return [range(undefined, schema.maxItems, ''), each && `each ${each}`].filter(Boolean).join('; ');
    }
    case 'object': {
      // A text by language, or by name; other objects say for themselves what is in them.
      if (!schema.propertyNames) return '';
      return `texts of ${limitsOf(schema.additionalProperties as JsonSchema, definitions)}`;
    }
    default:
      return '';
  }
}
