import assert from 'node:assert/strict';
import { test } from 'node:test';
import { desk } from './desk.ts';
import { idea, plan } from './plan.ts';

const header = 'form,language,author.kind,answers.summary';

const tree = {
  'ogp.json': 'Discovery',
  'plans.json': 'PlanList',
  'plans/X.json': 'Plan',
  'plans/X/ideas.json': 'IdeaList',
  'plans/X/ideas/3.json': 'IdeaList',
  'plans/X/key-issues.json': 'KeyIssuesList',
  'plans/X/responses.json': 'ResponseRegister',
  'commitments/X.json': 'Commitment',
  'ideas/X.json': 'Idea',
  'key-issues/X.json': 'KeyIssues',
  'comments/X.json': 'Comment',
  'documents.json': 'ConsultationDocumentList',
  'documents/X.json': 'ConsultationDocument',
  'documents/X/comments.json': 'CommentList',
  'documents/X/paragraphs/p1.json': 'CommentList',
  'criteria.json': 'CriteriaSetList',
  'criteria/X.json': 'CriteriaSet',
  'receipts/X.json': 'Receipt',
  'ledger.json': 'LedgerHead',
  'ledger/12.json': 'LedgerPage',
} as const;

test('the paths of the read tree say what a file holds, whatever is wrong with it', (t) => {
  const { put, json } = desk(t);
  for (const path of Object.keys(tree)) put(path, {});
  put('copy/plans/Y.json', [{}]);
  const { code, files } = json([...Object.keys(tree), 'copy/plans/Y.json']);
  assert.equal(code, 1);
  assert.deepEqual(Object.fromEntries(files.map(({ file, kind }) => [file, kind])), {
    ...tree,
    'copy/plans/Y.json': 'Plan',
  });
  // In the read tree a list is no list of documents.
  assert.deepEqual(
    files.at(-1)?.issues.map(({ pointer, code: one }) => [pointer, one]),
    [['', 'type']],
  );
});

test('elsewhere a name, a kind that it says itself, or its members say what a file holds', (t) => {
  const { put, json } = desk(t);
  const { stages: _stages, ...summary } = plan();
  const files: Record<string, [content: unknown, kind: string]> = {
    'my.plan.json': [{}, 'Plan'],
    'my.criteria-set.jsonl': ['{}\n', 'CriteriaSet'],
    'my.commitment.csv': ['id\n1\n', 'Commitment'],
    'says-it.json': [{ ...idea(), kind: 'idea', id: 'x', plan: 'y', state: 'published' }, 'Idea'],
    'says-what-it-is-of.json': [{ n: 1, previous: '', time: '', kind: 'idea', digest: '' }, 'LedgerEntry'],
    'typing-error.json': [{ ...summary, stagse: [], id: undefined }, 'Plan'],
    'list.json': [[idea(), { ...idea(), form: 1 }, 'no object'], 'NewIdea'],
    'list-of-plans.json': [{ items: [{ ...summary }], total: 1 }, 'PlanList'],
    'sends.json': [
      [{ plan: 'P', key: 'k', body: idea() }, {}, { plan: 'P', key: 'l', body: idea() }],
      'NewIdea',
    ],
    'no-ending': [idea(), 'NewIdea'],
    'by-headers.csv': [`${header}\n`, 'NewIdea'],
    'right-by-one.json': [{ option: 'up' }, 'VoteChoice'],
  };
  for (const [name, [content]] of Object.entries(files)) put(name, content);
  const found = json(Object.keys(files)).files.map(({ file, kind }) => [file, kind]);
  const expected = Object.entries(files).map(([file, [, kind]]) => [file, kind]);
  assert.deepEqual(found, expected);
});

test('what is not clear is asked, not guessed', (t) => {
  const { put, validate, json } = desk(t);
  put('one-of-many.json', { items: [], total: 0 });
  put('nothing-like-it.json', { a: 1 });
  put('documents/plan.json', plan());
  put('odd.csv', 'kind\nanonymous\n');
  const names = ['one-of-many.json', 'nothing-like-it.json', 'documents/plan.json', 'odd.csv'];
  const { code, out } = validate(names);
  assert.equal(code, 2);
  const plainly = out.replace(/\s+/g, ' ');
  assert.match(plainly, /one-of-many\.json: not checked It is not clear what this is to be\. It may be /);
  assert.match(plainly, /nothing-like-it\.json: not checked This resembles no document of the model/);
  assert.match(plainly, /By its name and folder this is ConsultationDocument, by its content Plan\./);
  const asked = json(names);
  assert.deepEqual(
    asked.files.map(({ kind, checked, ok, issues: [first] }) => [kind, checked, ok, first?.code]),
    ['kind-unclear', 'kind-unclear', 'kind-differs', 'kind-unclear'].map((one) => [null, false, false, one]),
  );
  assert.ok((asked.files[0]?.issues[0]?.expected as string[]).length > 1);
  assert.deepEqual(asked.files[2]?.issues[0]?.expected, ['ConsultationDocument', 'Plan']);
  const told = json(['--as', 'idea-list', 'one-of-many.json']);
  assert.deepEqual([told.code, told.files[0]?.kind], [0, 'IdeaList']);
  assert.equal(validate(['--as', 'Plan', 'documents/plan.json']).code, 0);
});
