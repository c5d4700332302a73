import type { Idea, IdeaList, LedgerEntry, LedgerHead, LedgerPage, Receipt } from '@ogp-kit/core';
import { follow, UnreachableError, type Documents, type Missing } from './documents.ts';

/** Everything of a backend that its ledger says something about. */
export interface Backend {
  /** The path of the head. */
  ledger: string;
  head: LedgerHead;
  pages: { href: string; page: LedgerPage | Missing }[];
  ideas: { path: string; idea: Idea | Missing; receipt: Receipt | Missing | undefined }[];
  /** False where contributions wait for a moderator, and an entry may stand for one that is not shown. */
  shownAtOnce: boolean;
}

/** All entries of the pages that are there. */
export const entriesOf = ({ pages }: Backend): LedgerEntry[] =>
  pages.flatMap(({ page }) => (typeof page === 'number' ? [] : page.items));

const atOnce = 8;

async function each<From, To>(items: readonly From[], read: (item: From) => Promise<To>): Promise<To[]> {
  const results: To[] = [];
  for (let i = 0; i < items.length; i += atOnce) {
    results.push(...(await Promise.all(items.slice(i, i + atOnce).map(read))));
  }
  return results;
}

async function ideaPaths(documents: Documents, plan: string): Promise<string[]> {
  const paths: string[] = [];
  const seen = new Set<string>();
  for (let at: string | undefined = follow(plan, `${plan.replace(/^.*\/|\.json$/g, '')}/ideas.json`); at;) {
    if (seen.has(at))
      throw new UnreachableError(`${documents.address(at)} leads to itself by its links \`next\`.`);
    seen.add(at);
    const list: IdeaList = await documents.need('IdeaList', at);
    for (const { href } of list.items) paths.push(follow(at, href));
    at = list.next === undefined ? undefined : follow(at, list.next);
  }
  return paths;
}

/** Reads ledger, ideas and receipts over HTTP, knowing nothing but the base URL. */
export async function readBackend(documents: Documents): Promise<Backend> {
  const discovery = await documents.need('Discovery', 'ogp.json');
  const ledger = discovery.links.ledger ?? 'ledger.json';
  const head = await documents.need('LedgerHead', ledger);
  const pages = await each(head.pages, async ({ href }) => {
    return { href, page: await documents.read('LedgerPage', follow(ledger, href)) };
  });
  const planList = discovery.links.plans ?? 'plans.json';
  const plans = await documents.need('PlanList', planList);
  const paths = await each(plans.items, ({ href }) => ideaPaths(documents, follow(planList, href)));
  const ideas = await each(paths.flat(), async (path) => {
    const idea = await documents.read('Idea', path);
    if (typeof idea === 'number') return { path, idea, receipt: undefined };
    return { path, idea, receipt: await documents.read('Receipt', `receipts/${idea.receiptId}.json`) };
  });
  return { ledger, head, pages, ideas, shownAtOnce: discovery.moderation === 'after' };
}
