/**
 * Writes src/compiled/*.ts: validators for browsers, made at build time from the JSON Schemas. No zod, no `eval`. Written
 * here because ajv's standalone output of the same schema weighs 2.4 kB (gzip), against 1.0, and speaks of ajv's errors.
 */
import { writeFileSync } from 'node:fs';
import { generateSchemas, type JsonSchema } from './schemas.ts';

/** What is compiled, and into which file. */
export const compiled = { NewIdea: 'new-idea.ts', NewKeyIssues: 'new-key-issues.ts' } as const;

const known = new Set(
  '$id $ref $schema additionalProperties const definitions description enum items maxItems maxLength minLength pattern properties required title type'.split(
    ' ',
  ),
);
const quote = (text: string) => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;

function source(schema: JsonSchema, shared: Map<string, string>): string {
  const alien = Object.keys(schema).filter((keyword) => !known.has(keyword));
  if (alien.length > 0) throw new Error(`Not compiled yet: ${alien.join(', ')}`);
  if (schema.$ref) {
    const name = schema.$ref.replace('#/definitions/', '');
    if (!shared.has(name)) throw new Error(`No definition: ${name}`);
    return name.charAt(0).toLowerCase() + name.slice(1);
  }
  const codes = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (codes && schema.type !== 'string') throw new Error('Not compiled yet: codes that are no texts');
  if (codes) return `oneOf(${(codes as string[]).map(quote).join(', ')})`;
  switch (schema.type) {
    case 'string':
      return `text(${schema.minLength ?? 0}, ${schema.maxLength ?? Infinity}, ${String(new RegExp(schema.pattern ?? ''))})`;
    case 'array':
      return `list(${schema.maxItems ?? Infinity}, ${source(schema.items as JsonSchema, shared)})`;
    case 'object': {
      if (schema.additionalProperties !== false) throw new Error('Not compiled yet: open objects');
      const required = (schema.required ?? []) as string[];
      const members = Object.entries(schema.properties ?? {}).map(([name, member]) => {
        const key = required.includes(name) ? name : `'${name}?'`;
        return `${key}: ${source(member, shared)}`;
      });
      return `object({ ${members.join(', ')} })`;
    }
    default:
      throw new Error(`Not compiled yet: ${String(schema.type)}`);
  }
}

/** The source of the validator of an entity. */
export function compile(name: string, schema: JsonSchema): string {
  const shared = new Map<string, string>();
  const pending = { ...schema.definitions };
  // A definition comes after those that it refers to.
  while (Object.keys(pending).length > 0) {
    const ready = Object.entries(pending).find(([, definition]) =>
      [...JSON.stringify(definition).matchAll(/#\/definitions\/(\w+)/g)].every(([, inner]) =>
        shared.has(inner as string),
      ),
    );
    if (!ready) throw new Error(`${name}: its definitions go in a circle.`);
    shared.set(ready[0], source(ready[1], shared));
    delete pending[ready[0]];
  }
  const lines = [...shared].map(([definition, code]) => {
    const local = definition.charAt(0).toLowerCase() + definition.slice(1);
    return `const ${local}: Check = ${code};`;
  });
  const body = [...lines, '', `export const check${name}Structure: Check = ${source(schema, shared)};`].join(
    '\n',
  );
  const parts = ['list', 'object', 'oneOf', 'text'].filter((part) => new RegExp(`\\b${part}\\(`).test(body));
  return [
    '// Written by scripts/compile-validators.ts from the JSON Schema.',
    `import { ${parts.join(', ')}, type Check } from './checks.ts';`,
    '',
    '/* eslint-disable no-control-regex -- refusing control characters is the purpose */',
    body,
    '',
  ].join('\n');
}

/** The files as they should be in src/compiled/. */
export function compiledFiles(): Map<string, string> {
  const schemas = generateSchemas();
  return new Map(
    Object.entries(compiled).map(([name, file]) => [file, compile(name, schemas.get(name) as JsonSchema)]),
  );
}

if (import.meta.main) {
  for (const [file, text] of compiledFiles()) {
    writeFileSync(new URL(`../src/compiled/${file}`, import.meta.url), text);
  }
}
