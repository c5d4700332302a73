/** Gives the pages the reference of the data model, made anew at each build and whenever a source of it changes. */
import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';

const core = fileURLToPath(new URL('../packages/core/', import.meta.url));
const name = 'virtual:model-reference';
const resolved = `\0${name}`;

/** In a process of its own, which reads codelists and rules afresh, whatever this one has loaded before. */
async function madeReference(): Promise<string> {
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, [`${core}scripts/reference.ts`], { maxBuffer: 64 << 20 });
  return stdout;
}

export function modelReference(): Plugin {
  return {
    name: 'model-reference',
    resolveId: (id) => (id === name ? resolved : undefined),
    async load(id) {
      if (id !== resolved) return undefined;
      for (const file of globSync('{src,scripts}/**/*.ts', { cwd: core })) this.addWatchFile(core + file);
      this.addWatchFile(`${core}README.md`);
      return `export default JSON.parse(${JSON.stringify(await madeReference())});`;
    },
  };
}
