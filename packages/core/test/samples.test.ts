import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { channels } from '../src/codelists/states.ts';
import {
  parseDiscovery,
  parseNewIdea,
  parsePlan,
  validatePlan,
  type Channel,
  type NewIdea,
} from '../src/index.ts';

const read = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`../samples/albania-2020-2022.${name}.json`, import.meta.url), 'utf8'));

/** An idea as it is sent, with the key that it is sent under, and by which way and when it came in. */
interface SampleIdea {
  plan: string;
  key: string;
  channel?: Channel;
  createdAt: string;
  body: NewIdea;
}

const plan = parsePlan(await read('plan'));
const ideas = (await read('ideas')) as SampleIdea[];

/** Pointers to what is said in one of the two languages only. */
function halfTranslated(value: unknown, pointer = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'en' in value === 'sq' in value ? [] : [pointer];
  return [
    ...own,
    ...Object.entries(value).flatMap(([name, member]) => halfTranslated(member, `${pointer}/${name}`)),
  ];
}

test('the sample plan is whole: four areas, six stages in nine periods, forty tasks', () => {
  assert.deepEqual(validatePlan(plan).issues, []);
  const { policyAreas, stages } = plan;
  assert.deepEqual(
    policyAreas.map(({ number, components }) => [number, components.length]),
    ['I', 'II', 'III', 'IV'].map((number) => [number, 2]),
  );
  const count = (lists: readonly unknown[][]) => lists.flat().length;
  assert.equal(stages.length, 6);
  assert.equal(count(stages.map(({ periods }) => periods)), 9);
  assert.equal(count(stages.map(({ tasks }) => tasks)), 40);
});

test('everything in the sample plan is said in English and in Albanian', async () => {
  assert.deepEqual(halfTranslated(plan), []);
  assert.deepEqual(halfTranslated(parseDiscovery(await read('discovery'))), []);
  assert.deepEqual(halfTranslated({ title: { en: 'Plan' } }), ['/title']);
});

test('the sample ideas can be sent as they are', () => {
  for (const { body, plan: of, channel = 'web' } of ideas) {
    assert.equal(of, plan.id);
    assert.ok(channels.includes(channel));
    assert.deepEqual(parseNewIdea(body), body);
  }
  const areas = new Set(ideas.map(({ body }) => body.policyArea));
  assert.deepEqual([...areas].sort(), plan.policyAreas.map(({ id }) => id).sort());
  assert.equal(new Set(ideas.map(({ key }) => key)).size, ideas.length);
  assert.deepEqual(
    ideas.map(({ createdAt }) => createdAt),
    ideas.map(({ createdAt }) => createdAt).sort(),
  );
});

test('the sample ideas show both forms and both languages, and name nobody', () => {
  const how = (of: (idea: NewIdea) => string) => [...new Set(ideas.map(({ body }) => of(body)))].sort();
  assert.deepEqual(
    how(({ form }) => form),
    ['full', 'short'],
  );
  assert.deepEqual(
    how(({ language }) => language),
    ['en', 'sq'],
  );
  assert.deepEqual(
    how(({ author }) => author.kind),
    ['anonymous', 'organisation'],
  );
});
