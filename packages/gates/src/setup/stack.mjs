import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { inRoot } from './places.mjs';
import { Problem } from './problem.mjs';
import { mustRun } from './run.mjs';
import { startService } from './service.mjs';

const command = inRoot('packages', 'server', 'dist', 'bin.js');
const database = 'ogp-kit.sqlite';

/** Puts the sample plan, its ideas and key issues into a data folder that holds no database yet. Gives whether it did. */
export async function seedOnce(data) {
  if (existsSync(join(data, database))) return false;
  // Moved to its place when all is in it: a seeding that was cut off begins anew the next time.
  const unfinished = join(data, '.seeding');
  await makeFolder(data);
  await rm(unfinished, { recursive: true, force: true });
  await mustRun('node', [command, 'seed', '--data', unfinished], { quiet: true });
  await rename(join(unfinished, database), join(data, database));
  await rm(unfinished, { recursive: true });
  return true;
}

async function makeFolder(data) {
  try {
    await mkdir(data, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new Problem(
      `The data folder ${data} cannot be made (${error.code}). Name another one by OGP_DATA.`,
    );
  }
}

/** The reference backend. `writesPerMinute`: from one address; 0: the command's own limit. */
export function startBackend({ data, port, siteOrigin, writesPerMinute = 0, watched = false, quiet = true }) {
  return startService({
    name: 'reference backend',
    args: [
      ...(watched ? ['--watch', '--watch-preserve-output'] : []),
      command,
      'serve',
      '--data',
      data,
      '--port',
      String(port),
      '--origin',
      siteOrigin,
      ...(writesPerMinute ? ['--writes-per-minute', String(writesPerMinute)] : []),
    ],
    url: `http://localhost:${port}/ogp.json`,
    quiet,
  });
}

/** The demo ministry site, on another origin than the backend's. */
export function startSite({ port, apiPort, quiet = true }) {
  return startService({
    name: 'demo ministry site',
    args: [inRoot('examples', 'ministry-site', 'server.mjs')],
    env: { PORT: String(port), API_URL: `http://localhost:${apiPort}/` },
    url: `http://localhost:${port}/`,
    quiet,
  });
}

/** A port number from the environment. */
export function portFrom(variable, standard) {
  const text = process.env[variable] ?? String(standard);
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Problem(`${variable}=${text} is not a port: a number from 1 to 65535.`);
  }
  return port;
}
