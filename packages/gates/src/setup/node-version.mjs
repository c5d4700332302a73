import { existsSync } from 'node:fs';
import { inRoot } from './places.mjs';
import { Problem } from './problem.mjs';

const toSetUp = [20, 19];
/** The first that runs TypeScript files itself. */
const toWork = [22, 18];

/** Stops where even the set-up cannot run. */
export function requireNode() {
  if (!atLeast(toSetUp)) {
    throw new Problem(
      `This needs Node ${toSetUp.join('.')} or newer; here is ${process.version}. Install Node 24.`,
    );
  }
}

/** The Node that everything after the set-up runs on: the one installed with the packages, else this one. */
export function pinnedNode() {
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const pinned = inRoot('node_modules', `node-${platform()}-${process.arch}`, 'bin', program);
  if (existsSync(pinned)) return pinned;
  if (atLeast(toWork)) return process.execPath;
  throw new Problem(
    `For ${process.platform} on ${process.arch} no Node comes with the packages, and ${process.version} is too old. ` +
      `Install Node 24 (at least ${toWork.join('.')}) and run this again.`,
  );
}

const platform = () => (process.platform === 'win32' ? 'win' : process.platform);

function atLeast([major, minor]) {
  const [hasMajor, hasMinor] = process.versions.node.split('.').map(Number);
  return hasMajor > major || (hasMajor === major && hasMinor >= minor);
}
