import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validate, type IdeaList, type LedgerHead, type LedgerPage } from '@ogp-kit/core';
import { keyedSend } from '../src/guard/key.ts';
import { verify } from '../src/verify/verify.ts';
import { idea } from './plan.ts';
import { json, post, running } from './running.ts';

type Server = Awaited<ReturnType<typeof running>>;

async function send({ backend }: Server, from: number, to: number): Promise<string[]> {
  const sent = Array.from({ length: to - from }, async (_none, i) => {
    const body = idea(`Idea ${from + i + 1}`);
    const keyed = keyedSend(`key-of-idea-${from + i + 1}`, '', { participant: null }, Buffer.from(String(i)));
    const answer = await backend.store.sendIdea({ plan: 'AP_TST01', body, channel: 'web' }, keyed);
    return (JSON.parse(answer.body) as { code: string }).code;
  });
  return Promise.all(sent);
}

/** All parts, from the newest back. */
async function parts({ url }: Server): Promise<{ path: string; list: IdeaList }[]> {
  const read: { path: string; list: IdeaList }[] = [];
  for (let at: string | undefined = `${url}plans/AP_TST01/ideas.json`; at !== undefined;) {
    const list: IdeaList = await json<IdeaList>(fetch(at));
    assert.deepEqual(validate('IdeaList', list).issues, []);
    read.push({ path: at.slice(url.length), list });
    at = list.next === undefined ? undefined : new URL(list.next, at).href;
  }
  return read;
}

const summaries = ({ list }: { list: IdeaList }) => list.items.map(({ summary }) => summary);
const numbers = (from: number, to: number) =>
  Array.from({ length: from - to + 1 }, (_none, i) => `Idea ${from - i}`);

test('pages of a hundred are numbered from the oldest, and keep their ideas', async (t) => {
  const server = await running(t);
  const codes = await send(server, 0, 100);
  const [only] = await parts(server);
  assert.equal(only?.list.next, undefined);
  assert.deepEqual(summaries(only!), numbers(100, 1));

  await send(server, 100, 201);
  const read = await parts(server);
  assert.deepEqual(
    read.map(({ path }) => path),
    ['plans/AP_TST01/ideas.json', 'plans/AP_TST01/ideas/2.json', 'plans/AP_TST01/ideas/1.json'],
  );
  assert.deepEqual(read.map(summaries), [numbers(201, 201), numbers(200, 101), numbers(100, 1)]);
  for (const { path, list } of read) {
    assert.equal(list.total, 201);
    const href = new URL(list.items[0]!.href, server.url + path);
    assert.equal((await fetch(href)).status, 200, href.href);
  }

  // The hundred codes stand for ideas 1 to 100, in whatever order they were entered.
  assert.equal((await fetch(`${server.url}erasures`, post({ code: codes[41] }))).status, 200);
  const after = await parts(server);
  assert.deepEqual(summaries(after[1]!), numbers(200, 101));
  assert.deepEqual(
    summaries(after[2]!),
    numbers(100, 1).filter((name) => name !== 'Idea 42'),
  );
  assert.equal(after[0]!.list.total, 200);
});

test('full pages of the ledger stay byte for byte', async (t) => {
  const server = await running(t);
  const page = async (n: number) => (await fetch(`${server.url}ledger/${n}.json`)).text();
  await send(server, 0, 1000);
  const full = await page(1);
  assert.equal((JSON.parse(full) as LedgerPage).items.length, 1000);
  assert.equal((await json<LedgerHead>(fetch(`${server.url}ledger.json`))).pages.length, 1);
  await send(server, 1000, 1003);
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
