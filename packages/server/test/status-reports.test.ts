import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import {
  validate,
  type Commitment,
  type ContributionExport,
  type LedgerPage,
  type NewStatusReport,
  type Plan,
  type Receipt,
} from '@ogp-kit/core';
import type { Claims } from '../src/guard/token.ts';
import { verify } from '../src/verify/verify.ts';
import { bearing, put, refusal, tokenOf } from './document.ts';
import { commitment, idea, plan, statusReport } from './plan.ts';
import { accepted, json, post, reported, running } from './running.ts';

/** A server with one commitment in the policy area `services` and one in none. */
async function committed(t: TestContext) {
  const server = await running(t);
  const { url, backend } = server;
  const { store } = backend;
  await store.publishCommitments([commitment(), commitment({ id: 'TST0002', policyAreas: [] })]);
  const as = async (role: Parameters<typeof tokenOf>[1], claims?: Claims) =>
    bearing(await tokenOf(store, role, claims));
  const agency = await as('organisation', {
    organisationKind: 'public',
    organisation: 'agency',
    name: 'ADISA',
  });
  const read = (id = 'TST0001') => json<Commitment>(fetch(`${url}commitments/${id}.json`));
  const inPlan = async (id = 'TST0001') => {
    const { commitments = [] } = await json<Plan>(fetch(`${url}plans/AP_TST01.json`));
    return commitments.find((one) => one.id === id)!;
  };
  const send = (body: unknown, headers: Record<string, string>, id = 'TST0001') =>
    fetch(`${url}commitments/${id}/status-reports`, post(body, headers));
  return { ...server, store, as, agency, read, inPlan, send };
}

test('a report is there at once: by itself, on its commitment, in its plan, with receipt and entry', async (t) => {
  const { url, agency, read, inPlan, send } = await committed(t);
  const response = await send(statusReport({ milestone: 'TST0001.1', challenges: 'Snow.' }), agency);
  assert.equal(response.status, 201);
  const { record, receipt, code } = await json<Awaited<ReturnType<typeof reported>>>(response);
  const at = new URL(response.headers.get('Location')!, `${url}commitments/TST0001/status-reports`).href;
  assert.equal(at, `${url}status-reports/${record.id}.json`);
  assert.equal(await (await fetch(at)).text(), JSON.stringify(record));
  assert.deepEqual(validate('StatusReport', record).issues, []);
  const { status, evidence, text, date } = statusReport();
  const { id: _id, createdAt: _at, receiptId, ledger, ...told } = record;
  assert.deepEqual(told, {
    ...{ kind: 'status-report', commitment: 'TST0001', side: 'government', language: 'en' },
    author: {
      ...{ kind: 'organisation', displayName: 'ADISA' },
      ...{ organisationId: 'agency', organisationKind: 'public' },
    },
    ...{ milestone: 'TST0001.1', status, text, challenges: 'Snow.', evidence, date },
    ...{ channel: 'web', state: 'published' },
  });
  assert.deepEqual((await read()).statusReports, [record]);
  const { sides, milestones } = await inPlan();
  assert.deepEqual(sides, { government: { status: 'inProgress', basis: 'milestones' } });
  assert.deepEqual(
    milestones!.map((one) => one.status),
    ['limited', undefined],
  );
  assert.deepEqual(await json<Receipt>(fetch(`${url}receipts/${receiptId}.json`)), receipt);
  assert.deepEqual(receipt.steps.at(-1)?.link, `../status-reports/${record.id}.json`);
  const { items } = await json<LedgerPage>(fetch(`${url}ledger/1.json`));
  assert.deepEqual([items[0]?.kind, items[0]?.digest, ledger?.n], ['status-report', receipt.digest, 1]);
  const exported = await json<ContributionExport>(fetch(`${url}exports`, post({ code })));
  assert.deepEqual(validate('ContributionExport', exported).issues, []);
  assert.deepEqual(exported.record, record);
  assert.deepEqual((await verify(url)).faults, []);
});

test('whose view it is follows from role, kind of organisation and what the token says', async (t) => {
  const { as, send, inPlan } = await committed(t);
  const cases: [Parameters<typeof as>[0], Claims, string][] = [
    ['moderator', {}, 'government'],
    ['point-of-contact', {}, 'government'],
    ['admin', {}, 'government'],
    ['organisation', { organisationKind: 'public' }, 'government'],
    ['organisation', { organisationKind: 'civilSociety' }, 'civilSociety'],
    ['organisation', { organisationKind: 'academia' }, 'civilSociety'],
    ['organisation', { organisationKind: 'media' }, 'civilSociety'],
    ['organisation', { organisationKind: 'private', side: 'civilSociety' }, 'civilSociety'],
    ['organisation', { side: 'irm' }, 'irm'],
    ['admin', { side: 'irm' }, 'irm'],
    ['organisation', {}, '403 side-unknown'],
    ['organisation', { organisationKind: 'private' }, '403 side-unknown'],
    ['organisation', { organisationKind: 'multilateral' }, '403 side-unknown'],
    ['organisation', { organisationKind: 'parliament' }, '403 side-unknown'],
    ['organisation', { organisationKind: 'other' }, '403 side-unknown'],
  ];
  for (const [role, claims, expected] of cases) {
    const response = await send(statusReport(), await as(role, claims));
    const told = response.ok
      ? (await json<Awaited<ReturnType<typeof reported>>>(response)).record.side
      : await refusal(response);
    assert.equal(told, expected, `${role} ${JSON.stringify(claims)}`);
  }
  const { sides } = await inPlan();
  assert.deepEqual(Object.keys(sides!).sort(), ['civilSociety', 'government', 'irm']);
  const claimed = await send({ ...statusReport(), side: 'irm' }, await as('admin'));
  assert.equal(
    await refusal(claimed),
    '422 body-invalid /side unknown-member',
    'nobody names a side themselves',
  );
});

test('what is wrong is told in the protocol’s order, and nothing is kept of it', async (t) => {
  const { as, agency, send, read } = await committed(t);
  const area = (policyArea: string) => as('organisation', { organisationKind: 'public', policyArea });
  const cases: [string, NewStatusReport | object, Record<string, string>, string, string][] = [
    [
      'a body before a token',
      { ...statusReport(), age: 1 },
      {},
      'TST0001',
      '422 body-invalid /age unknown-member',
    ],
    ['a token before the place', statusReport(), {}, 'TST0009', '401 unauthenticated'],
    ['no such commitment', statusReport(), agency, 'TST0009', '404 not-found'],
    ['another spelling', statusReport(), agency, 'tst0001', '404 not-found'],
    ['a guest', statusReport(), await as('guest'), 'TST0001', '403 role-missing'],
    ['a participant', statusReport(), await as('participant'), 'TST0001', '403 role-missing'],
    [
      'no such milestone',
      statusReport({ milestone: 'TST0009.1' }),
      agency,
      'TST0001',
      '422 body-invalid /milestone reference-unresolved',
    ],
    ['another plan', statusReport(), await as('admin', { plan: 'AP_TST02' }), 'TST0001', '403 role-missing'],
    ['another area', statusReport(), await area('transport'), 'TST0001', '403 role-missing'],
    ['no area', statusReport(), await area('services'), 'TST0002', '403 role-missing'],
  ];
  for (const [what, body, headers, id, expected] of cases) {
    assert.equal(await refusal(send(body, headers, id)), expected, what);
  }
  assert.equal((await read()).statusReports, undefined);
  assert.equal((await send(statusReport(), await as('admin', { plan: 'AP_TST01' }))).status, 201);
  assert.equal((await send(statusReport(), await area('services'))).status, 201);
});

test('the same send makes one report, and another with the same key none', async (t) => {
  const { url, agency, read } = await committed(t);
  const at = `${url}commitments/TST0001/status-reports`;
  const send = post(statusReport(), agency);
  const answers = await Promise.all(
    Array.from({ length: 20 }, async function once(): Promise<string> {
      const response = await fetch(at, send);
      if (response.status !== 409) return response.text();
      await response.text();
      await new Promise((resolve) => setTimeout(resolve, 10));
      return once();
    }),
  );
  assert.equal(new Set(answers).size, 1);
  assert.equal((await read()).statusReports!.length, 1);
  const other = { ...send, body: JSON.stringify(statusReport({ text: 'Other' })) };
  assert.equal(await refusal(fetch(at, other)), '422 key-reused');
  assert.equal(await refusal(fetch(`${url}commitments/TST0002/status-reports`, send)), '422 key-reused');
});

test('a document has another ETag exactly where it says something else', async (t) => {
  const { url, store, agency, as } = await committed(t);
  await store.publish(plan('AP_TST02'));
  const paths = [
    ...['ogp.json', 'plans.json', 'plans/AP_TST01.json', 'plans/AP_TST02.json', 'plans/AP_TST01/ideas.json'],
    ...['commitments/TST0001.json', 'commitments/TST0002.json', 'ledger.json'],
  ];
  const tags = async () => {
    const all: Record<string, string> = {};
    for (const path of paths) {
      const response = await fetch(url + path);
      all[path] = response.headers.get('ETag')!;
      await response.text();
    }
    return all;
  };
  let before = await tags();
  const changed = async () => {
    const after = await tags();
    const different = paths.filter((path) => after[path] !== before[path]);
    before = after;
    return different;
  };
  const { text: _text, ...silent } = statusReport({ milestone: 'TST0001.2' });
  const first = await reported(url, agency, { status: 'limited' });
  const all = ['plans/AP_TST01.json', 'commitments/TST0001.json', 'ledger.json'];
  assert.deepEqual(await changed(), all);
  const { status: _status, ...words } = statusReport();
  await (await fetch(`${url}commitments/TST0001/status-reports`, post(words, agency))).text();
  assert.deepEqual(await changed(), all.slice(1), 'words alone change nothing in the plan');
  await (await fetch(`${url}commitments/TST0001/status-reports`, post(silent, agency))).text();
  assert.deepEqual(await changed(), all);
  await accepted(url, idea().answers.summary);
  assert.deepEqual(await changed(), ['plans/AP_TST01/ideas.json', 'ledger.json']);
  await fetch(`${url}erasures`, post({ code: first.code }));
  assert.deepEqual(await changed(), all);
  await store.publishCommitments([commitment()]);
  assert.deepEqual(await changed(), []);
  assert.equal(
    await refusal(fetch(`${url}commitments/TST0001/status-reports`, post({}, await as('admin')))).then(
      (told) => told.slice(0, 3),
    ),
    '422',
  );
  assert.deepEqual(await changed(), []);
});

test('what the government reports on a milestone is its status until the commitment is published anew', async (t) => {
  const { url, store, agency, as, read } = await committed(t);
  const watch = await as('organisation', { organisationKind: 'civilSociety' });
  const statuses = async () =>
    (await read()).milestones.map(({ status, statusText }) => statusText ?? status);
  const [one, two] = commitment().milestones as [Commitment['milestones'][0], Commitment['milestones'][0]];
  const told = commitment({ milestones: [{ ...one, status: 'notStarted', statusText: 'Not yet' }, two] });
  await store.publishCommitments([told]);
  await reported(url, watch, { milestone: one.id, status: 'withdrawn' });
  assert.deepEqual(await statuses(), ['Not yet', undefined], 'what others say is not its status');
  await reported(url, agency, { milestone: one.id, status: 'limited' });
  assert.deepEqual(await statuses(), ['limited', undefined]);
  await reported(url, agency, { milestone: one.id, status: 'substantial', date: '2020-01' });
  assert.deepEqual(await statuses(), ['substantial', undefined], 'what was said last counts');
  await store.publishCommitments([told]);
  assert.deepEqual(await statuses(), ['substantial', undefined], 'the same again is no news');
  await store.publishCommitments([{ ...told, title: { en: 'Renamed' } }]);
  assert.deepEqual(await statuses(), ['Not yet', undefined], 'the plan is newer now');
  await reported(url, agency, { milestone: one.id, status: 'complete' });
  assert.deepEqual(await statuses(), ['complete', undefined]);
});

test('who erases by code or as a moderator takes a report off its commitment and its plan', async (t) => {
  const { url, as, agency, read, inPlan } = await committed(t);
  const before = await inPlan();
  const moderator = (await as('moderator', { policyArea: 'services' })).Authorization.slice('Bearer '.length);
  const elsewhere = (await as('moderator', { policyArea: 'transport' })).Authorization.slice(
    'Bearer '.length,
  );
  const erasures = [
    ({ code }: { code: string }) => fetch(`${url}erasures`, post({ code })),
    ({ record }: { record: { id: string } }) =>
      fetch(
        `${url}moderation/${record.id}`,
        put({ act: 'erase', reason: { en: 'Names a person' } }, moderator),
      ),
  ];
  for (const erase of erasures) {
    const sent = await reported(url, agency, { milestone: 'TST0001.1', status: 'complete' });
    assert.notDeepEqual(await inPlan(), before);
    const at = `${url}moderation/${sent.record.id}`;
    assert.equal(
      await refusal(fetch(at, put({ act: 'erase', reason: { en: 'x' } }, elsewhere))),
      '403 role-missing',
    );
    assert.match(
      await refusal(fetch(at, put({ act: 'hide', reason: { en: 'x' } }, moderator))),
      /^422 .*\/act/,
    );
    assert.equal((await erase(sent)).status, 200);
    assert.equal((await fetch(`${url}status-reports/${sent.record.id}.json`)).status, 410);
    assert.equal((await fetch(`${url}receipts/${sent.receipt.id}.json`)).status, 410);
    assert.deepEqual(await read(), commitment());
    assert.deepEqual(await inPlan(), before);
    assert.equal((await erase(sent)).ok, false);
  }
  assert.deepEqual((await verify(url)).faults, []);
});
