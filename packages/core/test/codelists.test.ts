import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonSchema } from '../scripts/schemas.ts';
import type { Codelist } from '../src/codelists/codelist.ts';
import { codelists } from '../src/codelists/codelists.ts';
import { schemas } from './documents/schemas.ts';

/** The closed lists of the schemas, by name: what labels must cover. */
function listsOfSchemas(): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  const visit = (name: string, schema: JsonSchema) => {
    const codes = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
    if (codes) lists.set(name, [...(codes as string[])].sort());
  };
  for (const schema of schemas.values()) {
    for (const [name, definition] of Object.entries(schema.definitions ?? {})) visit(name, definition);
  }
  return lists;
}

test('every codelist of the schemas has labels in English and Albanian and a source', (t) => {
  const lists = listsOfSchemas();
  for (const name of lists.keys()) assert.ok(name in codelists, name);
  const others = Object.entries(codelists).filter(([name]) => !lists.has(name));
  // Open lists, of which documents may hold other codes, and lists that no document holds.
  assert.deepEqual(
    others.map(([name, list]) => `${name}${'open' in list ? ' (open)' : ''}`),
    [
      'CommitmentTemplate (open)',
      'ConsultationState',
      'DecisionReason (open)',
      'IrmMissing',
      'OrganisationRole (open)',
      'PolicyAreaTag (open)',
      'ReportType (open)',
      'StageKind (open)',
      'StatusVocabulary',
    ],
  );
  let labels = 0;
  for (const [name, codelist] of Object.entries(codelists as object as Record<string, Codelist>)) {
    assert.ok(codelist.source.length > 3, name);
    if (lists.has(name)) assert.deepEqual(Object.keys(codelist.labels).sort(), lists.get(name), name);
    for (const [code, label] of Object.entries(codelist.labels)) {
      assert.deepEqual(Object.keys(label).sort(), ['en', 'sq'], `${name} ${code}`);
      for (const text of Object.values(label) as string[]) {
        assert.equal(text, text.trim());
        assert.ok(text.length > 1, `${name} ${code}`);
        labels += 1;
      }
    }
    for (const language of ['en', 'sq'] as const) {
      const texts = Object.values(codelist.labels).map((label) => label[language]);
      assert.equal(
        new Set(texts).size,
        texts.length,
        `${name}: two codes are called the same in ${language}`,
      );
    }
  }
  t.diagnostic(`${lists.size} codelists, ${labels} labels`);
});
