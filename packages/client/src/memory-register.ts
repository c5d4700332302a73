import { callState, checkPolicyArea, type ModerationMode } from '@ogp-kit/core/browser';
import {
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
import { memoryConsultation } from './memory-consultation.ts';
import { checks, listed, type MemoryRecord } from './memory-kinds.ts';
import { refusal, refuseFaults } from './memory-refusal.ts';

const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const randomHex = () => Array.from(randomBytes(32), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The documents of a memory backend, and the ledger behind them. */
export function memoryRegister(given: { [path: string]: unknown }, moderation: ModerationMode) {
  const documents = new Map(Object.entries(structuredClone(given)));
  const consultation = memoryConsultation(documents);
  const entries: LedgerEntry[] = [];
  const secretKey = randomHex();
  for (const path of Object.keys(given))
    for (const collection of [collections.idea, collections['key-issues']]) {
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

  function check(contribution: Contribution, language?: string) {
    const { kind, body } = contribution;
    const findings = [...checks[kind](body)];
    if (kind === 'comment') {
      findings.push(...consultation.check(contribution.document, contribution.body));
    } else {
      const plan = documents.get(`plans/${contribution.plan}.json`) as Plan | undefined;
      if (!plan) throw refusal('not-found', 404, 'There is no such plan');
      if (!plan.calls.some((call) => call.kind === kind && callState(call, new Date()) === 'open'))
        throw refusal('closed', 403, 'The call is closed');
      findings.push(...checkPolicyArea(contribution.body, plan));
    }
    refuseFaults(findings, language);
  }

  function publish(record: MemoryRecord, participant?: string) {
    const collection = collections[record.kind];
    if (record.kind === 'comment') return consultation.add(record, participant);
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
      const comment = /^comments\/([^/]+)\.json$/.exec(path)?.[1];
      if (comment) return consultation.comment(comment);
      return consultation.read(path) ?? documents.get(path);
    },
    consultation,
    accept(contribution: Contribution, language?: string, participant?: string): Accepted {
      check(contribution, language);
      const time = new Date().toISOString();
      const code = receiptCodeFrom(randomBytes(13));
      const salt = randomHex();
      const n = entries.length + 1;
      const { kind } = contribution;
      const record = {
        id: `${kind}-${n}`,
        kind,
        ...(contribution.kind === 'comment'
          ? { document: contribution.document, version: consultation.version(contribution.document) }
          : { plan: contribution.plan }),
        ...structuredClone(contribution.body),
        channel: 'web',
        createdAt: time,
        state: moderation === 'before' && kind === 'comment' ? 'pending' : 'published',
        receiptId: receiptId(code),
        ledger: { n, salt },
      } as MemoryRecord;
      const last = entries.at(-1);
      const digest = digestOf(salt, publicPart(record));
      entries.push({ n, previous: last ? hashEntry(last) : zeroHash, time, kind, digest });
      const receipt: Accepted['receipt'] = {
        id: receiptId(code),
        kind,
        contribution: record.id,
        steps: [
          { step: 'received', at: time },
          ...(record.state === 'pending'
            ? []
            : [{ step: 'published' as const, at: time, link: `../${collections[kind]}/${record.id}.json` }]),
        ],
        n,
        salt,
        digest,
        checkpoint: checkpoint(time),
      };
      publish(record, participant);
      documents.set(`receipts/${receipt.id}.json`, receipt);
      return { record, receipt, code };
    },
  };
}
