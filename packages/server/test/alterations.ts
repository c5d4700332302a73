import type { TestContext } from 'node:test';
import {
  hashEntry,
  pageHash,
  publicKeyOf,
  signCheckpoint,
  zeroHash,
  type Discovery,
  type Idea,
  type IdeaList,
  type KeyIssues,
  type KeyIssuesList,
  type LedgerEntry,
  type LedgerHead,
  type LedgerPage,
  type Receipt,
} from '@ogp-kit/core';
import type { Alter } from './altered.ts';
import { accepted, acceptedKeyIssues, json, post, running } from './running.ts';

const secret = '11'.repeat(32);

/** A backend with five ideas, the third of which was erased, and two contributions of key issues after that. */
export async function backend(t: TestContext) {
  const { url } = await running(t);
  const ideas: Awaited<ReturnType<typeof accepted>>[] = [];
  for (let i = 1; i <= 5; i++) ideas.push(await accepted(url, `Idea ${i}`));
  await fetch(`${url}erasures`, post({ code: ideas[2]!.code }));
  const keyIssues = [await acceptedKeyIssues(url, 'First'), await acceptedKeyIssues(url, 'Second')];
  const head = await json<LedgerHead>(fetch(`${url}ledger.json`));
  const page = await json<LedgerPage>(fetch(`${url}ledger/1.json`));
  return { url, ideas, keyIssues, head, entries: page.items };
}

/** The ledger as somebody with a key of any kind would write it. */
export function rewritten(
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

/** A list in which one item stands otherwise. */
function withItem(list: unknown, changed: KeyIssues): KeyIssuesList {
  const { items, ...others } = list as KeyIssuesList;
  return { ...others, items: items.map((item) => (item.id === changed.id ? changed : item)) };
}

/** Every way to change one thing, and the words that must come of it. */
export const alterations: [string, RegExp, (of: Awaited<ReturnType<typeof backend>>) => Alter][] = [
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
    /not that of such a contribution/,
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
    /was erased, and ideas\/\w+\.json is still shown/,
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
    "key issues' words, both where they are and in the list",
    /^key-issues\/\w+\.json is not what was entered under number 7\.$/,
    ({ keyIssues }) => {
      const changed = { ...keyIssues[0]!.record, issues: [{ issue: 'None' }] };
      return (path, document) => {
        if (path === `key-issues/${changed.id}.json`) return changed;
        return path === 'plans/AP_TST01/key-issues.json' ? withItem(document, changed) : document;
      };
    },
  ],
  [
    "key issues' words, in the list only",
    /^A list shows key-issues\/\w+\.json otherwise than it is there\.$/,
    ({ keyIssues }) => {
      const changed = { ...keyIssues[0]!.record, issues: [{ issue: 'None' }] };
      return (path, document) =>
        path === 'plans/AP_TST01/key-issues.json' ? withItem(document, changed) : document;
    },
  ],
  [
    'key issues under the number of an idea',
    /^key-issues\/\w+\.json names entry 1, which is not that of such a contribution\.$/m,
    ({ keyIssues }) => {
      const changed = { ...keyIssues[0]!.record, ledger: { ...keyIssues[0]!.record.ledger, n: 1 } };
      return (path, document) => {
        if (path === `key-issues/${changed.id}.json`) return changed;
        return path === 'plans/AP_TST01/key-issues.json' ? withItem(document, changed) : document;
      };
    },
  ],
  [
    'key issues left out of the list',
    /^What entry 8 stands for is not shown, and no entry says that it was erased\.$/,
    ({ keyIssues }) =>
      (path, document) => {
        if (path !== 'plans/AP_TST01/key-issues.json') return document;
        const list = document as KeyIssuesList;
        return { ...list, items: list.items.filter(({ id }) => id !== keyIssues[1]!.record.id) };
      },
  ],
  [
    'key issues that are no longer offered to be read',
    /^What entry 7 stands for is not shown.*\nWhat entry 8 stands for is not shown/,
    () => (path, document) => {
      if (path !== 'ogp.json') return document;
      const discovery = document as Discovery;
      return { ...discovery, reads: discovery.reads.filter((what) => what !== 'key-issues') };
    },
  ],
  [
    'the receipt of key issues that says it is of an idea',
    /^The receipt of key-issues\/\w+\.json says something else/,
    ({ keyIssues }) =>
      (path, document) =>
        path === `receipts/${keyIssues[0]!.receipt.id}.json`
          ? { ...(document as Receipt), kind: 'idea' }
          : document,
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
    /receipt of ideas\/\w+\.json is not there/,
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
    /has 7 entries; ledger.json says 8/,
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
    /speaks of 7 entries, and there are 8/,
    () => (path, document) => {
      if (path !== 'ledger.json') return document;
      const head = document as LedgerHead;
      return { ...head, checkpoint: { ...head.checkpoint, size: 7 } };
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
