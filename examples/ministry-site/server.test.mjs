import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, test } from 'node:test';
import { createSite } from './server.mjs';

const site = createSite({ apiUrl: 'https://api.example/ogp?a=1&b=2' });
let port;
before(
  () => new Promise((resolve) => site.listen(0, '127.0.0.1', () => resolve((port = site.address().port)))),
);
after(() => site.close());

// Not fetch: it would tidy the path before sending it.
const ask = (path, method = 'GET') =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method }, async (response) => {
      resolve({
        status: response.statusCode,
        headers: response.headers,
        body: (await response.toArray()).join(''),
      });
    })
      .on('error', reject)
      .end();
  });

test('serves every page with the address of the backend in its place', async () => {
  for (const [path, language] of [
    ['/', 'en'],
    ['/index.html', 'en'],
    ['/sq.html?from=mail', 'sq'],
    ['/issues.html', 'en'],
    ['/ceshtje.html', 'sq'],
    ['/draft.html', 'en'],
    ['/projekti.html', 'sq'],
    ['/plan.html', 'en'],
    ['/plani.html', 'sq'],
    ['/commitments.html', 'en'],
    ['/angazhimet.html', 'sq'],
    ['/commitment.html?id=AL0066', 'en'],
    ['/angazhimi.html?id=AL0066', 'sq'],
  ]) {
    const { status, headers, body } = await ask(path);
    assert.equal(status, 200);
    assert.equal(headers['content-type'], 'text/html; charset=utf-8');
    assert.match(body, new RegExp(`<html lang="${language}">`));
    assert.match(
      body,
      /<ogp-[a-z-]+\s+api="https:\/\/api\.example\/ogp\?a=1&amp;b=2"\s+(plan="AP_ALB05"|document="digital-governance-draft")/,
    );
    assert.doesNotMatch(body, /localhost/);
  }
});

test('names the feed of the draft where the backend has it', async () => {
  for (const path of ['/draft.html', '/projekti.html']) {
    const { body } = await ask(path);
    assert.match(
      body,
      /<link\s+rel="alternate"\s+type="application\/atom\+xml"[^>]+href="https:\/\/api\.example\/ogp\/documents\/digital-governance-draft\/comments\.atom"/,
    );
  }
});

test('puts the id of a commitment into its page, and nothing else', async () => {
  const { body } = await ask('/commitment.html?id=AL0066');
  assert.match(body, /commitment="AL0066"/);
  assert.doesNotMatch(body, /\{commitment\}/);
  for (const query of [
    '',
    '?id=',
    '?id=%22%3E%3Cscript%3E',
    '?id=a%20b',
    '?id=%7Bcommitment%7D',
    '?other=AL0066',
  ]) {
    assert.equal((await ask(`/commitment.html${query}`)).status, 404, query);
  }
});

test('allows scripts and styles of its own and sends to the backend only', async () => {
  const policy = (await ask('/')).headers['content-security-policy'].split('; ');
  assert.deepEqual(policy.slice(0, 1), ["default-src 'none'"]);
  assert.ok(policy.includes('connect-src https://api.example'));
  assert.ok(policy.includes("require-trusted-types-for 'script'"));
  assert.ok(policy.every((rule) => !/unsafe|\*/.test(rule)));
});

test('the pages carry no script and no style of their own', async () => {
  for (const path of [
    '/',
    '/sq.html',
    '/issues.html',
    '/ceshtje.html',
    '/draft.html',
    '/projekti.html',
    '/plan.html',
    '/plani.html',
    '/commitments.html',
    '/angazhimet.html',
    '/commitment.html?id=AL0066',
    '/angazhimi.html?id=AL0066',
  ]) {
    const { body } = await ask(path);
    assert.doesNotMatch(body, /<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)/);
    const scripts = [...body.matchAll(/<script defer src="([a-z-]+)\.js"/g)].map(([, name]) => name);
    const elements = [...body.matchAll(/<(ogp-[a-z-]+)/g)].map(([, name]) => name);
    assert.deepEqual(scripts.sort(), [...new Set(elements)].sort());
  }
});

test('gives nothing but the files of the site', async () => {
  for (const path of [
    '/server.mjs',
    '/package.json',
    '/README.md',
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..\\package.json',
    '//index.html',
    '/.html',
    '/constructor',
    '/no-such-element.js',
    '/index.html%00.css',
  ]) {
    assert.equal((await ask(path)).status, 404, path);
  }
});

test('can only be read', async () => {
  const refused = await ask('/', 'POST');
  assert.equal(refused.status, 405);
  assert.equal(refused.headers.allow, 'GET, HEAD');
  const head = await ask('/', 'HEAD');
  assert.equal(head.status, 200);
  assert.equal(head.body, '');
  assert.ok(Number(head.headers['content-length']) > 1000);
});
