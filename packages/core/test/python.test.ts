/** That what the readmes tell people who write Python runs, where there is a Python with jsonschema. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const [, example = ''] = /```python\n([\s\S]*?)```/.exec(read('schemas/README.md')) ?? [];

function python(...args: string[]) {
  return spawnSync('python3', args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PYTHONUTF8: '1' },
  });
}

test('both readmes tell the same example', () => {
  assert.ok(example.length > 100);
  assert.ok(read('README.md').includes(`\`\`\`python\n${example}\`\`\``));
});

test('it prints what the readme says', (t) => {
  const { status } = python('-c', 'import jsonschema');
  if (status !== 0) return t.diagnostic('no Python with jsonschema is here: nothing tried');
  const { stdout, stderr } = python('-c', example);
  const [, expected] =
    /```python[\s\S]*?```\n[\s\S]*?```\n([\s\S]*?)```/.exec(read('schemas/README.md')) ?? [];
  assert.equal(stdout, expected, stderr);
  const { stdout: version } = python(
    '-c',
    'from importlib.metadata import version; print(version("jsonschema"))',
  );
  return t.diagnostic(`jsonschema ${version.trim()}`);
});
