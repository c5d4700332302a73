import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { schemaFiles, schemaFolder, type JsonSchema } from '../scripts/schemas.ts';

const files = schemaFiles();

test('schemas/ is what the interfaces say', () => {
  assert.deepEqual(
    readdirSync(schemaFolder).sort(),
    ['README.md', ...files.keys()].sort(),
    'pnpm run schemas',
  );
  for (const [file, text] of files) {
    assert.equal(
      readFileSync(new URL(file, schemaFolder), 'utf8'),
      text,
      `${file} is stale: pnpm run schemas`,
    );
  }
});

/** Where a schema leaves something without a limit. */
function unlimited(schema: JsonSchema, at: string): string[] {
  const missing = {
    string: schema.enum || schema.const !== undefined ? [] : ['maxLength'],
    array: ['maxItems', 'items'],
    integer: ['minimum', 'maximum'],
    // A union's documents say themselves what they may hold.
    object: schema.allOf ? [] : ['additionalProperties'],
    number: ['no other numbers than integers'],
  }[String(schema.type)]?.filter((keyword) => !(keyword in schema));
  const open = schema.additionalProperties;
  const inner: [string, JsonSchema][] = [
    ...Object.entries(schema.properties ?? {}),
    ...Object.entries(schema.definitions ?? {}),
    ...(schema.items ? [['items', schema.items] as [string, JsonSchema]] : []),
    ...(typeof open === 'object' ? [['*', open as JsonSchema] as [string, JsonSchema]] : []),
  ];
  return [
    ...(missing ?? []).map((keyword) => `${at} ${keyword}`),
    ...(open === true || (typeof open === 'object' && !schema.propertyNames) ? [`${at} propertyNames`] : []),
    ...inner.flatMap(([name, part]) => unlimited(part, `${at}/${name}`)),
  ];
}

test('every text, list, number and object has its limits', () => {
  for (const [file, text] of files) assert.deepEqual(unlimited(JSON.parse(text) as JsonSchema, file), []);
});

test('a missing limit would be seen', () => {
  const idea = JSON.parse(files.get('idea.json') ?? '') as JsonSchema;
  delete idea.definitions?.PlainText?.maxLength;
  delete idea.definitions?.LedgerPlace?.additionalProperties;
  idea.properties = { ...idea.properties, commitmentIds: { type: 'array', items: { type: 'string' } } };
  assert.deepEqual(unlimited(idea, ''), [
    '/commitmentIds maxItems',
    '/commitmentIds/items maxLength',
    '/LedgerPlace additionalProperties',
    '/PlainText maxLength',
  ]);
});

test('every schema names itself', () => {
  const ids = [...files.values()].map((text) => String((JSON.parse(text) as JsonSchema).$id));
  assert.equal(new Set(ids).size, ids.length);
  for (const id of ids) assert.match(id, /^urn:ogp-kit:schema:1\.0:[A-Z][A-Za-z]+$/);
});
