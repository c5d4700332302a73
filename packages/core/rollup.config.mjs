import esbuild from 'rollup-plugin-esbuild';

export default {
  input: ['src/index.ts', 'src/browser.ts'],
  external: [/^@noble\//, 'canonicalize', 'zod'],
  plugins: [esbuild({ target: 'es2022', tsconfig: 'tsconfig.build.json' })],
  output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
};
