import { existsSync } from 'node:fs';
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
    await timed('build', name, () =>
      mustRun('node', ['--run', 'build'], { cwd: inRoot('packages', name), quiet: true }),
    );
    stamp(`build-${name}`, sources());
    built++;
  }
  if (built === 0) progress('build', 'nothing changed');
}
