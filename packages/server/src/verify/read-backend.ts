import type {
  IdeaList,
  KeyIssues,
  KeyIssuesList,
  LedgerEntry,
  LedgerHead,
  LedgerPage,
  Receipt,
} from '@ogp-kit/core';
import { collections, takenKinds, type TakenKind, type TakenRecord } from '../collections.ts';
import { follow, UnreachableError, type Documents, type Missing } from './documents.ts';

/** A contribution as a list shows it. */
interface Listed {
  kind: TakenKind;
  /** Where its own document is. */
  path: string;
  /** All of it, where lists carry it. */
  whole?: KeyIssues;
}

/** Everything of a backend that its ledger says something about. */
export interface Backend {
  /** The path of the head. */
  ledger: string;
  head: LedgerHead;
  pages: { href: string; page: LedgerPage | Missing }[];
  contributions: (Listed & { record: TakenRecord | Missing; receipt: Receipt | Missing | undefined })[];
  /** False where contributions wait for a moderator, and an entry may stand for one that is not shown. */
  shownAtOnce: boolean;
}

/** All entries of the pages that are there. */
export const entriesOf = ({ pages }: Backend): LedgerEntry[] =>
  pages.flatMap(({ page }) => (typeof page === 'number' ? [] : page.items));

/** What the documents of a kind are. */
const entities = {
  idea: { list: 'IdeaList', document: 'Idea' },
  'key-issues': { list: 'KeyIssuesList', document: 'KeyIssues' },
} as const satisfies { [kind in TakenKind]: object };

const atOnce = 8;

async function each<From, To>(items: readonly From[], read: (item: From) => Promise<To>): Promise<To[]> {
  const results: To[] = [];
  for (let i = 0; i < items.length; i += atOnce) {
    results.push(...(await Promise.all(items.slice(i, i + atOnce).map(read))));
  }
  return results;
}

/** Every part of a plan's list of a kind. */
async function listOf(documents: Documents, plan: string, kind: TakenKind): Promise<Listed[]> {
  const listed: Listed[] = [];
  const seen = new Set<string>();
  const first = `${plan.replace(/^.*\/|\.json$/g, '')}/${collections[kind]}.json`;
  for (let at: string | undefined = follow(plan, first); at;) {
    if (seen.has(at))
      throw new UnreachableError(`${documents.address(at)} leads to itself by its links \`next\`.`);
    seen.add(at);
    const list: IdeaList | KeyIssuesList = await documents.need(entities[kind].list, at);
    for (const item of list.items) {
      if ('issues' in item) listed.push({ kind, path: `${collections[kind]}/${item.id}.json`, whole: item });
      else listed.push({ kind, path: follow(at, item.href) });
    }
    at = list.next === undefined ? undefined : follow(at, list.next);
  }
  return listed;
}

/** Reads ledger, contributions and receipts over HTTP, knowing nothing but the base URL. */
export async function readBackend(documents: Documents): Promise<Backend> {
  const discovery = await documents.need('Discovery', 'ogp.json');
  const ledger = discovery.links.ledger ?? 'ledger.json';
  const head = await documents.need('LedgerHead', ledger);
  const pages = await each(head.pages, async ({ href }) => {
    return { href, page: await documents.read('LedgerPage', follow(ledger, href)) };
  });
  const planList = discovery.links.plans ?? 'plans.json';
  const plans = await documents.need('PlanList', planList);
  const kinds = takenKinds.filter((kind) => discovery.reads.includes(collections[kind]));
  const lists = plans.items.flatMap(({ href }) =>
    kinds.map((kind) => ({ plan: follow(planList, href), kind })),
  );
  const listed = await each(lists, ({ plan, kind }) => listOf(documents, plan, kind));
  const contributions = await each(listed.flat(), async (one) => {
    const record = await documents.read(entities[one.kind].document, one.path);
    if (typeof record === 'number') return { ...one, record, receipt: undefined };
    return { ...one, record, receipt: await documents.read('Receipt', `receipts/${record.receiptId}.json`) };
  });
  return { ledger, head, pages, contributions, shownAtOnce: discovery.moderation === 'after' };
}
