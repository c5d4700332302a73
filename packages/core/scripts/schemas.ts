/**
 * Writes schemas/*.json from the interfaces: JSON Schema draft-07 by typescript-json-schema, with every limit in it.
 * The generator turns named texts into bare strings in lists and index signatures; `lostNames` finds what they were.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import TJS from 'typescript-json-schema';
import { entities } from '../src/validate/entities.ts';

export interface JsonSchema {
  [keyword: string]: unknown;
  $ref?: string;
  type?: string;
  minLength?: number;
  maxLength?: number;
  maxItems?: number;
  pattern?: string;
  properties?: Record<string, JsonSchema>;
  definitions?: Record<string, JsonSchema>;
  items?: JsonSchema;
}

const { ts } = TJS;
type Node = Parameters<typeof ts.isTypeReferenceNode>[0];
const root = fileURLToPath(new URL('..', import.meta.url));
export const schemaFolder = new URL('../schemas/', import.meta.url);
const refTo = (name: string): JsonSchema => ({ $ref: `#/definitions/${name}` });

/** The names of texts that stand in lists and index signatures, by interface and member. */
function lostNames(program: TJS.Program): [owner: string, mend: (schema: JsonSchema) => void][] {
  const found: ReturnType<typeof lostNames> = [];
  const nameOf = (type: Node | undefined) =>
    type && ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName) ? type.typeName.text : undefined;
  for (const file of program.getSourceFiles().filter(({ fileName }) => fileName.includes('/src/model/'))) {
    for (const node of file.statements.filter(ts.isInterfaceDeclaration)) {
      for (const member of node.members) {
        if (ts.isPropertySignature(member) && member.type && ts.isArrayTypeNode(member.type)) {
          const item = nameOf(member.type.elementType);
          const key = (member.name as { text?: string }).text ?? '';
          if (!item) throw new Error(`${node.name.text}.${key}: name the type of its items.`);
          found.push([
            node.name.text,
            ({ properties }) => Object.assign(properties?.[key] ?? {}, { items: refTo(item) }),
          ]);
        } else if (ts.isIndexSignatureDeclaration(member)) {
          const key = nameOf(member.parameters[0]?.type);
          const value = nameOf(member.type);
          if (!key || !value) throw new Error(`${node.name.text}: name the types of its index signature.`);
          found.push([
            node.name.text,
            (schema) =>
              Object.assign(schema, { propertyNames: refTo(key), additionalProperties: refTo(value) }),
          ]);
        }
      }
    }
  }
  return found;
}

/**
 * A union of documents that are told apart by `kind`, in a form by which every validator names the fault in the document
 * that it is, where `anyOf` would list those of all of them.
 */
function byKind(union: JsonSchema, kindOf: (name: string) => unknown): JsonSchema {
  const { anyOf, ...rest } = union as { anyOf: JsonSchema[] };
  const kinds = anyOf.map(({ $ref = '' }) => kindOf($ref.replace('#/definitions/', '')));
  return {
    ...rest,
    type: 'object',
    required: ['kind'],
    properties: { kind: { type: 'string', enum: kinds } },
    allOf: anyOf.map((part, i) => ({
      if: { properties: { kind: { const: kinds[i] } }, required: ['kind'] },
      then: part,
    })),
  };
}

function referencesOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === '$ref' ? [String(value).replace('#/definitions/', '')] : referencesOf(value),
  );
}

/** All schemas, by the name of their entity. */
export function generateSchemas(): Map<string, JsonSchema> {
  const program = TJS.programFromConfig(`${root}tsconfig.build.json`, [`${root}src/model/types.ts`]);
  const generator = TJS.buildGenerator(program, {
    required: true,
    noExtraProps: true,
    ref: true,
    aliasRef: true,
  });
  if (!generator) throw new Error('typescript-json-schema found errors in the model.');
  const lost = lostNames(program);
  const plain = new Map<string, JsonSchema>();
  const schemaOf = (name: string): JsonSchema => {
    let schema = plain.get(name);
    if (!schema) {
      const { $schema: _, definitions: __, ...own } = generator.getSchemaForSymbol(name) as JsonSchema;
      for (const [owner, mend] of lost) if (owner === name) mend(own);
      schema = own.anyOf ? byKind(own, (part) => schemaOf(part).properties?.kind?.const) : own;
      plain.set(name, schema);
    }
    return schema;
  };
  return new Map(
    Object.keys(entities).map((name) => {
      const definitions: Record<string, JsonSchema> = {};
      const include = (part: JsonSchema) => {
        for (const inner of referencesOf(part)) {
          if (Object.hasOwn(definitions, inner)) continue;
          definitions[inner] = schemaOf(inner);
          include(schemaOf(inner));
        }
      };
      include(schemaOf(name));
      const inOrder = Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1)));
      return [
        name,
        {
          $schema: 'http://json-schema.org/draft-07/schema#',
          $id: `urn:ogp-kit:schema:1.0:${name}`,
          title: name,
          ...schemaOf(name),
          ...(Object.keys(inOrder).length > 0 && { definitions: inOrder }),
        },
      ];
    }),
  );
}

/** The file of an entity's schema: `NewIdea` is in `new-idea.json`. */
export function schemaFile(name: string): string {
  return `${name.replace(/(?<=[a-z])[A-Z]/g, '-$&').toLowerCase()}.json`;
}

/** The files as they should be in schemas/. */
export function schemaFiles(): Map<string, string> {
  return new Map(
    [...generateSchemas()].map(([name, schema]) => [
      schemaFile(name),
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  );
}

if (import.meta.main) {
  mkdirSync(schemaFolder, { recursive: true });
  // What is there besides schemas was written by people.
  const before = readdirSync(schemaFolder).filter((file) => file.endsWith('.json'));
  for (const file of before) rmSync(new URL(file, schemaFolder));
  for (const [file, text] of schemaFiles()) writeFileSync(new URL(file, schemaFolder), text);
}
