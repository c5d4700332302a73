import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type {
  Comment,
  CommentList,
  Commitment,
  ConsultationDocument,
  ContributionExport,
  Flag,
  ModerationQueue,
  NewComment,
} from '@ogp-kit/core';
import { bearing, commented, put, refusal, text, tokenOf } from './document.ts';
import { recount } from './recount.ts';
import { commitment } from './plan.ts';
import { json, post, reported, running } from './running.ts';

const hostile = [
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  `'; DROP TABLE comments; -- " \\ %s \${7*7} {{7*7}}`,
  '\u202eright to left\u202c \u0300\u0301combining \u200b\ufeff \uffff',
  '😀👩‍👩‍👧‍👦 🇦🇱 ë Ç',
  'line\n\ttab\n\n   ends with blanks   ',
  '{"__proto__": {"state": "removed"}}',
  '../../../etc/passwd%00 javascript:alert(1)',
];
const line = (words: string) => words.replace(/[\n\t]/g, ' ');

test('whatever people write comes back unchanged, as data, through every member', async (t) => {
  const { url, backend, data, failures } = await running(t);
  const { store } = backend;
  const words = hostile.join('\n');
  const given = text('draft', { p1: words });
  await store.publishDocument({ ...given, title: { en: line(words).slice(0, 200) } });
  const { paragraphs } = await json<ConsultationDocument>(fetch(`${url}documents/draft.json`));
  assert.deepEqual(paragraphs[0]!.blocks, given.paragraphs[0]!.blocks);
  const token = await tokenOf(store, 'moderator');
  for (const one of hostile) {
    const body: NewComment = {
      language: 'en',
      author: { kind: 'organisation', displayName: line(one) },
      paragraph: 'p1',
      quote: { exact: one, prefix: one, suffix: one },
      body: one,
      suggestion: one,
    };
    const { record, code } = await commented(url, body);
    const said = ({ author, quote, body: words_, suggestion }: Comment) => [
      author,
      quote,
      words_,
      suggestion,
    ];
    const expected = [body.author, body.quote, one, one];
    assert.deepEqual(said(await json(fetch(`${url}comments/${record.id}.json`))), expected);
    const list = await json<CommentList>(fetch(`${url}documents/draft/paragraphs/p1.json`));
    assert.deepEqual(said(list.items[0]!), expected);
    const exported = await json<ContributionExport>(fetch(`${url}exports`, post({ code })));
    assert.deepEqual(said(exported.record as Comment), expected);
    const flag = await json<Flag>(
      fetch(`${url}flags`, post({ contribution: record.id, reason: 'other', text: one })),
    );
    assert.equal(flag.text, one);
    const { items } = await json<ModerationQueue>(
      fetch(`${url}moderation.json`, { headers: bearing(token) }),
    );
    assert.deepEqual([items[0]?.flags[0]?.text, items.length], [one, 1]);
    const act = { act: 'hide', reason: { en: one }, rule: line(one) };
    assert.equal((await fetch(`${url}moderation/${record.id}`, put(act, token))).status, 200);
    const { moderation } = await json<Comment>(fetch(`${url}comments/${record.id}.json`));
    assert.deepEqual([moderation?.reason.en, moderation?.rule], [one, act.rule]);
    assert.equal((await fetch(`${url}moderation/${record.id}`, put({ act: 'restore' }, token))).status, 200);
  }
  await recount(data, url, 'draft');
  assert.deepEqual(failures, []);
});

test('whatever is reported on a commitment comes back unchanged, as data', async (t) => {
  const { url, backend, failures } = await running(t);
  const { store } = backend;
  const told = commitment({
    title: { en: line(hostile.join(' ')).slice(0, 200) },
    description: { en: hostile.join('\n') },
  });
  await store.publishCommitments([told]);
  assert.equal(await (await fetch(`${url}commitments/TST0001.json`)).text(), JSON.stringify(told));
  const agency = bearing(await tokenOf(store, 'moderator'));
  for (const one of hostile) {
    const words = {
      author: { kind: 'organisation', displayName: line(one) },
      text: one,
      challenges: one,
    } as const;
    const { record } = await reported(url, agency, words);
    for (const read of [
      await json<typeof record>(fetch(`${url}status-reports/${record.id}.json`)),
      (await json<Commitment>(fetch(`${url}commitments/TST0001.json`))).statusReports![0]!,
    ]) {
      const { author, text: said, challenges } = read;
      assert.deepEqual({ author, text: said, challenges }, words);
    }
  }
  assert.deepEqual(failures, []);
});

test('what is no text is refused in every member', async (t) => {
  const { url, backend } = await running(t);
  await backend.store.publishDocument(text());
  for (const bad of ['\\ud800', '\\u0000', '\\u0007', '\\u007f', '\\r']) {
    for (const member of ['body', 'suggestion']) {
      const body = `{"language":"en","author":{"kind":"anonymous"},"paragraph":"p1","body":"x","${member}":"a${bad}b"}`;
      const sent = refusal(fetch(`${url}documents/draft/comments`, post(body)));
      assert.match(
        await sent,
        new RegExp(`^422 body-invalid /${member} (pattern|text-ill-formed)`),
        `${member} ${bad}`,
      );
    }
  }
});

test('what its author has erased of a comment is in no file any more', async (t) => {
  const { url, backend, data, close } = await running(t);
  await backend.store.publishDocument(text());
  const words = 'A sentence that must not survive in any file';
  const { record, code } = await commented(url, {
    ...{ language: 'en', author: { kind: 'organisation', displayName: words }, paragraph: 'p1' },
    ...{ body: words, suggestion: words },
  });
  await fetch(`${url}flags`, post({ contribution: record.id, reason: 'other', text: words }));
  assert.equal((await fetch(`${url}erasures`, post({ code }))).status, 200);
  const traces = () =>
    readdirSync(data).filter((file) => {
      const bytes = readFileSync(join(data, file));
      return [words, record.ledger!.salt, code].some((secret) => bytes.includes(secret));
    });
  assert.deepEqual(traces(), []);
  await close();
  assert.deepEqual(traces(), []);
});
