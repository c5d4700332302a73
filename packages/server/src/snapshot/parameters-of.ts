import type { ContributionKind } from '@ogp-kit/core';
import type { Kysely } from 'kysely';
import type { TakenKind } from '../collections.ts';
import type { Parameters } from '../routes/route.ts';
import { ledgerPageSize } from '../store/ledger.ts';
import { numberedPages } from '../store/read-contributions.ts';
import type { Tables } from '../store/tables.ts';
import { documentParameters } from './document-parameters.ts';
import { inPieces } from './in-pieces.ts';

/** What the variable parts of a path can be: what is found for none of them is left out. */
export type ParametersOf = (db: Kysely<Tables>) => AsyncIterable<Parameters>;

async function* alone(): AsyncGenerator<Parameters> {
  yield {};
}

const named = (name: string, ids: (db: Kysely<Tables>) => AsyncIterable<string>): ParametersOf =>
  async function* (db) {
    for await (const id of ids(db)) yield { [name]: id };
  };

const plans = (db: Kysely<Tables>) =>
  inPieces((after, limit) =>
    db.selectFrom('plans').select('id').where('id', '>', after).orderBy('id').limit(limit).execute(),
  );

const commitments = (db: Kysely<Tables>) =>
  inPieces((after, limit) =>
    db.selectFrom('commitments').select('id').where('id', '>', after).orderBy('id').limit(limit).execute(),
  );

const receipts = (db: Kysely<Tables>) =>
  inPieces((after, limit) =>
    db
      .selectFrom('receipts')
      .select('id')
      .where('id', '>', after)
      .where('body', 'is not', null)
      .orderBy('id')
      .limit(limit)
      .execute(),
  );

const contributions = (kind: ContributionKind) => (db: Kysely<Tables>) =>
  inPieces((after, limit) =>
    db
      .selectFrom('contributions')
      .select('id')
      .where('id', '>', after)
      .where('kind', '=', kind)
      .where('state', '<>', 'pending')
      .orderBy('id')
      .limit(limit)
      .execute(),
  );

const pagesOf = (kind: TakenKind): ParametersOf =>
  async function* (db) {
    const counts = await db.selectFrom('counts').select(['plan', 'sent']).where('kind', '=', kind).execute();
    for (const { plan, sent } of counts) {
      for (let page = 1; page <= numberedPages(sent); page++) yield { plan, page: String(page) };
    }
  };

async function* ledgerPages(db: Kysely<Tables>): AsyncGenerator<Parameters> {
  const { size } = await db.selectFrom('checkpoint').select('size').executeTakeFirstOrThrow();
  for (let page = 1; page <= Math.ceil(size / ledgerPageSize); page++) yield { page: String(page) };
}

/**
 * All paths of the read tree, and what stands in them. What others link to comes before them, so that a reader who comes
 * while files are written finds what a list names.
 */
export const parametersOf: Readonly<Record<string, ParametersOf>> = {
  '/receipts/{receipt}.json': named('receipt', receipts),
  '/ideas/{idea}.json': named('idea', contributions('idea')),
  '/key-issues/{keyIssues}.json': named('keyIssues', contributions('key-issues')),
  '/comments/{comment}.json': named('comment', contributions('comment')),
  '/status-reports/{report}.json': named('report', contributions('status-report')),
  '/commitments/{commitment}.json': named('commitment', commitments),
  '/plans/{plan}/ideas/{page}.json': pagesOf('idea'),
  '/plans/{plan}/key-issues/{page}.json': pagesOf('key-issues'),
  '/plans/{plan}/ideas.json': named('plan', plans),
  '/plans/{plan}/key-issues.json': named('plan', plans),
  '/plans/{plan}.json': named('plan', plans),
  '/plans.json': alone,
  ...documentParameters,
  '/documents.json': alone,
  '/ledger/{page}.json': ledgerPages,
  '/ledger.json': alone,
  '/openapi.json': alone,
};
