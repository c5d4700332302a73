import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync, sign, verify } from 'node:crypto';
import { describe, test } from 'node:test';
import type { Idea } from '../src/model/idea.ts';
import type { LedgerEntry } from '../src/model/ledger.ts';
import { publicKeyOf, signCheckpoint, verifyCheckpoint } from '../src/rules/checkpoint.ts';
import {
  canonicalJson,
  digestOf,
  erasurePublicPart,
  hashEntry,
  publicPart,
  pageHash,
  verifyChain,
  zeroHash,
} from '../src/rules/ledger.ts';

const sha256 = (...parts: (string | Buffer)[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');

const idea: Idea = {
  id: 'idea-1',
  kind: 'idea',
  plan: 'AP_ALB05',
  form: 'short',
  language: 'sq',
  author: { kind: 'anonymous' },
  channel: 'web',
  createdAt: '2020-10-06T12:00:00Z',
  answers: { summary: 'Qëllimi', problem: 'b', objectiveImpact: 'c' },
  state: 'published',
  mergedInto: 'idea-2',
  commitmentIds: ['AL0066'],
  receiptId: 'r',
  ledger: { n: 1, salt: 'ab'.repeat(32) },
};

function chain(length: number): LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  for (let n = 1; n <= length; n++) {
    const before = entries.at(-1);
    entries.push({
      n,
      previous: before ? hashEntry(before) : zeroHash,
      time: '2020-10-06T12:00:00Z',
      kind: 'idea',
      digest: digestOf('00'.repeat(32), { n }),
    });
  }
  return entries;
}

describe('canonical JSON', () => {
  test('is RFC 8785', () => {
    const value = JSON.parse(
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
    ) as unknown;
    assert.equal(
      canonicalJson(value),
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
    assert.equal(
      canonicalJson({ '\u20ac': 1, '\r': 2, '😀': 3, '\ufb33': 4, 1: 5 }),
      '{"\\r":2,"1":5,"\u20ac":1,"\u{1f600}":3,"\ufb33":4}',
    );
  });

  test('refuses what is not JSON', () => {
    for (const value of [undefined, NaN, Infinity, '\ud800', () => 1])
      assert.throws(() => canonicalJson(value));
  });
});

describe('the ledger', () => {
  test('digests the salt and the public part, and nothing that changes later', () => {
    const part = publicPart(idea);
    assert.deepEqual(
      Object.keys(part).sort(),
      'answers author channel createdAt form id kind language plan'.split(' '),
    );
    const { salt } = idea.ledger!;
    assert.equal(digestOf(salt, part), sha256(Buffer.from(salt, 'hex'), canonicalJson(part)));
    const later: Idea = { ...idea, state: 'included', commitmentIds: ['AL0072'], receiptId: 'other' };
    assert.equal(digestOf(salt, publicPart(later)), digestOf(salt, part));
    const changed: Idea = { ...idea, answers: { ...idea.answers, summary: 'Qellimi' } };
    assert.notEqual(digestOf(salt, publicPart(changed)), digestOf(salt, part));
  });

  test('keeps optional words in the public part', () => {
    assert.equal(publicPart({ ...idea, policyArea: 'digital-governance' }).policyArea, 'digital-governance');
  });

  test('hashes entries, pages and erasures as canonical JSON', () => {
    const entries = chain(2);
    const [entry] = entries;
    assert.ok(entry);
    assert.equal(hashEntry(entry), sha256(canonicalJson(entry)));
    assert.equal(pageHash({ items: entries }), sha256(`{"items":[${entries.map(canonicalJson).join(',')}]}`));
    assert.equal(
      digestOf(zeroHash, erasurePublicPart(7)),
      sha256(Buffer.alloc(32), '{"kind":"erasure","of":7}'),
    );
  });

  test('a chain holds, whole or in parts', () => {
    const entries = chain(20);
    const whole = verifyChain(entries);
    assert.deepEqual(whole, { size: 20, head: hashEntry(entries[19]!), breaks: [] });
    assert.deepEqual(verifyChain(entries.slice(7), verifyChain(entries.slice(0, 7))), whole);
    assert.deepEqual(verifyChain([]), { size: 0, head: zeroHash, breaks: [] });
  });

  test('every change, loss and swap in a chain is seen', () => {
    const entries = chain(12);
    const head = verifyChain(entries).head;
    for (let at = 0; at < 12; at++) {
      for (const member of ['n', 'previous', 'time', 'kind', 'digest'] as const) {
        const changed = structuredClone(entries);
        const entry = changed[at] as unknown as Record<string, unknown>;
        entry[member] = {
          n: 99,
          previous: 'f'.repeat(64),
          time: '2020-10-06T12:00:01Z',
          kind: 'erasure',
          digest: zeroHash,
        }[member];
        const check = verifyChain(changed);
        // The last entry has none after it: only a checkpoint tells.
        assert.ok(check.breaks.length > 0 || (at === 11 && check.head !== head), `${at} ${member}`);
      }
      const lost = verifyChain(entries.toSpliced(at, 1));
      assert.ok(lost.breaks.length > 0 || lost.head !== head);
      if (at < 11) {
        assert.ok(verifyChain(entries.toSpliced(at, 2, entries[at + 1]!, entries[at]!)).breaks.length > 0);
      }
    }
  });
});

describe('checkpoints', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const secret = privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(-32).toString('hex');
  const key = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');
  const state = { size: 3, head: 'ab'.repeat(32), time: '2020-10-06T12:00:00Z' };

  test("are signed and verified as Node's own Ed25519 does", () => {
    assert.equal(publicKeyOf(secret), key);
    const checkpoint = signCheckpoint(state, secret);
    const bytes = Buffer.from(canonicalJson(state));
    assert.equal(checkpoint.signature, sign(null, bytes, privateKey).toString('hex'));
    assert.ok(verify(null, bytes, publicKey, Buffer.from(checkpoint.signature, 'hex')));
    assert.ok(verifyCheckpoint(checkpoint, key));
  });

  test('every change is seen', () => {
    const checkpoint = signCheckpoint(state, secret);
    const wrong = [
      { ...checkpoint, size: 4 },
      { ...checkpoint, head: zeroHash },
      { ...checkpoint, time: '2020-10-06T12:00:01Z' },
      { ...checkpoint, signature: checkpoint.signature.replace(/^./, (c) => (c === '0' ? '1' : '0')) },
      { ...checkpoint, signature: 'xyz' },
    ];
    for (const checkpoint of wrong) assert.ok(!verifyCheckpoint(checkpoint, key));
    assert.ok(!verifyCheckpoint(checkpoint, zeroHash));
    assert.ok(!verifyCheckpoint(checkpoint, 'not a key'));
  });
});
