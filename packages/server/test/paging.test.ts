import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validate, type IdeaList, type KeyIssuesList, type LedgerHead, type LedgerPage } from '@ogp-kit/core';
import { keyedSend } from '../src/guard/key.ts';
import type { ContributionToSend } from '../src/store/send-contribution.ts';
import { verify } from '../src/verify/verify.ts';
import { kinds } from './plan.ts';
import { json, post, running } from './running.ts';

type Server = Awaited<ReturnType<typeof running>>;
type Kind = (typeof kinds)[number];
type List = IdeaList | KeyIssuesList;

async function send({ backend }: Server, { kind, body }: Kind, from: number, to: number): Promise<string[]> {
  const sent = Array.from({ length: to - from }, async (_none, i) => {
    const told = { kind, plan: 'AP_TST01', body: body(`Number ${from + i + 1}`), channel: 'web' };
    const keyed = keyedSend(
      `key-of-${kind}-${from + i + 1}`,
      '',
      { participant: null },
      Buffer.from(String(i)),
    );
    const answer = await backend.store.sendContribution(told as ContributionToSend, keyed);
    return (JSON.parse(answer.body) as { code: string }).code;
  });
  return Promise.all(sent);
}

/** All parts, from the newest back. */
async function parts({ url }: Server, { kind, collection }: Kind): Promise<{ path: string; list: List }[]> {
  const read: { path: string; list: List }[] = [];
  for (let at: string | undefined = `${url}plans/AP_TST01/${collection}.json`; at !== undefined;) {
    const list: List = await json<List>(fetch(at));
    assert.deepEqual(validate(kind === 'idea' ? 'IdeaList' : 'KeyIssuesList', list).issues, []);
    read.push({ path: at.slice(url.length), list });
    at = list.next === undefined ? undefined : new URL(list.next, at).href;
  }
  return read;
}

const wordsOf = (item: List['items'][number]) => ('issues' in item ? item.issues[0]!.issue : item.summary);
const words = ({ list }: { list: List }) => list.items.map(wordsOf);
const numbers = (from: number, to: number) =>
  Array.from({ length: from - to + 1 }, (_none, i) => `Number ${from - i}`);

for (const kind of kinds) {
  const { collection } = kind;
  test(`pages of a hundred are numbered from the oldest, and keep their ${collection}`, async (t) => {
    const server = await running(t);
    const codes = await send(server, kind, 0, 100);
    const [only] = await parts(server, kind);
    assert.equal(only?.list.next, undefined);
    assert.deepEqual(words(only!), numbers(100, 1));

    await send(server, kind, 100, 201);
    const read = await parts(server, kind);
    assert.deepEqual(
      read.map(({ path }) => path),
      ['', '/2', '/1'].map((page) => `plans/AP_TST01/${collection}${page}.json`),
    );
    assert.deepEqual(read.map(words), [numbers(201, 201), numbers(200, 101), numbers(100, 1)]);
    for (const { path, list } of read) {
      assert.equal(list.total, 201);
      const [item] = list.items;
      const href =
        'href' in item!
          ? new URL(item.href, server.url + path)
          : `${server.url}${collection}/${item!.id}.json`;
      assert.equal((await fetch(href)).status, 200, String(href));
    }

    // The hundred codes stand for numbers 1 to 100, in whatever order they were entered.
    assert.equal((await fetch(`${server.url}erasures`, post({ code: codes[41] }))).status, 200);
    const after = await parts(server, kind);
    assert.deepEqual(words(after[1]!), numbers(200, 101));
    assert.deepEqual(
      words(after[2]!),
      numbers(100, 1).filter((name) => name !== 'Number 42'),
    );
    assert.equal(after[0]!.list.total, 200);
  });
}

test('full pages of the ledger stay byte for byte', async (t) => {
  const server = await running(t);
  const page = async (n: number) => (await fetch(`${server.url}ledger/${n}.json`)).text();
  const [ideas, keyIssues] = kinds;
  await Promise.all([send(server, ideas, 0, 600), send(server, keyIssues, 0, 400)]);
  const full = await page(1);
  assert.equal((JSON.parse(full) as LedgerPage).items.length, 1000);
  assert.equal((await json<LedgerHead>(fetch(`${server.url}ledger.json`))).pages.length, 1);
  await send(server, keyIssues, 400, 403);
  assert.equal(await page(1), full);
  const { pages, checkpoint } = await json<LedgerHead>(fetch(`${server.url}ledger.json`));
  assert.equal(checkpoint.size, 1003);
  assert.deepEqual(
    pages.map(({ href, size }) => [href, size]),
    [
      ['ledger/1.json', 1000],
      ['ledger/2.json', 3],
    ],
  );
  assert.deepEqual((await verify(server.url)).faults, []);
});
