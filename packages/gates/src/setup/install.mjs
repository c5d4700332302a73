import { existsSync, readdirSync } from 'node:fs';
import { inRoot } from './places.mjs';
import { Problem } from './problem.mjs';
import { timed } from './progress.mjs';
import { run } from './run.mjs';
import { hashOf, isStamped, stamp } from './stamp.mjs';

/** npx keeps it, so that it is fetched once. */
const pnpm = ['npx', '--yes', 'pnpm@12.21.0'];

/** Runs pnpm at the pinned version. */
export const runPnpm = (args, options) => run(pnpm[0], [...pnpm.slice(1), ...args], options);

/** Installs all packages, where the lockfile or a package.json changed since the last time. */
export async function installPackages() {
  const hash = hashOf(...packageFiles());
  if (isStamped('install', hash) && existsSync(inRoot('node_modules', '.modules.yaml'))) return;
  process.stdout.write('install   packages …\n');
  await timed('install', 'packages', async () => {
    const { code, output } = await runPnpm(['install', '--frozen-lockfile'], {
      quiet: true,
      env: { CI: 'true' },
    });
    if (code !== 0) throw new Problem(`The packages could not be installed:\n${output}`);
  });
  stamp('install', hash);
}

function packageFiles() {
  const members = ['packages', 'examples'].flatMap((folder) =>
    readdirSync(inRoot(folder)).map((name) => inRoot(folder, name, 'package.json')),
  );
  return [
    inRoot('package.json'),
    inRoot('pnpm-lock.yaml'),
    inRoot('pnpm-workspace.yaml'),
    ...members.filter(existsSync),
  ];
}
