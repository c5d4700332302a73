import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** An element as a site that bundles has it, with Lit; and as the file for a script tag. */
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

/**
 * The scripts of the pages by their names: `page`, and each element in each build, such as `esm/plan-table`.
 * @param page - What runs in every page, from here.
 * @param readable - Keeps names, for profiles.
 */
export async function scripts(
  page: string,
  elements: readonly string[],
  readable: boolean,
): Promise<ReadonlyMap<string, string>> {
  const cdn = (name: string) => fileURLToPath(import.meta.resolve(`@ogp-kit/elements/cdn/ogp-${name}.js`));
  const all = elements.flatMap((name) => [
    [`esm/${name}`, bundled(`import '@ogp-kit/elements/${name}';`, !readable)] as const,
    [`cdn/${name}`, readFile(cdn(name), 'utf8')] as const,
  ]);
  const named = [['page', bundled(`import './${page}';`, false)] as const, ...all];
  return new Map(await Promise.all(named.map(async ([name, text]) => [name, await text] as const)));
}
