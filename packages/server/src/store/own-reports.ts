import type { Commitment, StatusReport } from '@ogp-kit/core';
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** What was reported here on a commitment and is shown, newest first. */
export async function reportsOn(db: Kysely<Tables>, commitment: string): Promise<StatusReport[]> {
  const rows = await db
    .selectFrom('status_reports')
    .innerJoin('contributions', 'contributions.id', 'status_reports.id')
    .select('contributions.record')
    .where('status_reports.commitment', '=', commitment)
    .where('contributions.state', '=', 'published')
    .orderBy('contributions.n', 'desc')
    .execute();
  return rows.flatMap(({ record }) => (record === null ? [] : [JSON.parse(record) as StatusReport]));
}

/** A report that was made elsewhere: receipt and place in the ledger are those of another backend. */
function fromElsewhere({ ledger: _ledger, receiptId: _receipt, ...report }: StatusReport): StatusReport {
  return report;
}

/**
 * A commitment without the reports that were made here. They stand in it where it was read from here before, and would
 * be there twice, or be back after they were erased.
 */
export async function withoutOwnReports(db: Kysely<Tables>, commitment: Commitment): Promise<Commitment> {
  const { statusReports = [], ...others } = commitment;
  if (statusReports.length === 0) return commitment;
  const rows = await db
    .selectFrom('contributions')
    .select('id')
    .where(
      'id',
      'in',
      statusReports.map(({ id }) => id),
    )
    .execute();
  const own = new Set(rows.map(({ id }) => id.toLowerCase()));
  const kept = statusReports.filter(({ id }) => !own.has(id.toLowerCase())).map(fromElsewhere);
  return kept.length === 0 ? others : { ...others, statusReports: kept };
}
