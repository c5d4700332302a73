/** The rules that contributions share, and those of comments and key issues. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkNewKeyIssues } from '../src/check-new-key-issues.ts';
import { authorKinds } from '../src/codelists/author-kinds.ts';
import { contributionKinds } from '../src/codelists/states.ts';
import { authorRules, isBlank } from '../src/rules/author.ts';
import { commentRules } from '../src/rules/comment.ts';
import { newKeyIssuesRules } from '../src/rules/new-key-issues.ts';
import { recordRules } from '../src/rules/record.ts';
import { validate } from '../src/validate/validate.ts';
import { size } from './documents/random.ts';
import { told } from './documents/told.ts';

const runs = { seed: size(1).seed, numRuns: 1000 };

test('white space, control and format characters show nothing', () => {
  for (const blank of ['', ' ', '\n\t\r', '\u00a0\u2003\u3000', '\u200b\u2060\ufeff', '\u00ad\u200e\u0000']) {
    assert.ok(isBlank(blank), JSON.stringify(blank));
  }
  assert.ok(isBlank(undefined));
  for (const text of ['.', 'ë', '中', '😀', '🇦🇱', ' 1 ', '\u0301', '‐']) assert.ok(!isBlank(text), text);
});

test('a character that the machine does not know yet is no blank: it may be next year’s emoji', () => {
  for (const character of ['\u0378', '\u{1fc00}', '\ue000']) {
    assert.ok(!isBlank(character), character.codePointAt(0)?.toString(16));
  }
});

test('a text with something in it is not blank, whatever stands around it', () => {
  const blank = fc.constantFrom('', ' ', '\n', '\u200b');
  const seen = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => /[\p{L}\p{N}]/u.test(text));
  fc.assert(
    fc.property(fc.array(blank), seen, fc.array(blank), (before, text, after) => {
      assert.ok(isBlank(before.join('')) && isBlank(after.join('')));
      assert.ok(!isBlank([...before, text, ...after].join('')));
    }),
    runs,
  );
});

test('a person and an organisation have a name, somebody anonymous has none', () => {
  const found = (author?: object) => told(authorRules({ author }));
  assert.deepEqual(found({ kind: 'person', displayName: 'A. Citizen' }), []);
  assert.deepEqual(found({ kind: 'anonymous' }), []);
  for (const kind of ['person', 'organisation']) {
    for (const displayName of [undefined, '', ' \u200b']) {
      assert.deepEqual(found({ kind, displayName }), ['/author/displayName name-required']);
    }
  }
  // The register's id is no name that people read.
  assert.deepEqual(found({ kind: 'organisation', organisationId: 'adisa' }), [
    '/author/displayName name-required',
  ]);
  assert.deepEqual(found({ kind: 'anonymous', displayName: '', organisationId: 'adisa' }), [
    '/author/displayName name-not-allowed',
    '/author/organisationId name-not-allowed',
  ]);
});

test('without an author, or without a kind, nothing is said of names', () => {
  assert.deepEqual(authorRules({}), []);
  assert.deepEqual(authorRules({ author: undefined }), []);
  assert.deepEqual(authorRules({ author: { displayName: 'x' } }), []);
});

const author = { kind: 'person', displayName: 'A. Citizen' } as const;

test('a comment says something, and is about one thing', () => {
  const found = (comment: Parameters<typeof commentRules>[0]) => told(commentRules({ author, ...comment }));
  assert.deepEqual(found({ body: 'Yes.' }), []);
  assert.deepEqual(found({ body: 'Yes.', paragraph: 'p12' }), []);
  assert.deepEqual(found({ body: 'Yes.', section: 's2' }), []);
  assert.deepEqual(commentRules({ body: 'Yes.', paragraph: 'p12', section: 's2' }), [
    { pointer: '/section', code: 'not-together', severity: 'error', expected: 'paragraph' },
  ]);
  assert.deepEqual(found({ body: ' \n' }), ['/body answer-required']);
  assert.deepEqual(found({}), ['/body answer-required']);
  assert.deepEqual(found({ suggestion: 'By 2021', paragraph: 'p1' }), []);
  assert.deepEqual(found({ suggestion: ' ', body: 'Yes.', paragraph: 'p1' }), [
    '/suggestion answer-required',
  ]);
  assert.deepEqual(found({ suggestion: ' ', paragraph: 'p1' }), [
    '/body answer-required',
    '/suggestion answer-required',
  ]);
  assert.deepEqual(found({ suggestion: 'By 2021' }), ['/paragraph required']);
  for (const state of ['hidden', 'removed'] as const) assert.deepEqual(commentRules({ state }), []);
  assert.deepEqual(
    commentRules({ body: 'x', author: { kind: 'person' } })[0]?.pointer,
    '/author/displayName',
  );
});

test('key issues have an issue, and none is blank', () => {
  const found = (issues: readonly object[] | undefined, by: object = author) =>
    told(newKeyIssuesRules({ author: by, issues }));
  assert.deepEqual(found([{ issue: 'Budgets', why: ' ' }, { issue: 'Courts' }]), []);
  assert.deepEqual(found([]), ['/issues answer-required']);
  assert.deepEqual(found([{ issue: 'Budgets' }, { issue: '\u200b ' }]), ['/issues/1/issue answer-required']);
  assert.deepEqual(found([{ issue: 'Budgets' }], { kind: 'organisation' }), [
    '/author/displayName name-required',
  ]);
  // What is missing or of the wrong type is a fault of structure.
  assert.deepEqual(newKeyIssuesRules({ issues: [undefined, {}] }), []);
  assert.deepEqual(newKeyIssuesRules({}), []);
});

test('before they are sent, all that is wrong with key issues is told at once', () => {
  const sound = { language: 'sq', author: { kind: 'anonymous' }, issues: [{ issue: 'Buxheti' }] };
  assert.deepEqual(checkNewKeyIssues(sound), []);
  const wrong = {
    author: { kind: 'person' },
    policyArea: 'no blanks',
    issues: [{ issue: ' ' }, { why: 'x' }, { issue: 'y', votes: 1 }, { issue: '\ud800' }],
  };
  assert.deepEqual(told(checkNewKeyIssues(wrong)).sort(), [
    '/author/displayName name-required',
    '/issues/0/issue answer-required',
    '/issues/1/issue required',
    '/issues/2/votes unknown-member',
    '/issues/3/issue text-ill-formed',
    '/language required',
    '/policyArea pattern',
  ]);
  assert.deepEqual(told(checkNewKeyIssues({ ...sound, issues: Array(11).fill({ issue: ' ' }) })), [
    '/issues too-many',
  ]);
});

test("a record's rules are those of its kind", () => {
  const of = {
    idea: [{ form: 'short', answers: { summary: ' ' } }, '/answers/summary answer-required'],
    'key-issues': [{ issues: [] }, '/issues answer-required'],
    comment: [{ body: ' ' }, '/body answer-required'],
    assessment: [
      { answers: [{ criterion: 'a' }, { criterion: 'a' }] },
      '/answers/1/criterion value-repeated',
    ],
    'status-report': [{ evidence: [{}] }, '/evidence/0 one-required'],
  } as const;
  assert.deepEqual(Object.keys(of), [...contributionKinds]);
  for (const kind of contributionKinds) {
    const [content, expected] = of[kind];
    const found = told(recordRules({ kind, ...content } as Parameters<typeof recordRules>[0]));
    assert.ok(found.includes(expected), `${kind}: ${found.join(', ')}`);
    for (const named of authorKinds.filter((one) => one !== 'anonymous')) {
      const record = { kind, author: { kind: named } } as Parameters<typeof recordRules>[0];
      assert.ok(told(recordRules(record)).includes('/author/displayName name-required'), kind);
    }
  }
  assert.deepEqual(recordRules({}), []);
});

test('of a contribution inside another document, the same is found', () => {
  const record = { kind: 'comment', body: ' ', paragraph: 'p', section: 's' };
  const found = told(validate('ContributionExport', { record }).issues);
  assert.ok(found.includes('/record/body answer-required'));
  assert.ok(found.includes('/record/section not-together'));
});
