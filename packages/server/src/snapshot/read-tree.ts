import { Refusal } from '../problem/refusal.ts';
import { contentOf } from '../routes/answer-read.ts';
import { pathOf } from '../routes/parameters.ts';
import type { Parameters, ReadRoute, Source } from '../routes/route.ts';
import { publicReads } from '../routes/routes.ts';
import { parametersOf } from './parameters-of.ts';

/** A document of the read tree. */
export interface TreeDocument {
  /** Below the base URL, without a slash in front. */
  path: string;
  body: string;
}

/** The document; undefined where a server answers that it is not there, or not any more. */
async function read(route: ReadRoute, source: Source, parameters: Parameters): Promise<string | undefined> {
  try {
    return await contentOf(route, source, parameters);
  } catch (error) {
    if (error instanceof Refusal && (error.code === 'not-found' || error.code === 'gone')) return undefined;
    throw error;
  }
}

/** Every document that everybody can read, but `ogp.json`, one after another. */
export async function* readTree(source: Source): AsyncGenerator<TreeDocument> {
  const routes = new Map(publicReads.map((route) => [route.path, route]));
  for (const [path, each] of Object.entries(parametersOf)) {
    const route = routes.get(path)!;
    for await (const parameters of each(source.store.reading)) {
      const body = await read(route, source, parameters);
      if (body !== undefined) yield { path: pathOf(route, parameters).slice(1), body };
    }
  }
}

/** The folders that all of it is in, and nothing else. */
export const treeFolders: readonly string[] = [
  ...new Set(Object.keys(parametersOf).flatMap((path) => /^\/([^/]+)\//.exec(path)?.[1] ?? [])),
];
