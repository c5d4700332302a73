import { existsSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { inRoot } from './places.mjs';
import { progress, timed } from './progress.mjs';
import { mustRun } from './run.mjs';
import { hashOf, isStamped, stamp } from './stamp.mjs';

/** In the order in which they need one another. */
const packages = [
  { name: 'core', needs: [] },
  { name: 'client', needs: ['core'] },
  { name: 'server', needs: ['core'] },
  { name: 'elements', needs: ['core', 'client'] },
];

/** Builds the packages whose sources, or whose needed packages' sources, changed. */
export async function buildPackages() {
  let built = 0;
  for (const { name, needs } of packages) {
    const sources = () =>
      hashOf(
        ...[name, ...needs].map((folder) => inRoot('packages', folder)),
        inRoot('pnpm-lock.yaml'),
        inRoot('tsconfig.base.json'),
      );
    if (existsSync(inRoot('packages', name, 'dist')) && isStamped(`build-${name}`, sources())) continue;
    const started = Date.now();
    await timed('build', name, () =>
      mustRun('node', ['--run', 'build'], { cwd: inRoot('packages', name), quiet: true }),
    );
    for (const made of ['dist', 'cdn']) await removeOlder(inRoot('packages', name, made), started);
    stamp(`build-${name}`, sources());
    built++;
  }
  if (built === 0) progress('build', 'nothing changed');
}

/**
 * Removes what a build has not written anew: what is left of a module that is no more would get into the package. Not
 * the whole folder before the build, because `npm run dev` runs what is in it.
 */
async function removeOlder(folder, time) {
  if (!existsSync(folder)) return;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && (await stat(path)).mtimeMs < time) await rm(path);
  }
}
