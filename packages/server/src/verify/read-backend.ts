import type {
  Comment,
  KeyIssues,
  LedgerEntry,
  LedgerHead,
  LedgerPage,
  Receipt,
  StatusReport,
} from '@ogp-kit/core';
import { collections, takenKinds, type TakenKind, type TakenRecord } from '../collections.ts';
import { follow, type Documents, type Missing } from './documents.ts';
import { each } from './each.ts';
import { partsOf } from './parts-of.ts';
import { readComments, receiptOf } from './read-comments.ts';
import { readStatusReports } from './read-status-reports.ts';

/** A contribution as a list shows it. */
interface Listed {
  kind: TakenKind;
  /** Where its own document is. */
  path: string;
  /** All of it, where lists carry it. */
  whole?: KeyIssues;
}

/** A contribution as it stands at its own place. */
export type ReadRecord = TakenRecord | Comment | StatusReport;

/** A contribution of any kind that was taken from a list, and what is at its own place. */
export interface Shown {
  kind: TakenKind | 'comment' | 'status-report';
  path: string;
  whole?: KeyIssues | Comment | StatusReport;
  record: ReadRecord | Missing;
  receipt: Receipt | Missing | undefined;
}

/** Everything of a backend that its ledger says something about. */
export interface Backend {
  /** The path of the head. */
  ledger: string;
  head: LedgerHead;
  pages: { href: string; page: LedgerPage | Missing }[];
  contributions: Shown[];
  /** Whether it has texts that can be commented on. */
  readsComments: boolean;
  /** Whether all status reports are listed: of a commitment with very many only the newest are. */
  listsAllReports: boolean;
  /** Comments that are said not to be shown any more. */
  tombstones: Comment[];
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

/** Every part of a plan's list of a kind. */
async function listOf(documents: Documents, plan: string, kind: TakenKind): Promise<Listed[]> {
  const listed: Listed[] = [];
  const first = `${plan.replace(/^.*\/|\.json$/g, '')}/${collections[kind]}.json`;
  for await (const { at, list } of partsOf(documents, entities[kind].list, follow(plan, first))) {
    for (const item of list.items) {
      if ('issues' in item) listed.push({ kind, path: `${collections[kind]}/${item.id}.json`, whole: item });
      else listed.push({ kind, path: follow(at, item.href) });
    }
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
  const ofPlans = await each(listed.flat(), async (one): Promise<Shown> => {
    const record = await documents.read(entities[one.kind].document, one.path);
    return { ...one, record, receipt: await receiptOf(documents, record) };
  });
  const readsComments = discovery.reads.includes('documents');
  const comments = readsComments
    ? await readComments(documents, discovery.links.documents ?? 'documents.json')
    : { shown: [], tombstones: [] };
  const reports = await readStatusReports(
    documents,
    plans.items.map(({ href }) => follow(planList, href)),
  );
  return {
    ...{ ledger, head, pages, readsComments },
    contributions: [...ofPlans, ...comments.shown, ...reports.shown],
    listsAllReports: reports.all,
    tombstones: comments.tombstones,
    shownAtOnce: discovery.moderation === 'after',
  };
}
