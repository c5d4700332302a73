/**
 * That the published schemas are right for others: ajv takes them in its strict mode, a validator that was written
 * independently of it finds the same, and both take the sample data.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Validator, type Schema } from '@cfworker/json-schema';
import { Ajv } from 'ajv';
import { schemaFile, schemaFolder, type JsonSchema } from '../scripts/schemas.ts';
import { entities, type EntityName } from '../src/validate/entities.ts';
import { documentsOf } from './documents/equality.ts';
import { placesOf } from './documents/places.ts';
import { size } from './documents/random.ts';

const { seed } = size(1);
const sampleFolder = new URL('../samples/', import.meta.url);
const read = (file: string, folder: URL) =>
  JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as unknown;
const schemaOf = (name: EntityName) => read(schemaFile(name), schemaFolder) as JsonSchema;

/** What a sample holds: documents of which entity, and where they are where the file is not itself the document. */
interface Sample {
  entity: EntityName;
  documents?: (content: never) => readonly unknown[];
}

const all = (content: unknown[]) => content;
const bodies = (content: { body: unknown }[]) => content.map(({ body }) => body);

/** By the last part of a file's name before `.json`. A new sample gets a line here. */
const samples: Record<string, Sample> = {
  assessments: { entity: 'Assessment', documents: all },
  comments: { entity: 'Comment', documents: all },
  commitments: { entity: 'Commitment', documents: all },
  criteria: { entity: 'CriteriaSet' },
  document: { entity: 'ConsultationDocument' },
  'document-2': { entity: 'ConsultationDocument' },
  'key-issues': { entity: 'NewKeyIssues', documents: bodies },
  responses: { entity: 'ResponseRegister' },
  discovery: { entity: 'Discovery' },
  ideas: { entity: 'NewIdea', documents: bodies },
  plan: { entity: 'Plan' },
};

type Reader = (document: unknown) => boolean;

/** The validators, each with all its checks on. */
const readers: Record<string, (schema: JsonSchema) => Reader> = {
  'ajv, strict': (schema) => new Ajv({ strict: true, allErrors: true, ownProperties: true }).compile(schema),
  '@cfworker/json-schema': (schema) => {
    // It writes into the schema that it is given.
    const validator = new Validator(structuredClone(schema) as Schema, '7', false);
    return (document) => validator.validate(document).valid;
  },
};

for (const [reader, readerOf] of Object.entries(readers)) {
  describe(reader, () => {
    test('takes every schema', (t) => {
      const names = Object.keys(entities) as EntityName[];
      for (const name of names) assert.equal(readerOf(schemaOf(name))('no object'), false, name);
      t.diagnostic(`${names.length} schemas`);
    });

    test('takes every sample, and refuses it with a member too many', (t) => {
      for (const file of readdirSync(sampleFolder)) {
        const sample = samples[/([^.]+)\.json$/.exec(file)?.[1] ?? ''];
        assert.ok(sample, `Say in the table above what samples/${file} holds.`);
        const { entity, documents = (content) => [content] } = sample;
        const valid = readerOf(schemaOf(entity));
        const made = documents(read(file, sampleFolder) as never);
        assert.ok(made.length > 0, file);
        for (const document of made) {
          assert.ok(valid(document), file);
          assert.ok(!valid({ ...(document as object), tooMany: 1 }), file);
        }
        t.diagnostic(`${file}: ${made.length} of ${entity}`);
      }
    });

    test('finds documents right and wrong as they are', (t) => {
      const count = { valid: 0, invalid: 0 };
      for (const name of Object.keys(entities) as EntityName[]) {
        const schema = schemaOf(name);
        const valid = readerOf(schema);
        let left = 60;
        for (const [document, broken] of documentsOf(schema, placesOf(schema), {
          docs: 1,
          hits: 1,
          visits: 2,
          seed,
        })) {
          if (left-- === 0) break;
          assert.equal(valid(document), broken === undefined, `${name}: ${broken?.name ?? 'valid'}`);
          count[broken ? 'invalid' : 'valid'] += 1;
        }
      }
      t.diagnostic(`seed ${seed}: ${count.valid} valid and ${count.invalid} invalid documents`);
      assert.ok(count.valid > 1000 && count.invalid > 1000);
    });
  });
}

test('a union is told apart by its kind: what is wrong is told of the document that it is', () => {
  const record = { kind: 'comment', id: 'c1', language: 'en', document: 'd1' };
  const validator = new Validator(schemaOf('ContributionRecord') as Schema, '7', true);
  assert.ok(validator.validate({ ...record, state: 'published' }).valid);
  const { errors } = validator.validate(record);
  assert.match(errors.at(-1)?.error ?? '', /"state"/);
  assert.ok(!validator.validate({ ...record, state: 'published', kind: 'petition' }).valid);
  const { kind: _, ...unknown } = record;
  assert.ok(!validator.validate({ ...unknown, state: 'published' }).valid);
});
