/**
 * Puts the built command into a few files for tests that run it hundreds of times: most of such a run is Node looking
 * for modules, four hundred of them. How it is shipped is run by `cli.test.ts`, the kill tests and the gates.
 */
import { cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { fewFiles, shipped } from './command.ts';

const home = fileURLToPath(new URL('..', fewFiles));
rmSync(home, { recursive: true, force: true });
await build({
  entryPoints: [fileURLToPath(shipped)],
  outdir: fileURLToPath(new URL('.', fewFiles)),
  bundle: true,
  ignoreAnnotations: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22',
  external: ['better-sqlite3', 'jsonc-parser'],
  banner: {
    js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
  },
  logLevel: 'error',
});
cpSync(new URL('../package.json', import.meta.url), new URL('../package.json', fewFiles));
