/** That a milestone's status can be told in the words of others, and in no other words than theirs. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { codelists } from '../src/codelists/codelists.ts';
import { irmCompletionCodes } from '../src/codelists/irm.ts';
import {
  milestoneStatuses,
  milestoneStatusOf,
  milestoneStatusWords,
  statusVocabularies,
} from '../src/codelists/milestone-statuses.ts';
import { progressOf } from '../src/rules/progress.ts';

/** The words of a vocabulary, each once, in the order of our statuses. */
const wordsOf = (vocabulary: (typeof statusVocabularies)[number]) => [
  ...new Set(milestoneStatuses.flatMap((status) => milestoneStatusWords[vocabulary][status] ?? [])),
];

test('every vocabulary says of every status what it is called there, or that it has no word', () => {
  assert.deepEqual(Object.keys(milestoneStatusWords), [...statusVocabularies]);
  for (const vocabulary of statusVocabularies) {
    assert.deepEqual(Object.keys(milestoneStatusWords[vocabulary]).sort(), [...milestoneStatuses].sort());
  }
});

test("the IRM's words are those for completion; it has none for work that has begun and no more", () => {
  const { labels } = codelists.IrmCompletion;
  for (const status of milestoneStatuses.filter((one) => one !== 'inProgress')) {
    assert.ok((irmCompletionCodes as readonly string[]).includes(status), status);
    assert.equal(milestoneStatusWords.irm[status]?.toLowerCase(), labels[status].en.toLowerCase());
  }
  assert.equal(milestoneStatusWords.irm.inProgress, undefined);
});

test('the plan of the United States has three words', () => {
  assert.deepEqual(wordsOf('us'), ['Not Started', 'In Progress', 'Complete']);
  for (const status of ['inProgress', 'limited', 'substantial'] as const) {
    assert.equal(milestoneStatusWords.us[status], 'In Progress');
  }
});

test('the plan of Canada has four', () => {
  assert.deepEqual(wordsOf('canada'), ['NS', 'LP', 'SP', 'C']);
  assert.equal(milestoneStatusWords.canada.limited, 'LP');
  assert.equal(milestoneStatusWords.canada.substantial, 'SP');
});

test('whether something is done is told alike by all, and never where nobody can tell', () => {
  const done = { irm: 'Complete', us: 'Complete', canada: 'C', ocds: 'met' } as const;
  for (const vocabulary of statusVocabularies) {
    const words = milestoneStatusWords[vocabulary];
    const called = milestoneStatuses.filter((status) => words[status] === done[vocabulary]);
    assert.deepEqual(called, ['complete'], vocabulary);
    if (vocabulary !== 'irm') assert.equal(words.noEvidence, undefined, vocabulary);
  }
});

test('the words of the Open Contracting Data Standard are its codes', (t) => {
  assert.deepEqual(wordsOf('ocds'), ['scheduled', 'partiallyMet', 'met', 'notMet']);
  const file = new URL('../../../../shared/data/standards/ocds-milestoneStatus.csv', import.meta.url);
  if (!existsSync(file))
    return t.diagnostic('the shared data is not here: codes not compared with the standard');
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  const codes = lines.map((line) => line.split(',')[0]);
  assert.deepEqual(wordsOf('ocds').sort(), codes.sort());
  return t.diagnostic(`${codes.length} codes as in the standard`);
});

test('a word of others is read as the status that says least, and never as more than it says', () => {
  assert.equal(milestoneStatusOf('us', ' in progress'), 'inProgress');
  assert.equal(milestoneStatusOf('irm', 'Unclear'), 'noEvidence');
  assert.equal(milestoneStatusOf('irm', 'No evidence available'), 'noEvidence');
  // Not met yet is not given up: it stays in what is counted.
  assert.equal(milestoneStatusOf('ocds', 'notMet'), undefined);
  assert.equal(milestoneStatusOf('ocds', 'met'), 'complete');
  const read = ['met', 'notMet'].map((word) => ({
    status: milestoneStatusOf('ocds', word),
    endDate: '2020-01',
  }));
  const { share, overdue } = progressOf(
    read.map(({ status, endDate }) => (status ? { status, endDate } : { endDate })),
    '2022-01-01',
  );
  assert.deepEqual([share, overdue], [0.5, 1]);
  assert.equal(milestoneStatusOf('canada', 'done'), undefined);
});
