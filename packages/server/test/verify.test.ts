import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  digestOf,
  erasurePublicPart,
  publicPart,
  zeroHash,
  type Idea,
  type LedgerEntry,
  type LedgerHead,
  type Receipt,
} from '@ogp-kit/core';
import type { Kept } from '../src/verify/since.ts';
import { verify } from '../src/verify/verify.ts';
import { alterations, backend, rewritten } from './alterations.ts';
import { altered } from './altered.ts';
import { accepted, acceptedKeyIssues, json, running } from './running.ts';

test('an honest ledger is found to be one, with and without something kept', async (t) => {
  const { url, head, ideas } = await backend(t);
  const result = await verify(url);
  assert.deepEqual(result, { faults: [], entries: 8, contributions: 6, erasures: 1, notShown: 0 });
  const kept: Kept[] = [
    { what: 'ledger.json', checkpoint: head.checkpoint, key: head.key },
    { what: 'receipt', checkpoint: ideas[0]!.receipt.checkpoint, receipt: ideas[0]!.receipt },
  ];
  for (const one of kept) assert.deepEqual((await verify(url.slice(0, -1), one)).faults, []);
});

test('a ledger that grows while it is read is read again', async (t) => {
  const { url, head } = await backend(t);
  let reads = 0;
  const growing = await altered(t, url, async (path, document) => {
    if (path !== 'ledger.json') return document;
    reads += 1;
    // The answer is on its way when the next idea comes.
    if (reads === 1) await accepted(url, 'Meanwhile');
    if (reads === 2) await acceptedKeyIssues(url, 'Meanwhile');
    return document;
  });
  assert.deepEqual((await verify(growing)).faults, []);
  assert.ok(reads > 2);
  const stale = await altered(t, url, (path, document) => (path === 'ledger.json' ? head : document));
  assert.notDeepEqual((await verify(stale)).faults, []);
});

for (const [what, words, alteration] of alterations) {
  test(`found: ${what}`, async (t) => {
    const made = await backend(t);
    const { faults } = await verify(await altered(t, made.url, alteration(made)));
    assert.match(faults.join('\n'), words);
  });
}

test('a ledger that was written anew is found against what was kept, and not without', async (t) => {
  const { url, ideas, head, entries } = await backend(t);
  const { record, receipt } = ideas[0]!;
  const changed: Idea = { ...record, answers: { ...record.answers, summary: 'Never said' } };
  const digest = digestOf(record.ledger!.salt, publicPart(changed));
  const anew = rewritten(
    entries.map((entry) => (entry.n === 1 ? { ...entry, digest } : entry)),
    head,
  );
  const dishonest = await altered(t, url, (path, document) => {
    if (path === 'ledger.json') return anew.head;
    if (path === 'ledger/1.json') return anew.page;
    if (path === `ideas/${record.id}.json`) return changed;
    if (!path.startsWith('receipts/') || typeof document === 'number') return document;
    const slip = document as Receipt;
    return { ...slip, digest: anew.page.items[slip.n - 1]!.digest, checkpoint: anew.head.checkpoint };
  });
  assert.deepEqual((await verify(dishonest)).faults, []);
  const since = async (kept: Kept) => (await verify(dishonest, kept)).faults.join('\n');
  assert.match(
    await since({ what: '', checkpoint: head.checkpoint, key: head.key }),
    /another key.*\n?.*changed/,
  );
  assert.match(await since({ what: '', checkpoint: head.checkpoint }), /was changed/);
  assert.match(await since({ what: '', checkpoint: receipt.checkpoint, receipt }), /Entry 1 is not the one/);
});

test('a ledger that was cut short is found against what was kept', async (t) => {
  const { url, head, entries } = await backend(t);
  const short = rewritten(entries.slice(0, 2), head);
  const dishonest = await altered(t, url, (path, document) =>
    path === 'ledger.json' ? short.head : path === 'ledger/1.json' ? short.page : document,
  );
  const { faults } = await verify(dishonest, { what: '', checkpoint: head.checkpoint });
  assert.match(faults.join('\n'), /had 8 entries then, and has 2 now/);
});

test('a backend that has grown within version 1 can still be verified', async (t) => {
  const { url } = await running(t);
  await accepted(url);
  const later = await altered(t, url, (path, document) => {
    const known = document as Record<string, unknown[]>;
    if (path === 'ogp.json') {
      return {
        ...known,
        protocol: '1.1',
        reads: [...known.reads!, 'snapshots'],
        writes: ['petitions'],
        more: 1,
      };
    }
    if (!path.startsWith('receipts/')) return document;
    return { ...known, steps: [...known.steps!, { step: 'translated', at: '2999-01-01T00:00:00Z' }] };
  });
  assert.deepEqual((await verify(later)).faults, []);
  const other = await altered(t, url, (path, document) =>
    path === 'ogp.json' ? { ...(document as object), protocol: '2.0' } : document,
  );
  await assert.rejects(verify(other), /is not a Discovery: \/protocol/);
});

test('contributions of kinds that came later are neither missed nor erased for nothing', async (t) => {
  const { url } = await running(t);
  const empty = await json<LedgerHead>(fetch(`${url}ledger.json`));
  const { time } = empty.checkpoint;
  const entry = (kind: LedgerEntry['kind'], digest: string) => ({ n: 0, previous: '', time, kind, digest });
  const erasure = digestOf(zeroHash, erasurePublicPart(1));
  const entries = [entry('comment', 'ab'.repeat(32)), entry('assessment', 'cd'.repeat(32))];
  const { head, page } = rewritten([...entries, entry('erasure', erasure)], empty);
  const later = await altered(t, url, (path, document) =>
    path === 'ledger.json' ? head : path === 'ledger/1.json' ? page : document,
  );
  assert.deepEqual(await verify(later), {
    faults: [],
    entries: 3,
    contributions: 0,
    erasures: 1,
    notShown: 0,
  });
});

test('the address of ogp.json is as good as that of its folder', async (t) => {
  const { url } = await running(t);
  for (const base of [url, url.slice(0, -1), `${url}ogp.json`]) {
    assert.deepEqual((await verify(base)).faults, [], base);
  }
});

test('a list that leads to itself, and a backend that does not answer, come to an end', async (t) => {
  const { url } = await running(t);
  const circle = await altered(t, url, (path, document) =>
    path.endsWith('/ideas.json') ? { ...(document as object), next: 'ideas.json' } : document,
  );
  await assert.rejects(verify(circle), /plans\/AP_TST01\/ideas\.json leads to itself/);
  const waits: number[] = [];
  t.mock.method(AbortSignal, 'timeout', (milliseconds: number) => {
    waits.push(milliseconds);
    return AbortSignal.abort(new DOMException('', 'TimeoutError'));
  });
  await assert.rejects(verify(url), /ogp\.json does not answer within 30 seconds/);
  assert.deepEqual(waits, [30_000]);
});
