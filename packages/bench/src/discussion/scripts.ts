import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The element as a site that bundles has it, with Lit; and as the file for a script tag. */
export const builds = ['esm', 'cdn'] as const;
export type Build = (typeof builds)[number];

const here = fileURLToPath(new URL('.', import.meta.url));

async function bundled(stdin: string, minify: boolean): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: stdin, resolveDir: here },
    bundle: true,
    format: 'iife',
    minify,
    target: 'es2022',
    conditions: ['production', 'browser'],
    write: false,
    legalComments: 'none',
  });
  return outputFiles[0]!.text;
}

/** The scripts of the pages; `readable` keeps names, for profiles. */
export async function scripts(readable = false): Promise<Record<Build | 'page', string>> {
  const [page, esm, cdn] = await Promise.all([
    bundled(`import './page.ts';`, false),
    bundled(`import '@ogp-kit/elements/paragraph-comments';`, !readable),
    readFile(fileURLToPath(import.meta.resolve('@ogp-kit/elements/cdn/ogp-paragraph-comments.js')), 'utf8'),
  ]);
  return { page, esm, cdn };
}
