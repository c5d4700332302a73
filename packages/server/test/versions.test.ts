import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  homeOf,
  mapParagraphs,
  paragraphText,
  validate,
  type Comment,
  type CommentList,
  type ConsultationDocument,
  type Mine,
} from '@ogp-kit/core';
import { importComments } from '../src/store/import-comments.ts';
import { bearing, comment, commented, guest, put, refusal, sample, text } from './document.ts';
import { recount } from './recount.ts';
import { json, running } from './running.ts';

const { closes: _closes, ...first } = sample<ConsultationDocument>('document');
const { closes: _end, ...second } = sample<ConsultationDocument>('document-2');
const { id } = first;
const said = sample<Comment[]>('comments');

/** The two versions of the sample, with its comments put in between. */
async function sampleText(t: Parameters<typeof running>[0]) {
  const server = await running(t);
  const { store } = server.backend;
  assert.equal(await store.publishDocument(first), 'new');
  assert.equal(await importComments(store, said), 16);
  assert.equal(await importComments(store, said), 0);
  await recount(server.data, server.url, id);
  const list = (name: string) => json<CommentList>(fetch(`${server.url}documents/${id}/${name}.json`));
  return { ...server, store, list };
}

test('comments find their places in a new version, and keep what they were about', async (t) => {
  const { url, data, store, list } = await sampleText(t);
  const before = await (await fetch(`${url}documents/${id}/versions/1.json`)).text();
  assert.equal(await store.publishDocument(second), 'changed');
  assert.equal(await store.publishDocument(second), 'unchanged');
  await recount(data, url, id);
  const now = await json<ConsultationDocument>(fetch(`${url}documents/${id}.json`));
  assert.deepEqual(validate('ConsultationDocument', now).issues, []);
  assert.equal(await (await fetch(`${url}documents/${id}/versions/1.json`)).text(), before);
  const { mappings } = mapParagraphs(first, second);
  const { items } = await list('comments');
  assert.equal(items.length, 16);
  for (const { id: name, paragraph, version, votes } of said) {
    const shown = items.find((one) => one.id === name)!;
    assert.deepEqual([shown.paragraph, shown.version], [paragraph, version]);
    if (shown.state === 'published') assert.deepEqual(shown.votes, votes);
    const to = mappings.find(({ from }) => from === paragraph)?.to;
    assert.equal(shown.home, to, name);
    const home = homeOf(shown, now);
    const at = typeof home === 'string' ? home : `paragraphs/${home.paragraph}`;
    assert.ok(
      (await list(at)).items.some((one) => one.id === name),
      `${name} at ${at}`,
    );
  }
  assert.deepEqual(
    [now.counts?.removedText, now.counts?.wholeText],
    [1, 1],
    'p1 is gone, with the comment on it',
  );
});

test('paragraphs keep their names, and say what they were where their words have changed', async (t) => {
  const { url, store } = await sampleText(t);
  await store.publishDocument(second);
  const [old, now] = await Promise.all(
    [1, 2].map((n) => json<ConsultationDocument>(fetch(`${url}documents/${id}/versions/${n}.json`))),
  );
  const names = now!.paragraphs.map(({ wId }) => wId!);
  assert.equal(new Set(names).size, names.length);
  for (const { from, to } of mapParagraphs(first, second).mappings) {
    if (to === undefined) continue;
    const [a, b] = [old!, now!].map(({ paragraphs }, i) =>
      paragraphs.find((one) => one.id === [from, to][i])!,
    );
    assert.equal(b!.wId, a!.wId, `${from} to ${to}`);
    const same = paragraphText(a!, 'sq') === paragraphText(b!, 'sq');
    assert.deepEqual(b!.before, same ? undefined : { version: 1, paragraphs: [from] });
  }
  const added = now!.paragraphs.filter(({ before }) => before?.paragraphs.length === 0).map((one) => one.id);
  assert.deepEqual(added, ['p5', 'p12']);
  assert.ok(
    !old!.paragraphs.some(({ wId }) =>
      added.some((one) => now!.paragraphs.find((p) => p.id === one)!.wId === wId),
    ),
  );
});

test('of paragraphs that were merged the threads join; what was split follows the larger part', async (t) => {
  const { url, backend, data } = await running(t);
  const { store } = backend;
  const one = 'The ministry publishes the budget of every project before the first of March each year.';
  const two = 'The ministry answers every comment in writing within thirty days after the closing date.';
  const long = `${one.replace('budget', 'staff list')} ${two.replace('comment', 'question')}`;
  await store.publishDocument(text('draft', { a: one, b: two, c: long, d: 'Nobody keeps these few words.' }));
  const sent: Record<string, string> = {};
  for (const paragraph of ['a', 'b', 'c', 'd', 'b', 'a']) {
    const { record } = await commented(url, comment(`On ${paragraph}`, { paragraph }));
    sent[paragraph] ??= record.id;
  }
  await commented(url, comment('Reply on a', { replyTo: sent['a']! }));
  const [head, tail] = [long.slice(0, one.length + 6), long.slice(one.length + 6)];
  await store.publishDocument(text('draft', { c: `${one} ${two}`, a: head, b: tail }, 2));
  await recount(data, url, 'draft');
  const bodies = async (list: string) =>
    (await json<CommentList>(fetch(`${url}documents/draft/${list}.json`))).items.map(({ body }) => body);
  assert.deepEqual(await bodies('paragraphs/c'), ['On a', 'On b', 'On b', 'On a', 'Reply on a']);
  assert.deepEqual(await bodies('removed-text'), ['On d']);
  const parts = [await bodies('paragraphs/a'), await bodies('paragraphs/b')];
  assert.deepEqual(parts.flat(), ['On c']);
  const now = await json<ConsultationDocument>(fetch(`${url}documents/draft.json`));
  assert.deepEqual(now.paragraphs[0]?.before, { version: 1, paragraphs: ['a', 'b'] });

  const late = await commented(url, comment('Late on b', { paragraph: 'b', version: 1 }));
  assert.deepEqual([late.record.paragraph, late.record.version, late.record.home], ['b', 1, 'c']);
  const reply = await commented(url, comment('To d', { replyTo: sent['d']! }));
  assert.deepEqual([reply.record.paragraph, reply.record.version], ['d', 1]);
  assert.deepEqual(await bodies('removed-text'), ['On d', 'To d']);
  const joined = await commented(url, comment('To b', { replyTo: sent['b']! }));
  assert.deepEqual([joined.record.paragraph, joined.record.version], ['c', 2]);
  await store.publishDocument(text('draft', { z: tail, y: head }, 3));
  await recount(data, url, 'draft');
  const third = await commented(url, comment('Very late on b', { paragraph: 'b', version: 1 }));
  assert.equal(third.record.home, 'z', 'by way of c, of which z is the larger part');
  await recount(data, url, 'draft');
});

test('positions stay with the words that they are on', async (t) => {
  const { url, backend, data } = await running(t);
  const { store } = backend;
  await store.publishDocument(text('draft', { a: 'The first words stay.', b: 'The second words go away.' }));
  const tokens = await Promise.all(Array.from({ length: 6 }, () => guest(url)));
  const at = (paragraph: string) => `${url}documents/draft/paragraphs/${paragraph}/position`;
  for (const token of tokens) {
    await fetch(at('a'), put({ option: 'agree' }, token));
    await fetch(at('b'), put({ option: 'disagree' }, token));
  }
  await store.publishDocument(
    text('draft', { b: 'The first words stay.', c: 'Something else altogether now.' }, 2),
  );
  await recount(data, url, 'draft');
  const now = await json<ConsultationDocument>(fetch(`${url}documents/draft.json`));
  assert.deepEqual(
    now.paragraphs.map(({ counts }) => counts?.positions),
    [{ agree: 6, neutral: 0, disagree: 0 }, undefined],
  );
  const mine = await json<Mine>(fetch(`${url}documents/draft/mine.json`, { headers: bearing(tokens[0]!) }));
  assert.deepEqual(mine.positions, [{ paragraph: 'b', option: 'agree' }]);
  const choice = { option: 'neutral', version: 1 };
  assert.equal(await refusal(fetch(at('b'), put(choice, tokens[0]))), '409 version-changed');
  assert.deepEqual(await json(fetch(at('a'), put(choice, tokens[0]))), {
    paragraph: 'b',
    option: 'neutral',
    counts: { agree: 5, neutral: 1, disagree: 0 },
  });
  const albanian = { ...put(choice, tokens[0]) };
  albanian.headers = { ...albanian.headers, 'Accept-Language': 'sq' };
  assert.match((await json<{ title: string }>(fetch(at('b'), albanian))).title, /Fjalët kanë ndryshuar/);
  await recount(data, url, 'draft');
});
