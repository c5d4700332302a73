import { sql, type ExpressionBuilder, type Kysely } from 'kysely';
import type { Bearer } from '../guard/token.ts';
import type { Tables } from './tables.ts';

/** Contributions with the plan that they belong to, be it by their text. */
export const scopedContributions = (db: Kysely<Tables>) =>
  db.selectFrom('contributions').leftJoin('documents', 'documents.id', 'contributions.document');

type Scoped = ExpressionBuilder<Tables & { documents: Tables['documents'] }, 'contributions' | 'documents'>;

/** Of a status report: that its commitment is in the policy area. */
const reportsIn = (policyArea: string) => sql<boolean>`EXISTS (
  SELECT 1 FROM status_reports JOIN commitments ON commitments.id = status_reports.commitment,
    json_each(commitments.body, '$.policyAreas') AS area
  WHERE status_reports.id = contributions.id AND area.value = ${policyArea})`;

/** Whether a contribution is one that a moderator's token is for. */
export function inScope({ plan, policyArea }: Bearer) {
  return (where: Scoped) =>
    where.and([
      ...(plan === undefined
        ? []
        : [sql<boolean>`coalesce(contributions.plan, documents.plan) = ${plan} COLLATE NOCASE`]),
      ...(policyArea === undefined
        ? []
        : [
            where.or([
              where('contributions.kind', '=', 'comment'),
              sql<boolean>`json_extract(record, '$.policyArea') = ${policyArea}`,
              reportsIn(policyArea),
            ]),
          ]),
    ]);
}
