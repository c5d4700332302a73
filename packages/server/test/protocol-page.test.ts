import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { privateReads } from '../src/routes/private-reads.ts';
import { reads } from '../src/routes/reads.ts';
import { writes } from '../src/routes/writes.ts';
import { statusOf } from '../src/problem/refusal.ts';
import { text, tokenOf } from './document.ts';
import { commitment, plan } from './plan.ts';
import { running } from './running.ts';

const page = readFileSync(new URL('../PROTOCOL.md', import.meta.url), 'utf8');

interface Message {
  first: string;
  headers: Record<string, string>;
  body: string;
}

function messageOf(block: string): Message {
  const [head = '', ...body] = block.split('\n\n');
  const [first = '', ...lines] = head.split('\n');
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  return { first, headers, body: body.join('\n\n') };
}

/** What the words in ‹ › stand for so far. */
type Known = Map<string, string>;

const fill = (text: string, known: Known) =>
  text.replace(/‹(\w+)›/g, (all, word: string) => known.get(word) ?? all);

/** Compares an answer with what the page says, and learns what new words stand for. */
function compare(said: string, told: string, known: Known, where: string): void {
  const words: string[] = [];
  const pattern = said.split(/(‹\w+›)/).map((piece) => {
    const word = /^‹(\w+)›$/.exec(piece)?.[1];
    if (word === undefined) return piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    if (word === 'any') return '.+';
    if (known.has(word)) return known.get(word)!.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    if (words.includes(word)) return `\\k<${word}>`;
    words.push(word);
    return `(?<${word}>[^"]+)`;
  });
  const match = new RegExp(`^${pattern.join('')}$`, 's').exec(told);
  assert.ok(match, `${where}\nsaid ${said}\ntold ${told}`);
  for (const word of words) known.set(word, match.groups![word]!);
}

/** JSON on one line, as the server writes it; what is not quite JSON for a ‹any› in it, too. */
const compact = (json: string) => {
  const quoted = json.replace(/: ‹any›/g, ': "‹any›"');
  return JSON.stringify(JSON.parse(quoted)).replace(/"‹any›"/g, '‹any›');
};

test('every request on the page is answered as the page says', async (t) => {
  const { url, backend } = await running(t, { plans: [plan('AP_ALB05')], writesPerMinute: 60 });
  await backend.store.publishDocument(text());
  const milestones = [{ id: 'AL0064.1', title: { en: 'A list of all stops' } }];
  const about = { id: 'AL0064', ogpId: 'AL0064', plan: 'AP_ALB05', milestones };
  await backend.store.publishCommitments([commitment(about)]);
  const blocks = [...page.matchAll(/```http\n(.*?)\n```/gs)].map(([, block = '']) => messageOf(block));
  assert.ok(blocks.length >= 12 && blocks.length % 2 === 0);
  const known: Known = new Map([['moderator', await tokenOf(backend.store, 'moderator')]]);
  for (let i = 0; i < blocks.length; i += 2) {
    const [ask, said] = [blocks[i]!, blocks[i + 1]!];
    const [method = '', path = ''] = fill(ask.first, known).split(' ');
    const response = await fetch(url + path.slice(1), {
      method,
      headers: Object.entries(ask.headers).map(([name, value]): [string, string] => [
        name,
        fill(value, known),
      ]),
      ...(ask.body === '' ? {} : { body: fill(ask.body, known) }),
    });
    const text = await response.text();
    assert.equal(String(response.status), said.first, `${ask.first}\n${text}`);
    compare(compact(said.body), text, known, ask.first);
    for (const [name, value] of Object.entries(said.headers)) {
      compare(value, response.headers.get(name) ?? '', known, `${ask.first} ${name}`);
    }
  }
});

test('the page has every path and every code', () => {
  for (const { path } of reads) assert.ok(page.includes(`\n| \`${path.slice(1)}\` `), path);
  for (const { path } of privateReads) assert.ok(page.includes(`\`${path.slice(1)}\``), path);
  for (const { method, path } of writes) {
    const example = new RegExp(`^${method} ${path.replace(/\{\w+\}/g, '\\S+')}$`, 'm');
    assert.match(page, example, `${method} ${path}`);
  }
  for (const [code, status] of Object.entries(statusOf)) {
    const row = new RegExp(`^\\| ${status} +\\|.*\`${code}\``, 'm');
    assert.match(page, row, code);
  }
});
