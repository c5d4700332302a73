import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { built } from './kill/server-process.ts';
import { ogpKit } from './ogp-kit.ts';
import { folder } from './running.ts';

/** Runs `ogp-kit` while nobody reads what it says, as behind `head`. */
async function unread(...words: string[]) {
  const child = spawn(process.execPath, [join(built, 'bin.js'), ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.destroy();
  const [err, [code]] = await Promise.all([text(child.stderr), once(child, 'close') as Promise<[number]>]);
  return { code, err };
}

test('what nobody reads to its end is done all the same, without a word', async (t) => {
  assert.deepEqual(await unread('--help'), { code: 0, err: '' });
  const data = folder(t);
  assert.deepEqual(await unread('seed', '--data', data), { code: 0, err: '' });
  assert.match(ogpKit('seed', '--data', data).out, /^AP_ALB05: unchanged$/m);
});
