import { readFileSync } from 'node:fs';
import { serveFolder } from '../file-site.ts';
import { inRoot } from '../setup/places.mjs';
import { mustRun } from '../setup/run.mjs';

/** The built Storybook, served on a free port. */
export interface Showroom {
  readonly url: string;
  /** The ids of all stories, without the pages of documentation. */
  readonly stories: readonly string[];
  readonly close: () => Promise<void>;
}

export async function openShowroom(): Promise<Showroom> {
  const folder = inRoot('.reports/storybook');
  const storybook = inRoot('node_modules/storybook/dist/bin/dispatcher.js');
  await mustRun('node', [storybook, 'build', '--disable-telemetry', '--quiet', '--output-dir', folder], {
    quiet: true,
    env: { STORYBOOK_DISABLE_TELEMETRY: '1', CI: 'true' },
  });
  const { entries } = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')) as {
    entries: Record<string, { id: string; type: string }>;
  };
  const stories = Object.values(entries)
    .filter(({ type }) => type === 'story')
    .map(({ id }) => id)
    .sort();
  return { ...(await serveFolder(folder)), stories };
}
