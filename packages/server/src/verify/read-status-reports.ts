import type { StatusReport } from '@ogp-kit/core';
import { follow, type Documents } from './documents.ts';
import { each } from './each.ts';
import type { Shown } from './read-backend.ts';
import { receiptOf } from './read-comments.ts';

/** A commitment has no more reports than these; older ones are left out. */
const mostListed = 1000;

/** The reports on a commitment that came in by themselves; undefined where the plan alone tells of it. */
async function reportsOn(documents: Documents, commitment: string): Promise<StatusReport[] | undefined> {
  const read = await documents.read('Commitment', commitment);
  return typeof read === 'number' ? undefined : (read.statusReports ?? []);
}

/**
 * The status reports on all commitments. Those that were published with their commitment say nothing about the ledger,
 * and are left out.
 */
export async function readStatusReports(
  documents: Documents,
  plans: readonly string[],
): Promise<{ shown: Shown[]; all: boolean }> {
  const paths = await each(plans, async (at) => {
    const { commitments = [] } = await documents.need('Plan', at);
    // What is told of on another site is no part of this backend.
    return commitments.flatMap(({ href }) => (URL.canParse(href) ? [] : follow(at, href)));
  });
  const listed = await each([...new Set(paths.flat())], (path) => reportsOn(documents, path));
  const shown = await each(
    listed.flatMap((reports = []) => reports.filter(({ ledger }) => ledger !== undefined)),
    async (whole): Promise<Shown> => {
      const path = `status-reports/${whole.id}.json`;
      const record = await documents.read('StatusReport', path);
      return { kind: 'status-report', path, whole, record, receipt: await receiptOf(documents, record) };
    },
  );
  return { shown, all: listed.every((reports = []) => reports.length < mostListed) };
}
