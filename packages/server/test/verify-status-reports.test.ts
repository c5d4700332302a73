import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Commitment, Plan, StatusReport } from '@ogp-kit/core';
import { verify } from '../src/verify/verify.ts';
import { altered, type Alter } from './altered.ts';
import { bearing, tokenOf } from './document.ts';
import { commitment, plan } from './plan.ts';
import { post, reported, running } from './running.ts';

const elsewhere: StatusReport = {
  ...{ id: 'published-with-it', kind: 'status-report', commitment: 'TST0001', side: 'irm', language: 'en' },
  ...{ status: 'limited', date: '2020-06', state: 'published' },
};

/** A commitment with a report that was published with it and three that were sent, of which the third is erased. */
async function reportedOn(t: TestContext) {
  const { url, backend } = await running(t, { moderation: 'before' });
  const { store } = backend;
  await store.publishCommitments([commitment({ statusReports: [elsewhere] })]);
  const token = bearing(await tokenOf(store, 'moderator'));
  const sent = [];
  for (const text of ['First', 'Second', 'Erased']) sent.push(await reported(url, token, { text }));
  await fetch(`${url}erasures`, post({ code: sent[2]!.code }));
  return { url, store, sent };
}

const onCommitment =
  (change: (reports: StatusReport[]) => StatusReport[]): Alter =>
  (path, document) => {
    if (path !== 'commitments/TST0001.json') return document;
    const { statusReports = [], ...others } = document as Commitment;
    return { ...others, statusReports: change(statusReports) };
  };

test('status reports are verified, but for those that were published with their commitment', async (t) => {
  const { url } = await reportedOn(t);
  const expected = { faults: [], entries: 4, contributions: 2, erasures: 1, notShown: 0 };
  assert.deepEqual(await verify(url), expected);
});

test('what is done to status reports behind the ledger is found', async (t) => {
  const { url, sent } = await reportedOn(t);
  const [first, second, third] = sent;
  const { id } = first!.record;
  const at = `status-reports/${id}.json`;
  const everywhere =
    (change: (report: StatusReport) => StatusReport): Alter =>
    (path, document) => {
      if (path === at) return change(document as StatusReport);
      return onCommitment((all) => all.map((one) => (one.id === id ? change(one) : one)))(path, document);
    };
  const without = onCommitment((all) => all.filter((one) => one.id !== id));
  const notShown = /^What entry 1 stands for is not shown, and no entry says that it was erased\.$/;
  const cases: [string, Alter, RegExp][] = [
    [
      'words on the commitment only',
      (path, document) =>
        path === at ? document : everywhere((one) => ({ ...one, text: 'No' }))(path, document),
      /^A list shows status-reports\/\w+\.json otherwise than it is there\.$/,
    ],
    [
      'words at both places',
      everywhere((one) => ({ ...one, text: 'Never said' })),
      /^status-reports\/\w+\.json is not what was entered under number 1\.$/,
    ],
    [
      'the side',
      everywhere((one) => ({ ...one, side: 'civilSociety' })),
      /is not what was entered under number 1/,
    ],
    [
      'how far it has come',
      everywhere((one) => ({ ...one, status: 'complete' })),
      /is not what was entered under number 1/,
    ],
    ['left out', without, notShown],
    [
      'said to have been published with the commitment',
      everywhere(({ ledger: _ledger, receiptId: _receipt, ...one }) => one),
      notShown,
    ],
    [
      'a commitment that is gone',
      (path, document) => (path === 'commitments/TST0001.json' ? 404 : document),
      /What entry 1 stands for is not shown.*\nWhat entry 2 stands for is not shown/,
    ],
    [
      'a commitment that its plan does not tell of',
      (path, document) =>
        path === 'plans/AP_TST01.json' ? { ...(document as Plan), commitments: [] } : document,
      /What entry 1 stands for is not shown.*\nWhat entry 2 stands for is not shown/,
    ],
    [
      'under the number of another',
      everywhere((one) => ({ ...one, ledger: { ...one.ledger!, n: 2 } })),
      /both name entry 2/,
    ],
    [
      'an erased one that is still shown',
      (path, document) => {
        if (path === `status-reports/${third!.record.id}.json`) return third!.record;
        if (path === `receipts/${third!.receipt.id}.json`) return third!.receipt;
        return onCommitment((all) => [third!.record, ...all])(path, document);
      },
      /^Entry 4 says that entry 3 was erased, and status-reports\/\w+\.json is still shown\.$/,
    ],
    [
      'a report that is gone',
      (path, document) => (path === at ? 404 : document),
      /^A list has status-reports\/\w+\.json, which is not there\.\n/,
    ],
    [
      'a receipt that is gone',
      (path, document) => (path === `receipts/${second!.receipt.id}.json` ? 404 : document),
      /^The receipt of status-reports\/\w+\.json is not there\.$/,
    ],
  ];
  for (const [what, alter, words] of cases) {
    const { faults } = await verify(await altered(t, url, alter));
    assert.match(faults.join('\n'), words, what);
  }
});

test('reports that a full list has no room for are not missed', async (t) => {
  const { url, sent } = await reportedOn(t);
  const full = onCommitment((all) => {
    const others = Array.from({ length: 1000 }, (_none, i) => ({ ...elsewhere, id: `other-${i}` }));
    return [...all.filter(({ id }) => id !== sent[0]!.record.id), ...others].slice(0, 1000);
  });
  assert.deepEqual((await verify(await altered(t, url, full))).faults, []);
});

test('a plan may tell of commitments that are not here, or on another site', async (t) => {
  const { url, store } = await reportedOn(t);
  const away = ['../commitments/AWAY.json', 'https://www.elsewhere.example/commitments/AWAY.json'];
  const commitments = away.map((href, i) => ({ id: `AWAY${i}`, title: { en: 'Away' }, href }));
  await store.publish({ ...plan(), commitments: commitments });
  assert.deepEqual((await verify(url)).faults, []);
});
