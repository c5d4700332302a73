import { nodeResolve } from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';

export default {
  input: ['index', 'read', 'write', 'keeping', 'memory', 'decidim', 'consul'].map((name) => `src/${name}.ts`),
  external: [/^@ogp-kit\//, 'ky'],
  plugins: [nodeResolve(), esbuild({ target: 'es2022', tsconfig: 'tsconfig.build.json' })],
  output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
};
