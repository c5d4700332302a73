import type { Commitment, Milestone, StatusReport } from '@ogp-kit/core';
import type { Kysely } from 'kysely';
import type { CommitmentRow } from './commitment-tables.ts';
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
  const rows = await db
    .selectFrom('status_reports')
    .innerJoin('contributions', 'contributions.id', 'status_reports.id')
    .select('contributions.record')
    .where('status_reports.commitment', '=', id)
    .where('contributions.state', '=', 'published')
    .orderBy('contributions.n', 'desc')
    .execute();
  const published = JSON.parse(body) as Commitment;
  if (rows.length === 0) return published;
  const reports = rows.flatMap(({ record }) => (record === null ? [] : [JSON.parse(record) as StatusReport]));
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
