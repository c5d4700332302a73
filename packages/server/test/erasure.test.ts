import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { validate, type Accepted, type Erasure, type IdeaList, type Problem } from '@ogp-kit/core';
import { verify } from '../src/verify/verify.ts';
import { idea } from './plan.ts';
import { accepted, json, post, running } from './running.ts';

const words = 'A sentence that must not survive in any file';

test('what is erased is gone everywhere, and the ledger still holds', async (t) => {
  const { url, data, close } = await running(t);
  await accepted(url, 'Before');
  const send = post(idea(words));
  const { record, receipt, code } = await json<Accepted>(fetch(`${url}plans/AP_TST01/ideas`, send));
  await accepted(url, 'After');
  assert.equal((await fetch(`${url}ideas/${record.id}.json`)).status, 200);

  const erasing = post({ code });
  const response = await fetch(`${url}erasures`, erasing);
  assert.equal(response.status, 200);
  const text = await response.text();
  const erasure = JSON.parse(text) as Erasure;
  assert.deepEqual(validate('Erasure', erasure).issues, []);
  assert.deepEqual([erasure.receiptId, erasure.contribution, erasure.entry.n], [receipt.id, record.id, 4]);

  for (const path of [`ideas/${record.id}.json`, `receipts/${receipt.id}.json`]) {
    const gone = await fetch(url + path);
    assert.equal(gone.status, 410, path);
    assert.equal((await json<Problem>(gone)).code, 'gone');
  }
  const { items, total } = await json<IdeaList>(fetch(`${url}plans/AP_TST01/ideas.json`));
  assert.deepEqual([items.map(({ summary }) => summary), total], [['After', 'Before'], 2]);

  assert.equal((await fetch(`${url}exports`, post({ code }))).status, 410);
  assert.equal((await fetch(`${url}erasures`, post({ code }))).status, 410);
  assert.equal(await (await fetch(`${url}erasures`, erasing)).text(), text, 'the same erasure, repeated');
  assert.equal((await fetch(`${url}plans/AP_TST01/ideas`, send)).status, 410, 'the erased send, repeated');

  const { faults, entries, ideas, erasures } = await verify(url);
  assert.deepEqual({ faults, entries, ideas, erasures }, { faults: [], entries: 4, ideas: 2, erasures: 1 });

  const traces = () =>
    readdirSync(data).filter((file) => {
      const bytes = readFileSync(join(data, file));
      return [words, receipt.salt, code].some((secret) => bytes.includes(secret));
    });
  assert.deepEqual(traces(), [], 'while the server runs');
  await close();
  assert.deepEqual(traces(), [], 'after it has ended');
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
