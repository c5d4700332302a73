import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { inRoot } from './places.mjs';
import { Problem } from './problem.mjs';
import { mustRun } from './run.mjs';
import { startService } from './service.mjs';

const command = inRoot('packages', 'server', 'dist', 'bin.js');

/** Puts the sample plan and ideas into a data folder that is not there yet. Gives whether it did. */
export async function seedOnce(data) {
  if (existsSync(data)) return false;
  try {
    await mustRun('node', [command, 'seed', '--data', data], { quiet: true });
  } catch (error) {
    await rm(data, { recursive: true, force: true });
    throw error;
  }
  return true;
}

/** The reference backend. */
export function startBackend({ data, port, siteOrigin, watched = false, quiet = true }) {
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
