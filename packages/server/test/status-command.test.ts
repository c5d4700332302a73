import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Commitment } from '@ogp-kit/core';
import { verify } from '../src/verify/verify.ts';
import { file, ogpKit, ogpKitBeside } from './ogp-kit.ts';
import { commitment, statusReport } from './plan.ts';
import { folder, json, post, running } from './running.ts';

const entry = (members: object = {}) => ({
  ...statusReport(),
  ...{ commitment: 'TST0001', side: 'government' },
  ...members,
});

async function committed(t: TestContext) {
  const server = await running(t);
  await server.backend.store.publishCommitments([commitment()]);
  const reports = async () =>
    (await json<Commitment>(fetch(`${server.url}commitments/TST0001.json`))).statusReports ?? [];
  const status = (path: string, ...words: string[]) =>
    ogpKitBeside('status', path, '--data', server.data, ...words);
  return { ...server, reports, status };
}

test('reports are taken from a file beside the running server, each once', async (t) => {
  const { url, data, reports, status } = await committed(t);
  const list = [
    entry(),
    entry({ side: 'civilSociety', channel: 'paper', milestone: 'TST0001.1' }),
    entry({ side: 'irm', text: 'Tëra ndalesat.', language: 'sq' }),
  ];
  const path = file(data, 'reports.json', list);
  const dry = await status(path, '--dry-run');
  assert.deepEqual([dry.code, dry.out], [0, '3 new, 0 were there. This was a dry run: nothing was taken.\n']);
  assert.deepEqual(await reports(), []);
  assert.deepEqual(await status(path), { code: 0, out: '3 new, 0 were there.\n', err: '' });
  const taken = (await reports()).reverse();
  assert.deepEqual(
    taken.map(({ side, channel, text }) => [side, channel, text]),
    [
      ['government', 'email', list[0]!.text],
      ['civilSociety', 'paper', list[1]!.text],
      ['irm', 'email', 'Tëra ndalesat.'],
    ],
  );
  assert.deepEqual(await status(path), { code: 0, out: '0 new, 3 were there.\n', err: '' });
  // The order of members, and a list that is longer or written a line each, make no other reports of them.
  const turned = list.map((one) => Object.fromEntries(Object.entries(one).reverse()));
  const lines = [...turned, entry({ text: 'Fourth' }), entry({ text: 'Fourth' })];
  const grown = file(
    data,
    'grown.jsonl',
    `\ufeff${lines.map((one) => JSON.stringify(one)).join('\r\n\n')}\n`,
  );
  assert.equal((await status(grown)).out, '1 new, 4 were there.\n');
  assert.equal(
    (await status(file(data, 'one.json', entry({ text: 'Fifth' })))).out,
    '1 new, 0 were there.\n',
  );
  assert.equal((await reports()).length, 5);
  assert.deepEqual((await verify(url)).faults, []);
});

test('the same words from another side, of another commitment or by another way are another report', async (t) => {
  const { data, backend, reports, status } = await committed(t);
  await backend.store.publishCommitments([commitment({ id: 'TST0002', ogpId: 'TST0002' })]);
  const list = [
    entry(),
    entry({ side: 'irm' }),
    entry({ channel: 'paper' }),
    entry({ commitment: 'TST0002' }),
  ];
  assert.equal((await status(file(data, 'reports.json', list))).out, '4 new, 0 were there.\n');
  assert.deepEqual((await reports()).map(({ side }) => side).sort(), ['government', 'government', 'irm']);
});

test('what was erased is not taken again', async (t) => {
  const { url, data, backend, reports, status } = await committed(t);
  const path = file(data, 'reports.json', [entry(), entry({ text: 'Stays' })]);
  await status(path);
  const row = await backend.store.reading
    .selectFrom('sends')
    .innerJoin('contributions', 'contributions.id', 'sends.contribution')
    .select('sends.body')
    .orderBy('contributions.n')
    .executeTakeFirstOrThrow();
  const { code } = JSON.parse(row.body!) as { code: string };
  assert.equal((await fetch(`${url}erasures`, post({ code }))).status, 200);
  const again = await status(path);
  assert.equal(again.out, '0 new, 1 were there, 1 erased before and not taken again.\n');
  assert.deepEqual(
    (await reports()).map(({ text }) => text),
    ['Stays'],
  );
});

test('everything is checked before anything is taken, and entry and member are named', async (t) => {
  const { data, reports, status } = await committed(t);
  const { side: _side, ...sideless } = entry();
  const list = [
    entry(),
    entry({ side: 'opposition', channel: 'pigeon' }),
    sideless,
    entry({
      age: 1,
      date: '2021-13',
      author: { kind: 'organisation', displayName: 'X', organisationId: 'x' },
    }),
    'text',
    entry({ commitment: 'a b' }),
  ];
  const { code, out } = await status(file(data, 'wrong.json', list));
  assert.equal(code, 1);
  const named = out
    .split('\n')
    .map((line) => /entry (\d+): (\S+): error: ./.exec(line)?.slice(1, 3).join(' '));
  assert.deepEqual([...new Set(named.filter((one) => one !== undefined))].sort(), [
    ...['2 /channel', '2 /side', '3 /side', '4 /age', '4 /author/organisationId', '4 /date', '5 /'],
    '6 /commitment',
  ]);
  assert.match(out, /\nNothing was taken\.\n$/);
  const absent = [
    entry(),
    entry({ commitment: 'TST0009' }),
    entry({ milestone: 'TST0009.1' }),
    entry({ commitment: 'tst0001' }),
  ];
  for (const words of [[], ['--dry-run']]) {
    const refused = await status(file(data, 'absent.json', absent), ...words);
    assert.equal(refused.code, 1);
    assert.match(
      refused.out,
      /entry 2: \/commitment: error: .*\n.*entry 3: \/milestone: error: .*\n.*entry 4: \/commitment: error: .*\nNothing was taken\.\n$/,
    );
  }
  assert.deepEqual(await reports(), []);
});

test('files that cannot be read, and data that are not there, are told', (t) => {
  const data = folder(t);
  const good = file(data, 'good.json', entry());
  const none = ogpKit('status', good, '--data', data);
  assert.deepEqual([none.code, /There is no database in .*--data/.test(none.err)], [1, true]);
  ogpKit('seed', '--data', data);
  const cases: [string, number, RegExp][] = [
    ['missing.json', 2, /missing\.json cannot be read/],
    [file(data, 'cut.json', '[{'), 1, /cut\.json: this is not JSON/],
    [file(data, 'cut.jsonl', `${JSON.stringify(entry())}\n{`), 1, /cut\.jsonl: line 2 is not JSON/],
  ];
  for (const [path, expected, words] of cases) {
    const { code, err } = ogpKit('status', path, '--data', data);
    assert.equal(code, expected, path);
    assert.match(err, words);
    assert.doesNotMatch(err, /^ +at /m);
  }
});
