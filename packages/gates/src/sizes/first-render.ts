import { build } from 'esbuild';

/**
 * Bundles and minifies a built module with everything that it imports at once, Lit and the other packages included.
 * What is imported later stays out.
 */
export async function firstRenderOf(module: string): Promise<string> {
  const { outputFiles, metafile } = await build({
    entryPoints: [module],
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    conditions: ['production', 'browser'],
    write: false,
    metafile: true,
    outdir: '/',
    legalComments: 'none',
  });
  const texts = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]));
  const entry = [...outputs].find(
    ([, { entryPoint }]) => entryPoint && module.endsWith(basename(entryPoint)),
  );
  if (!entry) throw new Error(`esbuild made no entry of ${module}`);
  const atOnce = new Set([entry[0]]);
  for (const name of atOnce) {
    for (const { path, kind } of outputs.get(name)?.imports ?? []) {
      if (kind === 'import-statement') atOnce.add(basename(path));
    }
  }
  return [...atOnce].map((name) => texts.get(name) ?? '').join('\n');
}

const basename = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
