/** Reasoned responses, their register, and how much of what came in they answer. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decisionCodes } from '../src/codelists/responses.ts';
import type { ReasonedResponse } from '../src/model/reasoned-response.ts';
import { coverageOf, type Answerable } from '../src/rules/coverage.ts';
import type { Partly } from '../src/rules/partly.ts';
import { responseRegisterRules, responseRules } from '../src/rules/reasoned-response.ts';
import { size } from './documents/random.ts';
import { told } from './documents/told.ts';

const runs = { seed: size(1).seed, numRuns: 1000 };

const response = {
  id: 'r1',
  scope: { ideas: ['i1'] },
  decision: 'included',
  respondent: { organisation: 'adisa' },
} satisfies Partly<ReasonedResponse>;
const found = (change: Partly<ReasonedResponse>) => told(responseRules({ ...response, ...change }));

test('a response answers something; an empty scope is a warning', () => {
  assert.deepEqual(found({}), []);
  for (const scope of [
    { keyIssues: ['k'] },
    { comments: ['c'] },
    { ideas: [], paragraphs: [{ document: 'draft', version: 1, paragraph: 'p12' }] },
  ]) {
    assert.deepEqual(found({ scope }), []);
  }
  for (const scope of [{}, { ideas: [], comments: [] }]) {
    assert.deepEqual(responseRules({ ...response, scope }), [
      {
        pointer: '/scope',
        code: 'one-required',
        severity: 'warning',
        expected: ['ideas', 'keyIssues', 'comments', 'paragraphs'],
      },
    ]);
  }
  assert.deepEqual(found({ scope: undefined }), []);
});

test('it says a decision, and a reason where less is done than was asked for', () => {
  assert.deepEqual(found({ decision: undefined }), [' decision-missing (warning)']);
  const wanting = decisionCodes.filter((decision) => found({ decision }).length > 0);
  assert.deepEqual(wanting, ['partlyIncluded', 'deferred', 'notIncluded', 'outOfScope']);
  for (const decision of wanting) {
    assert.deepEqual(found({ decision }), [' reason-missing (warning)']);
    assert.deepEqual(found({ decision, reason: 'timeframe' }), []);
  }
});

test('whoever answers is somebody', () => {
  assert.deepEqual(found({ respondent: { role: 'lead' } }), ['/respondent one-required']);
  assert.deepEqual(found({ respondent: undefined }), []);
});

test("a register's responses have ids of their own, and their rules hold in it", () => {
  const items = [
    response,
    { ...response, id: 'R1' },
    undefined,
    { ...response, id: 'r2', decision: undefined },
  ];
  assert.deepEqual(told(responseRegisterRules({ items, received: 3, answered: 3 })), [
    '/items/1/id id-repeated',
    '/items/3 decision-missing (warning)',
  ]);
  assert.deepEqual(told(responseRegisterRules({ items: [{ ...response, respondent: {} }] })), [
    '/items/0/respondent one-required',
  ]);
  assert.deepEqual(responseRegisterRules({}), []);
});

test('no more are answered than were received', () => {
  assert.deepEqual(responseRegisterRules({ items: [], received: 2, answered: 3 }), [
    { pointer: '/answered', code: 'too-large', severity: 'error', expected: 2 },
  ]);
  assert.deepEqual(responseRegisterRules({ items: [], received: 0, answered: 0 }), []);
  assert.deepEqual(responseRegisterRules({ items: [], answered: 3 }), []);
});

test('coverage: what is named is answered, the rest is listed in its order', () => {
  const contributions: Answerable[] = [
    { kind: 'idea', id: 'a' },
    { kind: 'idea', id: 'b' },
    { kind: 'key-issues', id: 'a' },
    { kind: 'comment', id: 'a' },
  ];
  assert.deepEqual(coverageOf(contributions, [{ scope: { ideas: ['a'] } }]), {
    received: 4,
    answered: 1,
    share: 0.25,
    // The same id is another contribution where the kind is another.
    unanswered: contributions.slice(1),
  });
  const responses = [{ scope: { ideas: ['b', 'a'] } }, { scope: { keyIssues: ['a'], comments: ['a'] } }];
  assert.equal(coverageOf(contributions, responses).share, 1);
});

test('coverage: an answer to a paragraph answers the comments on it, and nothing else', () => {
  const about = { document: 'draft', version: 1, paragraph: 'p12' };
  const contributions: Answerable[] = [
    { kind: 'comment', id: 'c1', ...about },
    { kind: 'comment', id: 'of an unknown version', document: 'draft', paragraph: 'p12' },
    { kind: 'comment', id: 'c2', ...about, paragraph: 'p13' },
    // The same id stands for another paragraph in another text, and in the next version of this one.
    { kind: 'comment', id: 'c3', ...about, document: 'strategy' },
    { kind: 'comment', id: 'c4', ...about, version: 2 },
    { kind: 'comment', id: 'c5', document: 'draft', version: 1 },
    { kind: 'idea', id: 'i1', ...about },
  ];
  const { unanswered } = coverageOf(contributions, [{ scope: { paragraphs: [about] } }]);
  assert.deepEqual(
    unanswered.map(({ id }) => id),
    ['c2', 'c3', 'c4', 'c5', 'i1'],
  );
});

test('coverage: what is given twice counts once', () => {
  const twice: Answerable[] = ['a', 'a', 'b'].map((id) => ({ kind: 'idea', id }));
  const { received, answered, unanswered } = coverageOf(twice, [{ scope: { ideas: ['a'] } }]);
  assert.deepEqual([received, answered, unanswered], [2, 1, [{ kind: 'idea', id: 'b' }]]);
});

test('coverage: where nothing was received, there is no share; what was never received counts nowhere', () => {
  assert.deepEqual(coverageOf([], [{ scope: { ideas: ['a'] } }]), {
    received: 0,
    answered: 0,
    share: undefined,
    unanswered: [],
  });
  assert.equal(coverageOf([{ kind: 'idea', id: 'a' }], [{ scope: { ideas: ['x', 'y'] } }]).share, 0);
});

const id = fc.constantFrom('a', 'b', 'c', 'd');
const ids = fc.array(id, { maxLength: 3 });
const contribution = fc.record(
  {
    kind: fc.constantFrom('idea' as const, 'key-issues' as const, 'comment' as const),
    id,
    document: fc.constantFrom('x', 'y'),
    version: fc.constantFrom(1, 2),
    paragraph: id,
  },
  { requiredKeys: ['kind', 'id'] },
);
const paragraph = fc.record({
  document: fc.constantFrom('x', 'y'),
  version: fc.constantFrom(1, 2),
  paragraph: id,
});
const scope = fc.record(
  { ideas: ids, keyIssues: ids, comments: ids, paragraphs: fc.array(paragraph, { maxLength: 3 }) },
  { requiredKeys: [] },
);
const answers = fc.array(
  scope.map((one) => ({ scope: one })),
  { maxLength: 4 },
);

test('coverage adds up, and one more response never makes it less', () => {
  fc.assert(
    fc.property(
      fc.array(contribution, { maxLength: 8 }),
      answers,
      scope,
      (contributions, responses, more) => {
        const before = coverageOf(contributions, responses);
        assert.equal(before.received, new Set(contributions.map((one) => `${one.kind} ${one.id}`)).size);
        assert.equal(before.answered + before.unanswered.length, before.received);
        assert.equal(before.share, before.received > 0 ? before.answered / before.received : undefined);
        assert.ok(before.unanswered.every((one) => (contributions as Answerable[]).includes(one)));
        const after = coverageOf(contributions, [...responses, { scope: more }]);
        assert.ok(after.answered >= before.answered);
        // Who answers in which of the responses makes no difference.
        assert.deepEqual(coverageOf(contributions, [...responses].reverse()), before);
      },
    ),
    runs,
  );
});
