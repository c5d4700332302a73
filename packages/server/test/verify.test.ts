import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import {
  digestOf,
  hashEntry,
  publicPart,
  pageHash,
  publicKeyOf,
  signCheckpoint,
  zeroHash,
  type Accepted,
  type Idea,
  type IdeaList,
  type LedgerEntry,
  type LedgerHead,
  type LedgerPage,
  type Receipt,
} from '@ogp-kit/core';
import type { Kept } from '../src/verify/since.ts';
import { verify } from '../src/verify/verify.ts';
import { altered, type Alter } from './altered.ts';
import { accepted, json, post, running } from './running.ts';

const secret = '11'.repeat(32);

/** A backend with five ideas, the third of which was erased. */
async function backend(t: TestContext) {
  const { url } = await running(t);
  const ideas: Accepted[] = [];
  for (let i = 1; i <= 5; i++) ideas.push(await accepted(url, `Idea ${i}`));
  await fetch(`${url}erasures`, post({ code: ideas[2]!.code }));
  const head = await json<LedgerHead>(fetch(`${url}ledger.json`));
  const page = await json<LedgerPage>(fetch(`${url}ledger/1.json`));
  return { url, ideas, head, entries: page.items };
}

/** The ledger as somebody with a key of any kind would write it. */
function rewritten(
  entries: readonly LedgerEntry[],
  head: LedgerHead,
  key = secret,
): { head: LedgerHead; page: LedgerPage } {
  let previous = zeroHash;
  const items = entries.map((entry, i) => {
    const next = { ...entry, n: i + 1, previous };
    previous = hashEntry(next);
    return next;
  });
  const page = { items };
  const checkpoint = signCheckpoint({ size: items.length, head: previous, time: head.checkpoint.time }, key);
  const pages = [{ href: 'ledger/1.json', size: items.length, hash: pageHash(page) }];
  return { head: { checkpoint, key: publicKeyOf(key), pages }, page };
}

test('an honest ledger is found to be one, with and without something kept', async (t) => {
  const { url, head, ideas } = await backend(t);
  const result = await verify(url);
  assert.deepEqual(result, { faults: [], entries: 6, ideas: 4, erasures: 1 });
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
    if (reads <= 2) await accepted(url, `Meanwhile ${reads}`);
    return document;
  });
  assert.deepEqual((await verify(growing)).faults, []);
  assert.ok(reads > 2);
  const stale = await altered(t, url, (path, document) => (path === 'ledger.json' ? head : document));
  assert.notDeepEqual((await verify(stale)).faults, []);
});

/** Every way to change one thing, and the words that must come of it. */
const alterations: [string, RegExp, (of: Awaited<ReturnType<typeof backend>>) => Alter][] = [
  [
    "an idea's words",
    /is not what was entered/,
    ({ ideas }) =>
      (path, document) => {
        if (path !== `ideas/${ideas[0]!.record.id}.json`) return document;
        const idea = document as Idea;
        return { ...idea, answers: { ...idea.answers, problem: 'None.' } };
      },
  ],
  [
    "an idea's author",
    /is not what was entered/,
    ({ ideas }) =>
      (path, document) =>
        path === `ideas/${ideas[0]!.record.id}.json`
          ? { ...(document as Idea), author: { kind: 'person', displayName: 'Somebody' } }
          : document,
  ],
  [
    "an idea's salt",
    /is not what was entered/,
    ({ ideas }) =>
      (path, document) =>
        path === `ideas/${ideas[0]!.record.id}.json`
          ? { ...(document as Idea), ledger: { n: 1, salt: 'ab'.repeat(32) } }
          : document,
  ],
  [
    "an idea's place",
    /both name entry 2|is not what was entered/,
    ({ ideas }) =>
      (path, document) =>
        path === `ideas/${ideas[0]!.record.id}.json`
          ? { ...(document as Idea), ledger: { ...(document as Idea).ledger, n: 2 } }
          : document,
  ],
  [
    'an idea that was never entered',
    /not that of an idea/,
    ({ ideas }) =>
      (path, document) =>
        path === `ideas/${ideas[0]!.record.id}.json`
          ? { ...(document as Idea), ledger: { ...(document as Idea).ledger, n: 99 } }
          : document,
  ],
  [
    'an idea left out of the list',
    /is not shown, and no entry says that it was erased/,
    ({ ideas }) =>
      (path, document) => {
        if (path !== 'plans/AP_TST01/ideas.json') return document;
        const list = document as IdeaList;
        return { ...list, items: list.items.filter(({ id }) => id !== ideas[1]!.record.id) };
      },
  ],
  [
    'an idea that is listed and not there',
    /which is not there/,
    ({ ideas }) =>
      (path, document) =>
        path === `ideas/${ideas[1]!.record.id}.json` ? 404 : document,
  ],
  [
    'an erased idea that is still shown',
    /was erased, and idea .* is still shown/,
    ({ ideas }) =>
      (path, document) => {
        const { record, receipt } = ideas[2]!;
        if (path === `ideas/${record.id}.json`) return record;
        if (path === `receipts/${receipt.id}.json`) return receipt;
        if (path !== 'plans/AP_TST01/ideas.json') return document;
        const list = document as IdeaList;
        return {
          ...list,
          items: [...list.items, { ...list.items[0]!, id: record.id, href: `../../ideas/${record.id}.json` }],
        };
      },
  ],
  [
    "a receipt's digest",
    /says something else/,
    ({ ideas }) =>
      (path, document) =>
        path === `receipts/${ideas[0]!.receipt.id}.json`
          ? { ...(document as Receipt), digest: 'cd'.repeat(32) }
          : document,
  ],
  [
    "a receipt's checkpoint",
    /did not sign/,
    ({ ideas }) =>
      (path, document) => {
        if (path !== `receipts/${ideas[0]!.receipt.id}.json`) return document;
        const receipt = document as Receipt;
        return { ...receipt, checkpoint: { ...receipt.checkpoint, size: 2 } };
      },
  ],
  [
    'a receipt that is gone',
    /receipt of idea .* is not there/,
    ({ ideas }) =>
      (path, document) =>
        path === `receipts/${ideas[0]!.receipt.id}.json` ? 404 : document,
  ],
  [
    "an entry's digest",
    /does not carry the hash|has not the hash that ledger.json gives/,
    () => (path, document) => {
      if (path !== 'ledger/1.json') return document;
      const { items } = document as LedgerPage;
      return { items: items.map((entry) => (entry.n === 2 ? { ...entry, digest: 'ef'.repeat(32) } : entry)) };
    },
  ],
  [
    'the order of entries',
    /another number stands/,
    () => (path, document) => {
      if (path !== 'ledger/1.json') return document;
      const [first, second, ...rest] = (document as LedgerPage).items;
      return { items: [second, first, ...rest] };
    },
  ],
  [
    'an entry left out',
    /has 5 entries; ledger.json says 6/,
    () => (path, document) =>
      path === 'ledger/1.json' ? { items: (document as LedgerPage).items.slice(0, -1) } : document,
  ],
  [
    'a page left out',
    /page ledger\/1.json is not there/,
    () => (path, document) => (path === 'ledger/1.json' ? 404 : document),
  ],
  [
    "a page's hash",
    /has not the hash that ledger.json gives/,
    () => (path, document) => {
      if (path !== 'ledger.json') return document;
      const head = document as LedgerHead;
      return { ...head, pages: head.pages.map((page) => ({ ...page, hash: zeroHash })) };
    },
  ],
  [
    "the checkpoint's head",
    /not the hash of the last entry/,
    () => (path, document) => {
      if (path !== 'ledger.json') return document;
      const head = document as LedgerHead;
      return { ...head, checkpoint: { ...head.checkpoint, head: 'ab'.repeat(32) } };
    },
  ],
  [
    "the checkpoint's size",
    /speaks of 5 entries, and there are 6/,
    () => (path, document) => {
      if (path !== 'ledger.json') return document;
      const head = document as LedgerHead;
      return { ...head, checkpoint: { ...head.checkpoint, size: 5 } };
    },
  ],
  [
    "the checkpoint's time",
    /signature is not of the backend/,
    () => (path, document) => {
      if (path !== 'ledger.json') return document;
      const head = document as LedgerHead;
      return { ...head, checkpoint: { ...head.checkpoint, time: '2030-01-01T00:00:00Z' } };
    },
  ],
  [
    'the key',
    /signature is not of the backend/,
    () => (path, document) =>
      path === 'ledger.json' ? { ...(document as LedgerHead), key: publicKeyOf(secret) } : document,
  ],
  [
    'an erasure of nothing',
    /erasure of nothing/,
    ({ entries, head }) => {
      const all = rewritten([...entries, { ...entries[5]!, digest: 'ab'.repeat(32) }], head);
      return (path, document) =>
        path === 'ledger.json' ? all.head : path === 'ledger/1.json' ? all.page : document;
    },
  ],
];

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
  const digest = digestOf(record.ledger.salt, publicPart(changed));
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
  assert.match(faults.join('\n'), /had 6 entries then, and has 2 now/);
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
