import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, type Service } from './setup/service.mjs';
import { seedOnce, startBackend, startSite } from './setup/stack.mjs';

/** The demo site and the reference backend, each on an origin of its own, with data of their own. */
export interface Stack {
  /** Where the demo site answers, with a slash at the end. */
  readonly site: string;
  /** Where the backend answers, with a slash at the end; the same after a restart. */
  readonly api: string;
  /** The folder with the database. */
  readonly data: string;
  /** The backend's process id. */
  readonly backendPid: () => number;
  /** Ends the backend on the spot, as a power cut does. */
  readonly killBackend: () => Promise<void>;
  /** Lets the backend finish and ends it; gives its exit code. */
  readonly stopBackend: () => Promise<number | null>;
  /** Starts the backend again, on the same port and data. */
  readonly startBackend: () => Promise<void>;
  /** Ends both and removes the data. */
  readonly end: () => Promise<void>;
}

/**
 * Seeds a fresh data folder and starts both on free ports.
 * @param through what stands between pages and backend: gets the backend's port, gives the one that pages are told
 */
export async function startStack(through?: (apiPort: number) => Promise<number>): Promise<Stack> {
  const folder = await mkdtemp(join(tmpdir(), 'ogp-kit-'));
  const data = join(folder, 'data');
  await seedOnce(data);
  const [port, apiPort] = [await freePort(), await freePort()];
  const start = (): Promise<Service> =>
    startBackend({ data, port: apiPort, siteOrigin: `http://localhost:${port}` });
  let backend = await start();
  const site = await startSite({ port, apiPort: (await through?.(apiPort)) ?? apiPort });
  return {
    site: `http://localhost:${port}/`,
    api: `http://localhost:${apiPort}/`,
    data,
    backendPid: () => backend.child.pid ?? 0,
    killBackend: () => backend.kill(),
    stopBackend: () => backend.stop(),
    async startBackend() {
      backend = await start();
    },
    async end() {
      await Promise.all([site.stop(), backend.stop()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
