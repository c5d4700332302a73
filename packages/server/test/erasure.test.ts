import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  validate,
  type Accepted,
  type ContributionExport,
  type Erasure,
  type IdeaList,
  type KeyIssuesList,
  type Problem,
} from '@ogp-kit/core';
import { verify } from '../src/verify/verify.ts';
import { bearing, tokenOf } from './document.ts';
import { commitment, kinds } from './plan.ts';
import { accepted, json, post, reported, running } from './running.ts';

const words = 'A sentence that must not survive in any file';

for (const { collection, body } of kinds) {
  test(`what is erased of ${collection} is gone everywhere, and the ledger still holds`, async (t) => {
    const { url, data, close } = await running(t);
    const at = `${url}plans/AP_TST01/${collection}`;
    const send = post(body(words));
    const before = await json<Accepted>(fetch(at, post(body('Before'))));
    const { record, receipt, code } = await json<Accepted>(fetch(at, send));
    const after = await json<Accepted>(fetch(at, post(body('After'))));
    assert.equal((await fetch(`${url}${collection}/${record.id}.json`)).status, 200);

    const exported = await json<ContributionExport>(fetch(`${url}exports`, post({ code })));
    assert.deepEqual(validate('ContributionExport', exported).issues, []);
    assert.deepEqual([exported.record, exported.receipt], [record, receipt]);

    const erasing = post({ code });
    const response = await fetch(`${url}erasures`, erasing);
    assert.equal(response.status, 200);
    const text = await response.text();
    const erasure = JSON.parse(text) as Erasure;
    assert.deepEqual(validate('Erasure', erasure).issues, []);
    assert.deepEqual([erasure.receiptId, erasure.contribution, erasure.entry.n], [receipt.id, record.id, 4]);

    for (const path of [`${collection}/${record.id}.json`, `receipts/${receipt.id}.json`]) {
      const gone = await fetch(url + path);
      assert.equal(gone.status, 410, path);
      assert.equal((await json<Problem>(gone)).code, 'gone');
    }
    const { items, total } = await json<IdeaList | KeyIssuesList>(fetch(`${at}.json`));
    assert.deepEqual([items.map(({ id }) => id), total], [[after.record.id, before.record.id], 2]);

    assert.equal((await fetch(`${url}exports`, post({ code }))).status, 410);
    assert.equal((await fetch(`${url}erasures`, post({ code }))).status, 410);
    assert.equal(await (await fetch(`${url}erasures`, erasing)).text(), text, 'the same erasure, repeated');
    assert.equal((await fetch(at, send)).status, 410, 'the erased send, repeated');

    assert.deepEqual(await verify(url), {
      faults: [],
      entries: 4,
      contributions: 2,
      erasures: 1,
      notShown: 0,
    });

    const traces = () =>
      readdirSync(data).filter((file) => {
        const bytes = readFileSync(join(data, file));
        return [words, receipt.salt, code].some((secret) => bytes.includes(secret));
      });
    assert.deepEqual(traces(), [], 'while the server runs');
    await close();
    assert.deepEqual(traces(), [], 'after it has ended');
  });
}

test('what is erased of a status report is in no file any more', async (t) => {
  const { url, data, backend, close } = await running(t);
  const { store } = backend;
  await store.publishCommitments([commitment()]);
  const agency = bearing(await tokenOf(store, 'organisation', { organisationKind: 'public' }));
  const author = { kind: 'organisation', displayName: words } as const;
  const { receipt, code } = await reported(url, agency, { author, text: words, challenges: words });
  await fetch(`${url}commitments/TST0001.json`);
  assert.equal((await fetch(`${url}erasures`, post({ code }))).status, 200);
  const traces = () =>
    readdirSync(data).filter((file) => {
      const bytes = readFileSync(join(data, file));
      return [words, receipt.salt, code].some((secret) => bytes.includes(secret));
    });
  assert.deepEqual(traces(), []);
  await close();
  assert.deepEqual(traces(), []);
});

test('an erasure does not wait for whoever reads everything, and is in no file once they are done', async (t) => {
  const { url, data, backend } = await running(t);
  const { receipt, code } = await accepted(url, words);
  const traces = () =>
    readdirSync(data).filter((file) => {
      const bytes = readFileSync(join(data, file));
      return [words, receipt.salt, code].some((secret) => bytes.includes(secret));
    });
  await backend.store.atOneMoment(async ({ reading }) => {
    assert.equal((await fetch(`${url}erasures`, post({ code }))).status, 200);
    const { record } = await reading.selectFrom('contributions').select('record').executeTakeFirstOrThrow();
    assert.ok(record?.includes(words), 'whoever reads still sees what was there at that moment');
    assert.notDeepEqual(traces(), []);
  });
  for (let tries = 0; tries < 100 && traces().length > 0; tries++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  assert.deepEqual(traces(), []);
});

test('a send that is under way and its erasure do not meet', async (t) => {
  const { url } = await running(t);
  const made = await Promise.all(Array.from({ length: 20 }, (_none, i) => accepted(url, `Idea ${i}`)));
  const statuses = await Promise.all(
    made.flatMap(({ code }) =>
      [0, 1].map(async () => (await fetch(`${url}erasures`, post({ code }))).status),
    ),
  );
  assert.equal(statuses.filter((status) => status === 200).length, 20);
  assert.equal(statuses.filter((status) => status === 410).length, 20);
  const { faults, erasures } = await verify(url);
  assert.deepEqual([faults, erasures], [[], 20]);
});
