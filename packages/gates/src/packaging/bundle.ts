import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build } from 'esbuild';
import { rollup } from 'rollup';

/** What a bundler made of a module: the code, and the files of which something is in it. */
export interface Bundle {
  readonly code: string;
  readonly files: readonly string[];
}

/** The bundlers that are tried; what they take from `sideEffects` differs. */
export const bundlers: Readonly<Record<string, (folder: string, source: string) => Promise<Bundle>>> = {
  async rollup(folder, source) {
    const entry = `${folder}/entry.js`;
    const virtual = {
      name: 'entry',
      resolveId: (id: string) => (id === entry ? id : null),
      load: (id: string) => (id === entry ? source : null),
    };
    const bundle = await rollup({
      input: entry,
      plugins: [virtual, nodeResolve({ browser: true, exportConditions: ['production'] })],
      onwarn(warning) {
        if (warning.code === 'UNRESOLVED_IMPORT') throw new Error(warning.message);
      },
    });
    const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
    await bundle.close();
    const files = Object.entries(output[0].modules).filter(([, { renderedLength }]) => renderedLength > 0);
    return { code: output[0].code, files: files.map(([file]) => file) };
  },
  async esbuild(folder, source) {
    const { outputFiles, metafile } = await build({
      stdin: { contents: source, resolveDir: folder },
      absWorkingDir: folder,
      bundle: true,
      format: 'esm',
      conditions: ['production'],
      write: false,
      metafile: true,
      logLevel: 'error',
    });
    const [output] = Object.values(metafile.outputs);
    const files = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
    return { code: outputFiles[0]?.text ?? '', files: files.map(([file]) => file) };
  },
};
