/** That the reference tells all that the model has, and nothing that it has not. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { buildReference, type Words } from '../scripts/reference.ts';
import { namedFiles } from '../scripts/reference/groups.ts';
import { limitsOf } from '../scripts/reference/limits.ts';
import { patternWords } from '../scripts/reference/patterns.ts';
import { readReadme } from '../scripts/reference/readme.ts';
import * as core from '../src/index.ts';
import { schemas } from './documents/schemas.ts';

const reference = buildReference(schemas);
const entities = reference.groups.flatMap((group) => group.entities);
const tools = reference.tools.flatMap((group) => group.tools);
const members = entities.flatMap(({ name, members: own }) =>
  own.map((member) => ({ ...member, owner: `${name}.${member.name}` })),
);
const results = reference.groups.find(({ key }) => key === 'results')?.entities ?? [];
const inModel = (owner: string) => !results.some(({ name }) => owner.startsWith(`${name}.`));
const plain = (words: Words) => words.map((part) => (typeof part === 'string' ? part : part.code)).join('');

test('every entity has words, and every member: those of the model their own', (t) => {
  assert.deepEqual(
    entities.filter(({ words }) => words.length === 0).map(({ name }) => name),
    [],
  );
  const without = members.filter(({ meaning }) => meaning.length === 0).map(({ owner }) => owner);
  const borrowed = members
    .filter(
      ({ owner, name, meaningFrom }) => inModel(owner) && meaningFrom !== 'own' && !name.startsWith('['),
    )
    .map(({ owner }) => owner);
  assert.deepEqual([...without, ...borrowed], [], 'give them JSDoc');
  t.diagnostic(`${entities.length} entities, ${members.length} members, ${without.length} without a meaning`);
});

test('every entity, codelist and function that is exported stands in it, once', () => {
  const told = [
    ...tools.map(({ name }) => name),
    ...reference.codelists.map(({ constant }) => constant),
    ...Object.keys(core).filter((name) => /(?:Schema|Labels)$/.test(name)),
  ];
  assert.deepEqual(told.sort(), Object.keys(core).sort());
  const entries = [...entities, ...reference.codelists, ...tools].map(({ name }) => name);
  assert.equal(new Set(entries).size, entries.length);
  assert.deepEqual(
    [...schemas.keys()].filter((name) => !entries.includes(name)),
    [],
  );
});

test('a member is told as its interface and its schema have it', () => {
  const [status, policyAreas, ogpId] = ['status', 'policyAreas', 'ogpId'].map((name) =>
    members.find(({ owner }) => owner === `Commitment.${name}`),
  );
  assert.deepEqual(
    [status?.type, status?.required, status?.limits],
    [[{ code: 'CommitmentStatus', to: 'CommitmentStatus' }], false, 'one of 9 codes'],
  );
  assert.match(plain(status?.meaning ?? []), /^Where it stands/);
  assert.deepEqual(
    [plain(policyAreas?.type ?? []), policyAreas?.limits],
    ['list of Identifier', 'up to 20; each 1 to 64 characters'],
  );
  assert.deepEqual([ogpId?.required, ogpId?.limits], [false, 'two to four capital letters and four digits']);
  // What a status report has of every contribution comes first.
  const report = members.filter(({ owner }) => owner.startsWith('StatusReport.'));
  assert.deepEqual(
    report.slice(0, 2).map(({ name }) => name),
    ['id', 'language'],
  );
});

test('every link leads to an entry', () => {
  const entries = new Set([...entities, ...reference.codelists, ...tools].map(({ name }) => name));
  const links: string[] = [];
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if ('code' in part && 'to' in part) links.push(String(part.to));
    Object.values(part).forEach(visit);
  };
  visit(reference);
  assert.ok(links.length > 500);
  assert.deepEqual(
    links.filter((name) => !entries.has(name)),
    [],
  );
});

test('every pattern of the schemas has words, and examples that hold', () => {
  const patterns = new Set<string>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if ('pattern' in part && typeof part.pattern === 'string') patterns.add(part.pattern);
    Object.values(part).forEach(visit);
  };
  for (const schema of schemas.values()) visit(schema);
  assert.deepEqual(Object.keys(patternWords).sort(), [...patterns].sort());
  for (const [pattern, { fits, unfit }] of Object.entries(patternWords)) {
    const found = new RegExp(pattern);
    for (const text of fits) assert.match(text, found);
    for (const text of unfit) assert.doesNotMatch(text, found);
  }
  assert.throws(() => limitsOf({ type: 'string', pattern: '^x$' }, {}), /No words for the pattern/);
});

test('codelists have their codes, numbers and years, and who uses them', () => {
  const [completion, tags] = ['IrmCompletion', 'PolicyAreaTag'].map((name) =>
    reference.codelists.find((list) => list.name === name),
  );
  assert.deepEqual(completion?.codes[5], { code: 'complete', en: 'Complete', sq: 'I plotë', number: 5 });
  assert.deepEqual(completion?.usedBy, ['IrmAssessment.completion']);
  assert.deepEqual([tags?.open, tags?.usedBy], [true, ['PolicyArea.ogpTags', 'Commitment.ogpTags']]);
  assert.deepEqual(reference.codelists.find(({ name }) => name === 'IrmPotentialForResults')?.era, {
    from: 2020,
  });
});

test('every example of the README stands with what it is of', () => {
  const shown = new Set(tools.flatMap(({ examples }) => examples.map(({ code }) => code)));
  const elsewhere = new Set(reference.codelists.map(({ constant }) => constant));
  const { rows, fixtures } = readReadme();
  assert.ok(rows.length > 50);
  assert.match(fixtures, /^const idea = /);
  const lost = rows.filter(
    ({ names, code }) =>
      !shown.has(code) && !names.every((name) => elsewhere.has(name) || /(?:Schema|Labels)$/.test(name)),
  );
  assert.deepEqual(lost, []);
});

test('groups name files that are there', () => {
  for (const file of namedFiles) {
    assert.ok(existsSync(new URL(`../src/model/${file}.ts`, import.meta.url)), file);
  }
});
