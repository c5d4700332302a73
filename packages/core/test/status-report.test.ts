import assert from 'node:assert/strict';
import { test } from 'node:test';
import { milestoneStatuses } from '../src/codelists/milestone-statuses.ts';
import { statusReportRules } from '../src/rules/status-report.ts';
import { validate } from '../src/validate/validate.ts';
import { told } from './documents/told.ts';

const author = { kind: 'organisation', displayName: 'Observers' } as const;
const found = (report: Parameters<typeof statusReportRules>[0]) =>
  told(statusReportRules({ author, ...report }));

test('a report says something: a status, words, or evidence', () => {
  for (const status of milestoneStatuses) assert.deepEqual(found({ status }), []);
  assert.deepEqual(found({ text: 'The portal is online.' }), []);
  assert.deepEqual(found({ challenges: 'No budget.' }), []);
  assert.deepEqual(found({ evidence: [{ url: 'https://example.org/' }] }), []);
  for (const silent of [{}, { evidence: [] }, { date: '2021' }, { milestone: 'm1' }]) {
    assert.deepEqual(found(silent), [' one-required']);
  }
});

test('white space says nothing', () => {
  for (const blank of [' ', '\n\t', '\u200b']) {
    assert.deepEqual(found({ text: blank }), [' one-required']);
    assert.deepEqual(found({ challenges: blank }), [' one-required']);
    assert.deepEqual(found({ status: 'limited', text: blank }), []);
    assert.deepEqual(found({ status: 'limited', evidence: [{ text: blank }] }), ['/evidence/0 one-required']);
  }
});

test("a status in its source's own word says something", () => {
  assert.deepEqual(found({ statusText: 'On hold' }), []);
  const report = {
    id: 'r1',
    kind: 'status-report',
    commitment: 'US0113',
    side: 'government',
    language: 'en',
    statusText: 'On hold',
    state: 'published',
  };
  assert.deepEqual(validate('StatusReport', report).issues, []);
  const { statusText: _, ...silent } = report;
  assert.deepEqual(told(validate('StatusReport', silent).issues), [' one-required']);
});

test('each piece of evidence has words or an address', () => {
  const evidence = [{ text: 'Seen.' }, {}, { url: 'https://example.org/' }, undefined, {}];
  assert.deepEqual(found({ status: 'complete', evidence }), [
    '/evidence/1 one-required',
    '/evidence/4 one-required',
  ]);
});

test('a name fits the kind of author; what was brought here may have no author', () => {
  const status = 'limited';
  assert.deepEqual(found({ status, author: { kind: 'organisation' } }), [
    '/author/displayName name-required',
  ]);
  assert.deepEqual(found({ status, author: { kind: 'anonymous', displayName: 'x' } }), [
    '/author/displayName name-not-allowed',
  ]);
  assert.deepEqual(found({ status, author: undefined }), []);
});
