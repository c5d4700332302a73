import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { inRoot } from '../setup/places.mjs';

const elements = inRoot('packages/elements');

test('custom-elements.json says what the elements are now', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ogp-kit-manifest-'));
  const cem = join(elements, 'node_modules/.bin/cem');
  execFileSync(
    cem,
    ['analyze', '--config', 'cem.config.mjs', '--outdir', relative(elements, folder), '--quiet'],
    { cwd: elements },
  );
  const fresh = readFileSync(join(folder, 'custom-elements.json'), 'utf8');
  rmSync(folder, { recursive: true });
  const kept = readFileSync(join(elements, 'custom-elements.json'), 'utf8');
  assert.deepEqual(
    JSON.parse(kept),
    JSON.parse(fresh),
    'custom-elements.json is old: run `pnpm --filter @ogp-kit/elements manifest` and commit it',
  );
});
