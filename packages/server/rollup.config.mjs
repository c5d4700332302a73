import esbuild from 'rollup-plugin-esbuild';

export default {
  input: ['src/index.ts', 'src/bin.ts'],
  external: (id) => !id.startsWith('.') && !id.startsWith('/'),
  plugins: [esbuild({ target: 'node22', tsconfig: 'tsconfig.build.json' })],
  output: {
    dir: 'dist',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    sourcemap: true,
  },
};
