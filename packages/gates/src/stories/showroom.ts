import { readFileSync } from 'node:fs';
import { serveFolder } from '../file-site.ts';
import { inRoot } from '../setup/places.mjs';
import { mustRun } from '../setup/run.mjs';

/** The built Storybook, served on a free port. */
export interface Showroom {
  readonly url: string;
  /** The ids of all stories, without the pages of documentation. */
  readonly stories: readonly string[];
  /** The ids of the pages on the model. */
  readonly pages: readonly string[];
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
  const all = Object.values(entries);
  const idsOf = (some: typeof all): string[] => some.map(({ id }) => id).sort();
  const stories = idsOf(all.filter(({ type }) => type === 'story'));
  const pages = idsOf(all.filter(({ type, id }) => type === 'docs' && id.startsWith('model-')));
  return { ...(await serveFolder(folder)), stories, pages };
}
