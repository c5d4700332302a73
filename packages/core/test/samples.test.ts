import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { channels } from '../src/codelists/states.ts';
import {
  callState,
  parse,
  parseDiscovery,
  parseNewIdea,
  parsePlan,
  validatePlan,
  type Channel,
  type NewIdea,
  type NewKeyIssues,
} from '../src/index.ts';

const read = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`../samples/albania-2020-2022.${name}.json`, import.meta.url), 'utf8'));

/** A contribution as it is sent, with the key that it is sent under, and by which way and when it came in. */
interface Sample<Body> {
  plan: string;
  key: string;
  channel?: Channel;
  createdAt: string;
  body: Body;
}

const plan = parsePlan(await read('plan'));
const ideas = (await read('ideas')) as Sample<NewIdea>[];
const keyIssues = (await read('key-issues')) as Sample<NewKeyIssues>[];

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

const samples = [
  ['ideas', ideas, parseNewIdea],
  ['key issues', keyIssues, (body: unknown) => parse('NewKeyIssues', body)],
] as const;

for (const [what, sent, parseNew] of samples) {
  test(`the sample ${what} can be sent as they are`, () => {
    for (const { body, plan: of, channel = 'web' } of sent) {
      assert.equal(of, plan.id);
      assert.ok(channels.includes(channel));
      assert.deepEqual(parseNew(body), body);
    }
    const areas = new Set(sent.map(({ body }) => body.policyArea));
    assert.deepEqual([...areas].sort(), plan.policyAreas.map(({ id }) => id).sort());
    assert.equal(new Set(sent.map(({ key }) => key)).size, sent.length);
    assert.deepEqual(
      sent.map(({ createdAt }) => createdAt),
      sent.map(({ createdAt }) => createdAt).sort(),
    );
  });

  test(`the sample ${what} are in both languages, and name nobody`, () => {
    const how = (of: (body: NewIdea | NewKeyIssues) => string) =>
      [...new Set(sent.map(({ body }) => of(body)))].sort();
    assert.deepEqual(
      how(({ language }) => language),
      ['en', 'sq'],
    );
    assert.deepEqual(
      how(({ author }) => author.kind),
      ['anonymous', 'organisation'],
    );
  });
}

test('the sample ideas show both forms; the sample key issues say why, or not', () => {
  assert.deepEqual([...new Set(ideas.map(({ body }) => body.form))].sort(), ['full', 'short']);
  const reasons = keyIssues.flatMap(({ body }) => body.issues.map(({ why }) => why !== undefined));
  assert.deepEqual([...new Set(reasons)].sort(), [false, true]);
});

test('the sample plan has an open call for each kind of sample', () => {
  const open = plan.calls.filter((call) => callState(call, new Date()) === 'open').map(({ kind }) => kind);
  assert.deepEqual(open, ['idea', 'key-issues']);
});
