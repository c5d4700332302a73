import assert from 'node:assert/strict';
import { test } from 'node:test';
import { xml } from '../src/feed/atom.ts';
import { comment, commented, put, refusal, text, tokenOf } from './document.ts';
import { running } from './running.ts';
import { readXml, type Element } from './xml.ts';

const one = ({ children }: Element, name: string): Element => {
  const found = children.filter((child) => child.name === name);
  assert.equal(found.length, 1, name);
  return found[0]!;
};

async function feedAt(url: string, document = 'draft') {
  const response = await fetch(`${url}documents/${document}/comments.atom`);
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('Content-Type'), 'application/atom+xml');
  const feed = readXml(await response.text());
  assert.deepEqual(
    [feed.name, feed.attributes['xmlns'], feed.attributes['xml:lang']],
    ['feed', 'http://www.w3.org/2005/Atom', 'en'],
  );
  for (const name of ['id', 'title', 'updated']) assert.ok(one(feed, name).text, name);
  return { feed, entries: feed.children.filter(({ name }) => name === 'entry') };
}

test('the newest fifty comments are a feed, each with what RFC 4287 asks for', async (t) => {
  const { url, backend } = await running(t);
  const page = 'https://ministry.example/draft?lang=sq&v=1#top';
  await backend.store.publishDocument({ ...text(), page });
  assert.deepEqual((await feedAt(url)).entries, []);
  const author = { kind: 'person', displayName: 'A. Reader & Sons' } as const;
  await commented(url, comment('The first of them'));
  for (let i = 2; i < 51; i++) await commented(url, comment(`Number ${i}`));
  const { record } = await commented(url, comment('Last', { paragraph: 'p2', author, language: 'sq' }));
  const { feed, entries } = await feedAt(url);
  assert.equal(entries.length, 50);
  assert.equal(one(feed, 'updated').text, record.createdAt);
  const [newest] = entries;
  assert.equal(one(newest!, 'id').text, `urn:ogp-kit:comment:${record.id}`);
  assert.equal(one(newest!, 'title').text, 'P2 · A. Reader & Sons');
  assert.equal(one(one(newest!, 'author'), 'name').text, author.displayName);
  assert.equal(
    one(newest!, 'link').attributes['href'],
    `https://ministry.example/draft?lang=sq&v=1#comment-${record.id}`,
  );
  const content = one(newest!, 'content');
  assert.deepEqual([content.attributes, content.text], [{ type: 'text', 'xml:lang': 'sq' }, 'Last']);
  const ids = entries.map((entry) => one(entry, 'id').text);
  assert.equal(new Set(ids).size, 50);
  for (const entry of entries) assert.match(one(entry, 'updated').text, /^\d{4}-\d\d-\d\dT.*Z$/);
  const token = await tokenOf(backend.store, 'moderator');
  await fetch(`${url}moderation/${record.id}`, put({ act: 'hide', reason: { en: 'No' } }, token));
  const after = await feedAt(url);
  assert.equal(after.entries.length, 50);
  assert.equal(one(after.entries[49]!, 'content').text, 'The first of them');
  assert.equal(await refusal(fetch(`${url}documents/none/comments.atom`)), '404 not-found');
});

test('what XML cannot hold does not break a feed, and markup in it is text', async (t) => {
  assert.equal(
    xml('a\u0000b\u000b\ud800c\udc00\uffff\r😀<&">'),
    'a\ufffdb\ufffd\ufffdc\ufffd\ufffd&#13;😀&lt;&amp;&quot;&gt;',
  );
  const { url, backend } = await running(t);
  const title = { en: 'A <b>title</b> & ]]> "more"' };
  await backend.store.publishDocument({ ...text(), title });
  const body = `]]></content><script>alert("1")</script>&amp; &#0; \uffff \u202e \u0085 😀\n\tëç`;
  const author = { kind: 'organisation', displayName: '<name> & "co" \ufffe' } as const;
  await commented(url, comment(body, { author, language: 'mul' }));
  const { feed, entries } = await feedAt(url);
  assert.equal(one(feed, 'title').text, `${title.en}: comments`);
  const content = one(entries[0]!, 'content');
  assert.equal(content.text, body.replace('\uffff', '\ufffd'));
  assert.deepEqual(content.attributes, { type: 'text' });
  assert.equal(one(one(entries[0]!, 'author'), 'name').text, '<name> & "co" \ufffd');
  const link = one(entries[0]!, 'link').attributes['href']!;
  assert.equal((await fetch(new URL(link, `${url}documents/draft/comments.atom`))).status, 200);
});
