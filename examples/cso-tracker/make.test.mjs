import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { make } from './make.mjs';
import { createSite } from './serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'cso-tracker-test-'));
const site = join(folder, 'site');
const server = createSite(site);
let base;
before(async () => {
  make(site, join(folder, 'data'));
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  base = `http://localhost:${server.address().port}/`;
});
after(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const read = async (path) => (await fetch(base + path)).json();

test('the plan tells what the organisation found beside what the others say', async () => {
  const { commitments } = await read('data/plans/AP_ALB05.json');
  assert.deepEqual(
    commitments.map(({ id, sides }) => [
      id,
      sides.government?.status,
      sides.civilSociety?.status,
      sides.irm?.status,
    ]),
    [
      ['AL0066', 'complete', 'substantial', 'complete'],
      ['AL0072', undefined, 'limited', 'substantial'],
    ],
  );
  const { statusReports } = await read('data/commitments/AL0072.json');
  assert.equal(statusReports.filter(({ side }) => side === 'civilSociety').length, 2);
});

test('nothing can be sent to it', async () => {
  assert.deepEqual((await read('data/ogp.json')).writes, []);
});

test('every page, script and style is there, and each element has its file', async () => {
  for (const page of ['index.html', 'commitment.html']) {
    const body = await (await fetch(base + page)).text();
    const files = [...body.matchAll(/(?:src|href)="([\w-]+\.(?:js|css|html))/g)].map(([, file]) => file);
    for (const file of files) assert.equal((await fetch(base + file)).status, 200, file);
    for (const [, tag] of body.matchAll(/<(ogp-[a-z-]+)/g)) assert.ok(files.includes(`${tag}.js`), tag);
  }
});

test('made again, no document is written anew', () => {
  const documents = () =>
    Object.fromEntries(
      readdirSync(join(site, 'data'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
        .map(({ parentPath, name }) => join(parentPath, name))
        .map((file) => [file, statSync(file).mtimeMs]),
    );
  const before = documents();
  assert.ok(Object.keys(before).length > 5);
  make(site, join(folder, 'data'));
  assert.deepEqual(documents(), before);
});

test('nothing outside the folder is served', async () => {
  for (const path of ['..%2fpackage.json', '.gitignore', 'data/../../x', 'none.html'])
    assert.equal((await fetch(base + path)).status, 404, path);
});
