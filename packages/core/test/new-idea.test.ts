import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkNewIdea } from '../src/check-new-idea.ts';
import type { NewIdea } from '../src/model/idea.ts';
import { authorRules, isBlank } from '../src/rules/author.ts';
import { checkPolicyArea } from '../src/rules/new-idea.ts';
import { validate } from '../src/validate/validate.ts';

const idea: NewIdea = {
  form: 'full',
  language: 'en',
  author: { kind: 'person', displayName: 'A. Citizen' },
  answers: { summary: 'a', problem: 'b', solution: 'c' },
};

/** What is found when some members are replaced. */
function found(change: object): string[] {
  return checkNewIdea({ ...idea, ...change }).map(
    ({ pointer, code, severity }) => `${pointer} ${code}${severity === 'warning' ? ' (warning)' : ''}`,
  );
}
const improves = (...list: object[]) => ({ answers: { ...idea.answers, improves: list } });

test('a sound idea has no findings', () => {
  assert.deepEqual(found({}), []);
  assert.deepEqual(
    found({ form: 'short', answers: { summary: 'a', problem: 'b', objectiveImpact: 'c' } }),
    [],
  );
});

test('each form needs its answers; white space is none', () => {
  const { summary, problem } = idea.answers;
  assert.deepEqual(found({ answers: { summary, problem } }), ['/answers/solution answer-required']);
  assert.deepEqual(found({ form: 'short' }), ['/answers/objectiveImpact answer-required']);
  for (const blank of [' ', '\n\t ', '\u00a0\u2003', '\u200b\u2060\ufeff']) {
    assert.ok(isBlank(blank));
    assert.deepEqual(found({ answers: { ...idea.answers, summary: blank, solution: blank } }), [
      '/answers/summary answer-required',
      '/answers/solution answer-required',
    ]);
  }
  for (const text of ['.', 'ë', '中', '😀', ' 1 ']) assert.ok(!isBlank(text));
});

test('a name fits the kind of author', () => {
  assert.deepEqual(found({ author: { kind: 'person' } }), ['/author/displayName name-required']);
  assert.deepEqual(found({ author: { kind: 'organisation', displayName: '  ' } }), [
    '/author/displayName name-required',
  ]);
  assert.deepEqual(found({ author: { kind: 'anonymous' } }), []);
  assert.deepEqual(found({ author: { kind: 'anonymous', displayName: 'x' } }), [
    '/author/displayName name-not-allowed',
  ]);
  const known = { displayName: 'x', organisationId: 'y', organisationKind: 'public' } as const;
  assert.deepEqual(
    authorRules({ author: { kind: 'anonymous', ...known } }).map(({ pointer }) => pointer),
    ['/author/displayName', '/author/organisationId', '/author/organisationKind'],
  );
  // What a backend knows of an organisation is not for its sender to say.
  assert.deepEqual(found({ author: { kind: 'organisation', ...known } }), [
    '/author/organisationId unknown-member',
    '/author/organisationKind unknown-member',
  ]);
});

test('values and prompts stand once, prompts under their value', () => {
  const prompts = ['discloseMore', 'improveQuality'];
  assert.deepEqual(found(improves({ value: 'accessToInformation', prompts })), []);
  assert.deepEqual(
    found(
      improves(
        { value: 'accessToInformation', prompts: ['discloseMore', 'discloseMore', 'newMeans'] },
        { value: 'accessToInformation', prompts: [] },
      ),
    ),
    [
      '/answers/improves/0/prompts/1 value-repeated',
      '/answers/improves/0/prompts/2 prompt-of-other-value',
      '/answers/improves/1/value value-repeated',
    ],
  );
});

test('technology alone is a warning', () => {
  const technology = { value: 'technology', prompts: ['newMeans'] };
  assert.deepEqual(found(improves(technology)), ['/answers/improves technology-alone (warning)']);
  assert.deepEqual(found(improves(technology, { value: 'civicParticipation', prompts: [] })), []);
  assert.deepEqual(found(improves()), []);
});

test('structure and rules are told at once, and no member is complained of twice', () => {
  const broken = {
    form: 'full',
    author: { kind: 'person', displayName: 5 },
    answers: {
      summary: '',
      problem: 'x'.repeat(2001),
      improves: [
        { value: 'other', prompts: [] },
        { value: 'technology', prompts: ['discloseMore', 7] },
      ],
      extra: { deep: [[[1]]] },
    },
  };
  const told = checkNewIdea(broken).map(({ pointer, code }) => `${pointer} ${code}`);
  const expected = [
    '/language required',
    '/author/displayName type',
    '/answers/summary too-short',
    '/answers/problem too-long',
    '/answers/improves/0/value not-in-list',
    '/answers/improves/1/prompts/1 not-in-list',
    '/answers/extra unknown-member',
    '/answers/solution answer-required',
    '/answers/improves/1/prompts/0 prompt-of-other-value',
  ];
  assert.deepEqual(told.sort(), expected.sort());
});

test('anything at all can be looked at', () => {
  for (const value of [undefined, null, 0, '', true, [], [[]], {}, 'x', () => 1, new Date(0)]) {
    assert.ok(Array.isArray(checkNewIdea(value)));
  }
  let deep: unknown = 1;
  for (let i = 0; i < 200_000; i++) deep = [deep];
  assert.deepEqual(found({ extra: deep }), ['/extra unknown-member']);
  assert.deepEqual(found({ author: deep }), ['/author type']);
});

test('the policy area is one of the plan', () => {
  const plan = { policyAreas: [{ id: 'digital-governance' }] };
  assert.deepEqual(checkPolicyArea({}, plan), []);
  assert.deepEqual(checkPolicyArea({ policyArea: 'digital-governance' }, plan), []);
  assert.deepEqual(checkPolicyArea({ policyArea: 'other' }, plan), [
    { pointer: '/policyArea', code: 'reference-unresolved', severity: 'error' },
  ]);
});

test('an idea that was brought here has the answers that it has, and no receipt', () => {
  const idea = {
    id: 'idea-1',
    kind: 'idea',
    plan: 'AP_ALB05',
    form: 'short',
    language: 'sq',
    author: { kind: 'anonymous' },
    channel: 'web',
    createdAt: '2020-07-01T10:00:00Z',
    answers: { summary: 'Numërues', problem: 'Tabelat janë larg.' },
    state: 'published',
  };
  const codes = (value: object) => validate('Idea', value).issues.map(({ pointer, code }) => pointer + code);
  assert.deepEqual(codes({ ...idea, provenance: { source: 'Another platform' } }), []);
  assert.deepEqual(codes(idea), ['/answers/objectiveImpactanswer-required']);
});
