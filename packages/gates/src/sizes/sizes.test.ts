import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { ceilings, forbidden, litMarks } from './ceilings.ts';
import { firstRenderOf } from './first-render.ts';

/** By the command, which the bars are named after; by Node, which packs a little worse, where there is none. */
function weigh(text: string): number {
  const { stdout, status } = spawnSync('gzip', ['-9'], { input: text, maxBuffer: 2 ** 24 });
  return status === 0 ? stdout.length : gzipSync(text, { level: 9 }).length;
}

for (const { what, from, bytes } of ceilings) {
  test(`${what}: at most ${bytes} bytes`, async (context) => {
    const text = 'file' in from ? readFileSync(from.file, 'utf8') : await firstRenderOf(from.firstRenderOf);
    const weight = weigh(text);
    context.diagnostic(`${what}: ${weight} bytes`);
    assert.ok(
      weight <= bytes,
      `${what} weighs ${weight} bytes, ${weight - bytes} too many. Look what came in (esbuild --analyze), load it on ` +
        'first use by import(), or leave it out. Raise the ceiling only with a reason in the commit.',
    );
    for (const { name, pattern, remedy } of forbidden) {
      const found = pattern.exec(text);
      assert.equal(found, null, `${what} contains ${name} (“${found?.[0]}”): ${remedy}`);
    }
    for (const mark of litMarks) {
      const copies = text.match(mark)?.length ?? 0;
      assert.ok(
        copies <= 1,
        `${what} contains Lit ${copies} times: every import of Lit has to go through src/base/lit.ts, and \`pnpm why lit\` must name one version`,
      );
    }
  });
}

test('what is forbidden would be found', () => {
  const samples = ['a.safeParse(b)', 'new Function("x")', 'console.warn("Lit is in dev mode.")'];
  for (const [index, sample] of samples.entries()) assert.match(sample, forbidden[index]!.pattern);
});
