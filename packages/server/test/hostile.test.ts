import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validate } from '@ogp-kit/core';
import { comment, text } from './document.ts';
import { idea, keyIssues } from './plan.ts';
import { post, running, website } from './running.ts';

/** Random numbers that are the same each time, so that a finding can be found again. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const bits = [
  '"\\ud800"',
  '"\\u0000"',
  '""',
  '-0',
  '1e999',
  '9007199254740993',
  'null',
  'true',
  '[]',
  '{}',
  '[[[[[]]]]]',
  '{"__proto__":{"x":1}}',
  '{"constructor":{"prototype":{}}}',
  '{"toString":1,"valueOf":2,"hasOwnProperty":3}',
  `"${'ë'.repeat(3000)}"`,
  `{"${'a~/b'.repeat(400)}":1}`,
  '"’; DROP TABLE plans;--"',
  '"<script>alert(1)</script>"',
  '"%00%2e%2e"',
  '\u0007',
  '"\\u202e"',
  '"😀"',
];

/** A JSON text with some part of it replaced, doubled, cut off or put elsewhere. */
function spoil(text: string, random: (below: number) => number): string {
  const places = [...text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]|\btrue\b|\d+/g)];
  let spoiled = text;
  for (let i = 0; i <= random(3); i++) {
    const place = places[random(places.length)]!;
    const from = place.index;
    const to = from + place[0].length;
    const bit = bits[random(bits.length)]!;
    const ways = [
      () => text.slice(0, from) + bit + text.slice(to),
      () => text.slice(0, to),
      () => text.slice(0, to) + place[0] + text.slice(to),
      () => `${text.slice(0, -1)},${random(2) ? '"__proto__"' : '"extra"'}:${bit}}`,
      () => text.slice(0, from) + text.slice(to),
      () => bit,
    ];
    spoiled = ways[random(ways.length)]!();
  }
  return spoiled;
}

const routes: [string, string][] = [
  [
    'plans/AP_TST01/ideas',
    JSON.stringify({
      ...idea(),
      answers: { ...idea().answers, improves: [{ value: 'technology', prompts: ['newMeans'] }] },
    }),
  ],
  ['plans/AP_TST01/key-issues', JSON.stringify(keyIssues())],
  [
    'documents/draft/comments',
    JSON.stringify(
      comment('Words', {
        paragraph: 'p2',
        version: 1,
        quote: { exact: 'bus', prefix: 'The ' },
        suggestion: 'tram',
        alignment: 'agree',
      }),
    ),
  ],
  ['flags', JSON.stringify({ contribution: 'x', reason: 'other', text: 'Look' })],
  ['participants', '{"a":{"b":[1]}}'],
  ['exports', '{"code":"9KTQ70V2CHXM4RBWZE5A8"}'],
  ['erasures', '{"code":"9KTQ70V2CHXM4RBWZE5A8"}'],
];

for (const [path, good] of routes) {
  test(`600 spoiled bodies to POST ${path} fail nothing`, async (t) => {
    const { url, failures, backend } = await running(t);
    await backend.store.publishDocument(text());
    const random = numbers(path.length);
    const statuses = new Map<number, number>();
    const one = async () => {
      const body = spoil(good, random);
      const response = await fetch(url + path, post(body, { Origin: website }));
      const text = await response.text();
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
      assert.equal(response.headers.get('Access-Control-Allow-Origin'), website, body);
      if (response.ok) return;
      assert.ok(response.status < 500, `${response.status} to ${body}`);
      assert.equal(response.headers.get('Content-Type'), 'application/problem+json', body);
      assert.deepEqual(validate('Problem', JSON.parse(text)).issues, [], `${body}\n${text}`);
    };
    for (let i = 0; i < 60; i++) await Promise.all(Array.from({ length: 10 }, one));
    assert.deepEqual(failures, []);
    assert.ok((statuses.get(422) ?? 0) > 100, JSON.stringify([...statuses]));
    assert.ok((statuses.get(400) ?? 0) > 50, JSON.stringify([...statuses]));
  });
}

test('hostile headers fail nothing', async (t) => {
  const { url, failures } = await running(t);
  const random = numbers(7);
  const names = [
    'Authorization',
    'Idempotency-Key',
    'Content-Type',
    'Accept-Language',
    'If-None-Match',
    'Origin',
  ];
  const values = [
    '',
    ' ',
    '"',
    'x'.repeat(4000),
    'Bearer ..',
    'Bearer \t',
    ';q=',
    '*;q=a',
    '\u00ff',
    'null',
    ',,,',
    '0',
  ];
  for (let i = 0; i < 300; i++) {
    const headers = Object.fromEntries(
      Array.from({ length: 3 }, () => [names[random(names.length)]!, values[random(values.length)]!]),
    );
    const write = await fetch(`${url}plans/AP_TST01/ideas`, post(idea(), headers));
    await write.text();
    assert.ok(write.status < 500, JSON.stringify(headers));
    const read = await fetch(`${url}plans.json`, { headers });
    await read.text();
    assert.equal(read.status, 200, JSON.stringify(headers));
  }
  assert.deepEqual(failures, []);
});
