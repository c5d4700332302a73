import { checkPolicyArea } from '@ogp-kit/core/browser';
import {
  describe,
  digestOf,
  hashEntry,
  publicPart,
  pageHash,
  publicKeyOf,
  receiptCodeFrom,
  receiptId,
  signCheckpoint,
  zeroHash,
  type Accepted,
  type LedgerEntry,
  type LedgerHead,
  type Plan,
} from '@ogp-kit/core';
import type { Contribution } from './backend.ts';
import { collections } from './contribution.ts';
import { OgpError } from './errors.ts';
import { checks, listed, type MemoryRecord } from './memory-kinds.ts';

const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const randomHex = () => Array.from(randomBytes(32), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The documents of a memory backend, and the ledger behind them. */
export function memoryRegister(given: { [path: string]: unknown }) {
  const documents = new Map(Object.entries(structuredClone(given)));
  const entries: LedgerEntry[] = [];
  const secretKey = randomHex();
  for (const path of Object.keys(given))
    for (const collection of Object.values(collections)) {
      const list = path.replace(/^(plans\/[^/]+)\.json$/, `$1/${collection}.json`);
      if (list !== path && !documents.has(list)) documents.set(list, { items: [], total: 0 });
    }

  const checkpoint = (time: string) => {
    const last = entries.at(-1);
    return signCheckpoint({ size: entries.length, head: last ? hashEntry(last) : zeroHash, time }, secretKey);
  };

  const pageOf = (page: number) => ({
    items: entries.slice((page - 1) * 1000, page * 1000),
  });

  function ledgerHead(): LedgerHead {
    const count = Math.ceil(entries.length / 1000);
    const pages = Array.from({ length: count }, (_, i) => {
      const page = pageOf(i + 1);
      return {
        href: `ledger/${i + 1}.json`,
        size: page.items.length,
        hash: pageHash(page),
      };
    });
    const time = entries.at(-1)?.time ?? new Date().toISOString();
    return { checkpoint: checkpoint(time), key: publicKeyOf(secretKey), pages };
  }

  function check({ kind, body }: Contribution, plan: Plan, language = 'en') {
    const errors = [...checks[kind](body), ...checkPolicyArea(body, plan)]
      .filter(({ severity }) => severity === 'error')
      .map((finding) => describe(finding, language));
    if (errors.length)
      throw new OgpError({
        code: 'invalid',
        message: errors[0]!.message,
        status: 422,
        issues: errors.map(({ pointer, code, message }) => ({
          pointer,
          code,
          detail: message,
        })),
      });
  }

  function publish(record: MemoryRecord) {
    const collection = collections[record.kind];
    const path = `plans/${record.plan}/${collection}.json`;
    const { items, total } = documents.get(path) as { items: unknown[]; total: number };
    documents.set(path, { items: [listed(record), ...items], total: total + 1 });
    documents.set(`${collection}/${record.id}.json`, record);
  }

  return {
    read(path: string): unknown {
      if (path === 'ledger.json') return ledgerHead();
      const page = /^ledger\/([1-9]\d*)\.json$/.exec(path);
      if (page) return entries.length > (+page[1]! - 1) * 1000 ? pageOf(+page[1]!) : undefined;
      return documents.get(path);
    },
    accept(contribution: Contribution, plan: Plan, language?: string): Accepted {
      check(contribution, plan, language);
      const time = new Date().toISOString();
      const code = receiptCodeFrom(randomBytes(13));
      const salt = randomHex();
      const n = entries.length + 1;
      const { kind } = contribution;
      const record = {
        id: `${kind}-${n}`,
        kind,
        plan: contribution.plan,
        ...structuredClone(contribution.body),
        channel: 'web',
        createdAt: time,
        state: 'published',
        receiptId: receiptId(code),
        ledger: { n, salt },
      } as MemoryRecord;
      const last = entries.at(-1);
      const digest = digestOf(salt, publicPart(record));
      entries.push({ n, previous: last ? hashEntry(last) : zeroHash, time, kind, digest });
      const receipt: Accepted['receipt'] = {
        id: record.receiptId,
        kind,
        contribution: record.id,
        steps: [
          { step: 'received', at: time },
          { step: 'published', at: time, link: `../${collections[kind]}/${record.id}.json` },
        ],
        n,
        salt,
        digest,
        checkpoint: checkpoint(time),
      };
      publish(record);
      documents.set(`receipts/${receipt.id}.json`, receipt);
      return { record, receipt, code };
    },
  };
}
