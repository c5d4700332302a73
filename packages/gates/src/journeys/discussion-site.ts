import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Comment, ConsultationDocument } from '@ogp-kit/core';
import { serveFolder } from '../file-site.ts';
import { inRoot } from '../setup/places.mjs';
import { mustRun } from '../setup/run.mjs';
import { freePort, type Service } from '../setup/service.mjs';
import { startBackend } from '../setup/stack.mjs';

const sources = inRoot('..', 'shared', 'data');
const command = inRoot('packages/server/dist/bin.js');

/** Why the consultation that was really held is not tried; false where it is there. It is not part of the repository. */
export const withoutReal = existsSync(join(sources, 'discuto-ogp-strategy.json'))
  ? (false as const)
  : `no ${sources}: the samples are discussed instead`;

/** Runs `ogp-kit` to its end. */
export const ogpKit = (...words: string[]): Promise<string> =>
  mustRun('node', [command, ...words], { quiet: true });

/** A text and what was said of it before. */
export interface Material {
  readonly text: ConsultationDocument;
  readonly comments: readonly Comment[];
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** The consultation that was really held, as core's scripts map it; the samples where it is not there. */
async function material(folder: string): Promise<Material> {
  if (withoutReal) {
    const samples = inRoot('packages/core/samples/albania-2020-2022');
    return {
      text: readJson(`${samples}.document.json`) as ConsultationDocument,
      comments: readJson(`${samples}.comments.json`) as Comment[],
    };
  }
  await mustRun('node', [inRoot('packages/core/scripts/sources/map.ts'), sources, folder], { quiet: true });
  const id = 'ogp-strategy-2023-2028';
  const { items } = readJson(join(folder, `documents/${id}/comments.json`)) as { items: Comment[] };
  return { text: readJson(join(folder, `documents/${id}.json`)) as ConsultationDocument, comments: items };
}

/** A page on another origin than the backend's; it notes what the element says was accepted. */
const pageOf = (api: string, id: string): string => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>Discussion</title><script>globalThis.accepted = [];
addEventListener('ogp-submitted', ({ kind }) => accepted.push(kind));
addEventListener('ogp-refused', ({ kind }) => console.error('refused', kind));</script>
<script defer src="ogp-paragraph-comments.js"></script>
<main><ogp-paragraph-comments api="${api}" document="${id}"></ogp-paragraph-comments></main></html>`;

/** A text under consultation, published and filled by the command, served, and shown on a page. */
export interface Discussion extends Material {
  readonly page: string;
  readonly api: string;
  /** The folder with the database. */
  readonly data: string;
  readonly backend: () => Service;
  readonly startBackend: () => Promise<void>;
  readonly end: () => Promise<void>;
}

export async function startDiscussion(): Promise<Discussion> {
  const folder = await mkdtemp(join(tmpdir(), 'ogp-kit-discussion-'));
  const data = join(folder, 'data');
  const given = await material(folder);
  // Open again, for as long as there are tests.
  const { closes: _, ...text } = given.text;
  const files = { text: join(folder, 'text.json'), comments: join(folder, 'comments.json') };
  writeFileSync(files.text, JSON.stringify(text));
  writeFileSync(files.comments, JSON.stringify(given.comments));
  await ogpKit('publish', files.text, '--data', data);
  await ogpKit('import-comments', files.comments, '--document', text.id, '--data', data);

  const port = await freePort();
  const api = `http://localhost:${port}/`;
  const site = await serveFolder(inRoot('packages/elements/cdn'), {
    pages: { '/index.html': pageOf(api, text.id), '/': pageOf(api, text.id) },
  });
  const start = (): Promise<Service> =>
    startBackend({ data, port, siteOrigin: site.url.slice(0, -1), writesPerMinute: 10_000 });
  let backend = await start();
  return {
    text,
    comments: given.comments,
    page: site.url,
    api,
    data,
    backend: () => backend,
    async startBackend() {
      backend = await start();
    },
    async end() {
      await Promise.all([site.close(), backend.stop()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
