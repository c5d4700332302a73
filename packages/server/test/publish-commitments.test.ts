import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { validate, type Commitment, type Plan, type PlanExport } from '@ogp-kit/core';
import { readExport } from '../src/store/read-commitments.ts';
import { bearing, tokenOf } from './document.ts';
import { file, ogpKit } from './ogp-kit.ts';
import { commitment, plan } from './plan.ts';
import { folder, json, post, reported, running } from './running.ts';

const second = (members: Partial<Commitment> = {}) =>
  commitment({
    ...{ id: 'TST0002', ogpId: 'TST0002', localNumber: '2', milestones: [] },
    title: { en: 'Open minutes' },
    ...members,
  });
const both = (): PlanExport => ({ plan: plan(), commitments: [commitment(), second()] });

/** A server with a plan and its two commitments. */
async function published(t: TestContext) {
  const server = await running(t, { plans: [] });
  const { store } = server.backend;
  const first = await store.publishExport(both());
  const moderator = bearing(await tokenOf(store, 'moderator'));
  const ids = async () => {
    const { commitments = [] } = await json<Plan>(fetch(`${server.url}plans/AP_TST01.json`));
    return commitments.map(({ id }) => id);
  };
  return { ...server, store, first, moderator, ids };
}

test('a plan is published with its commitments, and each time it is said what became of them', async (t) => {
  const { store, first, ids } = await published(t);
  const counts = (made: number, changed: number, unchanged: number) => ({ new: made, changed, unchanged });
  assert.deepEqual(first, { plan: 'new', commitments: counts(2, 0, 0), dropped: 0 });
  const again = await store.publishExport(both());
  assert.deepEqual(again, { plan: 'unchanged', commitments: counts(0, 0, 2), dropped: 0 });
  const [one, two] = both().commitments as [Commitment, Commitment];
  const turned = await store.publishExport({ plan: plan(), commitments: [two, one] });
  assert.deepEqual(turned.commitments, counts(0, 2, 0), 'another order is a change');
  assert.deepEqual(await ids(), ['TST0002', 'TST0001']);
  const less = await store.publishExport({ plan: plan(), commitments: [one] });
  assert.deepEqual([less.commitments, less.dropped], [counts(0, 1, 0), 1]);
  assert.deepEqual(await ids(), ['TST0001']);
  const single = await store.publishCommitments([one, second({ title: { en: 'Back again' } })]);
  assert.deepEqual(single, counts(1, 0, 1));
  assert.deepEqual(await ids(), ['TST0001', 'TST0002'], 'one by itself comes last');
  assert.deepEqual(await store.publishCommitments([second({ title: { en: 'Renamed' } })]), counts(0, 1, 0));
});

test('what cannot be published leaves everything as it was', async (t) => {
  const { url, store, moderator, ids } = await published(t);
  await store.publish(plan('AP_TST02'));
  await reported(url, moderator, { milestone: 'TST0001.1' });
  const was = await (await fetch(`${url}plans/AP_TST01.json`)).text();
  const cases: [string, Promise<unknown>, RegExp][] = [
    ['of no plan', store.publishCommitments([commitment({ plan: 'AP_NONE' })]), /AP_NONE, which is not here/],
    [
      'of a plan in another spelling',
      store.publishCommitments([commitment({ plan: 'ap_tst01' })]),
      /ap_tst01, which is not here/,
    ],
    [
      'another spelling',
      store.publishCommitments([second({ title: { en: 'Not kept' } }), commitment({ id: 'tst0001' })]),
      /TST0001 has the same id in another spelling/,
    ],
    [
      'of another plan',
      store.publishCommitments([commitment({ plan: 'AP_TST02' })]),
      /TST0001 belongs to the plan AP_TST01/,
    ],
    [
      'without what was reported on',
      store.publishExport({ plan: { ...plan(), title: { en: 'Not kept' } }, commitments: [second()] }),
      /does not have the commitment TST0001, and people have reported on it/,
    ],
    [
      'without a milestone that was reported on',
      store.publishCommitments([commitment({ milestones: [] })]),
      /does not have the milestone TST0001\.1 of TST0001, and people have reported on it/,
    ],
  ];
  for (const [what, act, words] of cases) await assert.rejects(act, words, what);
  assert.equal(await (await fetch(`${url}plans/AP_TST01.json`)).text(), was);
  assert.deepEqual(await ids(), ['TST0001', 'TST0002']);
});

test('what is read is valid, and a file that was taken away can be brought back', async (t) => {
  const { url, store, moderator } = await published(t);
  const { code } = await reported(url, moderator, { milestone: 'TST0001.1', status: 'complete' });
  const kept = await reported(url, moderator, { text: 'Stays' });
  const away = await readExport(store.reading, 'AP_TST01');
  const told: [Parameters<typeof validate>[0], unknown][] = [
    ['PlanExport', away],
    ['Plan', await json(fetch(`${url}plans/AP_TST01.json`))],
    ['Commitment', await json(fetch(`${url}commitments/TST0001.json`))],
    ['StatusReport', await json(fetch(`${url}status-reports/${kept.record.id}.json`))],
  ];
  for (const [name, document] of told) assert.deepEqual(validate(name, document).issues, [], name);
  assert.equal(away.commitments[0]!.statusReports!.length, 2);
  assert.equal((await fetch(`${url}erasures`, post({ code }))).status, 200);
  await store.publishExport(away);
  const { statusReports } = await json<Commitment>(fetch(`${url}commitments/TST0001.json`));
  assert.deepEqual(
    statusReports!.map(({ id }) => id),
    [kept.record.id],
    'what was reported here stands there once, and what was erased not again',
  );
  const other = await running(t, { plans: [] });
  await other.backend.store.publishExport(away);
  const moved = await json<Commitment>(fetch(`${other.url}commitments/TST0001.json`));
  assert.equal(moved.statusReports!.length, 2);
  assert.ok(moved.statusReports!.every((report) => !('ledger' in report) && !('receiptId' in report)));
});

test('the command publishes plans with their commitments, and single ones', (t) => {
  const data = folder(t);
  const whole = file(data, 'whole.json', both());
  const first = ogpKit('publish', whole, '--data', data);
  assert.deepEqual(
    [first.code, first.out],
    [0, 'AP_TST01: new\nAP_TST01: commitments: 2 new, 0 changed, 0 unchanged\n'],
  );
  const less = file(data, 'less.json', { ...both(), commitments: [commitment()] });
  assert.match(ogpKit('publish', less, '--data', data).out, /0 new, 0 changed, 1 unchanged, 1 taken away/);
  const single = file(data, 'single.json', second());
  assert.equal(ogpKit('publish', single, '--data', data).out, 'TST0002: new\n');
  assert.equal(ogpKit('publish', single, '--data', data).out, 'TST0002: unchanged\n');
  const elsewhere = file(data, 'elsewhere.json', { ...both(), commitments: [second({ plan: 'AP_TST02' })] });
  const refused = ogpKit('publish', elsewhere, '--data', data);
  assert.equal(refused.code, 1);
  assert.match(refused.err, /\/commitments\/0\/plan: error: /);
  const lost = ogpKit('publish', file(data, 'lost.json', second({ plan: 'AP_NONE' })), '--data', data);
  assert.deepEqual([lost.code, /Publish the plan first/.test(lost.err)], [1, true]);
});
