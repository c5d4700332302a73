import { globSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from 'esbuild';

const marked = '.bundled';

/**
 * For Web Test Runner: modules come in few files, made together when the first is asked for, where a browser would
 * ask for each of three hundred. What is loaded late stays a file of its own, and is loaded late.
 * @param {{ root: string, folder: string, entries: string, tsconfig: string, plugins?: import('esbuild').Plugin[] }} options
 *   `root` is the folder that `/` leads to, `folder` the one that has all the entries in it
 */
export function bundled({ root, folder, entries, tsconfig, plugins = [] }) {
  const address = (path) => `/${relative(root, path).replaceAll(sep, '/')}`;
  const entryPoints = globSync(entries, { cwd: folder }).map((path) => ({
    in: join(folder, path),
    out: path.replace(/\.ts$/, marked),
  }));
  const entered = new Set(entryPoints.map((entry) => address(entry.in)));
  let making;

  const make = () =>
    build({
      entryPoints,
      outdir: folder,
      chunkNames: `[hash]${marked}`,
      bundle: true,
      splitting: true,
      write: false,
      format: 'esm',
      // As if each module were loaded: nothing is left out for what a package says of its side effects.
      ignoreAnnotations: true,
      target: 'esnext',
      conditions: ['production'],
      // The server's own modules.
      external: ['/__web*'],
      sourcemap: 'linked',
      sourcesContent: false,
      logLevel: 'error',
      tsconfig,
      plugins,
    }).then(({ outputFiles }) => new Map(outputFiles.map(({ path, text }) => [address(path), text])));

  return {
    name: 'bundled',
    async serve({ path }) {
      if (entered.has(path)) {
        const files = await (making ??= make());
        const file = path.replace(/\.ts$/, `${marked}.js`);
        return files.has(file) ? { body: `import '${file}';`, type: 'js' } : undefined;
      }
      const text = (await making)?.get(path);
      return text === undefined ? undefined : { body: text, type: path.endsWith('.map') ? 'json' : 'js' };
    },
  };
}
