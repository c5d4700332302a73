import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { receiptId, verifyCheckpoint, type LedgerHead } from '@ogp-kit/core';
import { verify } from '../../src/verify/verify.ts';
import { acceptedOf, type Sends } from './sends.ts';

/** What became of what the clients sent. */
export interface Audit {
  sent: number;
  acknowledged: number;
  /** Cut off without an answer, and made again with the same key. */
  repeated: number;
  /** Acknowledged, and not there afterwards. */
  lost: number;
  /** Stored more than once. */
  doubled: number;
  /** Receipts whose code does not lead to them, or that do not fit the ledger. */
  receiptsFailing: number;
  /** What `ogp-kit verify` finds. */
  ledgerFaults: number;
  wrongAnswers: number;
}

/** Whether anything is not as it was promised. */
export const isSound = ({ lost, doubled, receiptsFailing, ledgerFaults, wrongAnswers }: Audit): boolean =>
  lost + doubled + receiptsFailing + ledgerFaults + wrongAnswers === 0;

async function textAt(url: string): Promise<string | undefined> {
  const response = await fetch(url);
  const text = await response.text();
  return response.ok ? text : undefined;
}

/** Looks with SQL of its own, and over HTTP. */
export async function audit(sends: Sends, data: string, url: string): Promise<Audit> {
  const sql = new Sqlite(join(data, 'ogp-kit.sqlite'), { readonly: true });
  const rows = sql
    .prepare(
      `SELECT coalesce(json_extract(record, '$.answers.summary'), json_extract(record, '$.issues[0].issue'),
        json_extract(record, '$.body'), json_extract(record, '$.text')) AS words, count(*) AS times FROM contributions GROUP BY 1`,
    )
    .all() as { words: string; times: number }[];
  sql.close();
  const times = new Map(rows.map(({ words, times: count }) => [words, count]));
  const { key } = JSON.parse((await textAt(`${url}ledger.json`)) ?? '{}') as LedgerHead;
  const acknowledged = sends.acknowledged;
  let lost = 0;
  let receiptsFailing = 0;
  for (const send of acknowledged) {
    const { record, receipt, code } = acceptedOf(send);
    const shown = await textAt(`${url}${send.kind.collection}/${record.id}.json`);
    if (!times.has(send.words) || shown !== JSON.stringify(record)) lost += 1;
    const slip = await textAt(`${url}receipts/${receiptId(code)}.json`);
    if (slip !== JSON.stringify(receipt) || !verifyCheckpoint(receipt.checkpoint, key)) receiptsFailing += 1;
  }
  return {
    sent: sends.all.length,
    acknowledged: acknowledged.length,
    repeated: sends.repeated,
    lost,
    doubled: rows.filter((row) => row.times > 1).length,
    receiptsFailing,
    ledgerFaults: (await verify(url)).faults.length,
    wrongAnswers: sends.wrong.length,
  };
}
