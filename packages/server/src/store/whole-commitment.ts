import type { Commitment, Milestone, StatusReport } from '@ogp-kit/core';
import type { Kysely } from 'kysely';
import type { CommitmentRow } from './commitment-tables.ts';
import { reportsOn } from './own-reports.ts';
import type { Tables } from './tables.ts';

const mostReports = 1000;

/** A milestone with the status that the government has reported since. */
function withStatus(milestone: Milestone, { status }: Pick<StatusReport, 'status'>): Milestone {
  const { statusText: _earlier, ...others } = milestone;
  return { ...others, status: status! };
}

/**
 * A commitment with what was reported on it here, newest first. What the government has said of a milestone since the
 * commitment was published is the milestone's status.
 */
export async function wholeCommitment(
  db: Kysely<Tables>,
  { id, body, published_at }: Pick<CommitmentRow, 'id' | 'body' | 'published_at'>,
): Promise<Commitment> {
  const published = JSON.parse(body) as Commitment;
  const reports = await reportsOn(db, id);
  if (reports.length === 0) return published;
  const newest = new Map<string, StatusReport>();
  for (const report of reports) {
    const { side, milestone, status, createdAt = '' } = report;
    if (side !== 'government' || milestone === undefined || status === undefined) continue;
    if (createdAt > published_at && !newest.has(milestone)) newest.set(milestone, report);
  }
  return {
    ...published,
    milestones: published.milestones.map((milestone) => {
      const report = newest.get(milestone.id);
      return report ? withStatus(milestone, report) : milestone;
    }),
    statusReports: [...reports, ...(published.statusReports ?? [])].slice(0, mostReports),
  };
}
