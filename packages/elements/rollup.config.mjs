import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { elementModules } from './build/element-modules.mjs';
import { effectOf, forItsEffect } from './build/for-its-effect.mjs';
import { keysOnce } from './build/keys-once.mjs';
import { letForConst } from './build/let-for-const.mjs';
import { licences } from './build/licences.mjs';
import { oneLit } from './build/one-lit.mjs';
import { printWeight } from './build/print-weight.mjs';
import { shortMarkup } from './build/short-markup.mjs';
import { withoutRetries } from './build/without-retries.mjs';

/** Self-contained files for a script tag: the module that registers its elements, the rooms that it is made of. */
const cdnFiles = {
  'ogp-commitment-card': effectOf('src/commitment-card/commitment-card.ts', [
    'src/plan-view',
    'src/commitment-card',
  ]),
  'ogp-commitment-list': effectOf('src/commitment-list/commitment-list.ts', [
    'src/plan-view',
    'src/commitment-list',
  ]),
  'ogp-consultation-summary': effectOf('src/consultation-summary/consultation-summary.ts', [
    'src/consultation-summary',
  ]),
  'ogp-idea-form': effectOf('src/idea-form/idea-form.ts', ['src/contribution-form', 'src/idea-form']),
  'ogp-key-issues-form': effectOf('src/key-issues-form/key-issues-form.ts', [
    'src/contribution-form',
    'src/key-issues-form',
  ]),
  'ogp-paragraph-comments': effectOf('src/paragraph-comments/paragraph-comments.ts', [
    'src/base',
    'src/paragraph-comments',
  ]),
  'ogp-plan-table': effectOf('src/plan-table/plan-table.ts', ['src/plan-view', 'src/plan-table']),
  'ogp-plan-timeline': effectOf('src/plan-timeline/plan-timeline.ts', ['src/plan-view', 'src/plan-timeline']),
  'ogp-kit': effectOf('src/index.ts', ['src']),
};

const typescript = () => esbuild({ target: 'es2022', tsconfig: 'tsconfig.build.json' });
/** Markup and styles without indentation; a blank stays where there was one, since words may stand on both sides. */
const shortTemplates = () =>
  minifyTemplateLiterals({
    exclude: 'src/base/lit.ts',
    failOnError: true,
    options: { minifyOptions: { collapseWhitespace: true, conservativeCollapse: true } },
  });
const production = nodeResolve({ browser: true, exportConditions: ['production'] });
const minified = terser({
  ecma: 2022,
  toplevel: true,
  compress: { passes: 3, keep_fargs: false, pure_getters: true, unsafe_arrows: true, lhs_constants: false },
  format: { comments: /^!/ },
});

/** One ES module for each source module; Lit and the other packages stay imports. */
const modules = {
  input: ['src/index.ts', ...elementModules()],
  external: [/^lit($|\/)/, /^@ogp-kit\//],
  plugins: [nodeResolve(), typescript(), shortTemplates()],
  output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
};

const cdn = (name) => ({
  input: cdnFiles[name],
  treeshake: { propertyReadSideEffects: false },
  plugins: [
    forItsEffect(),
    withoutRetries(),
    oneLit('src/base/lit.ts', 'src/base/small-lit.ts', [production, typescript()]),
    production,
    typescript(),
    shortTemplates(),
    shortMarkup(),
    minified,
    letForConst(),
    keysOnce(),
    licences('licences.txt'),
    printWeight(),
  ],
  output: {
    file: `cdn/${name}.js`,
    format: 'iife',
    inlineDynamicImports: true,
    strict: false,
    freeze: false,
    externalLiveBindings: false,
    generatedCode: { preset: 'es2015', symbols: false },
    banner: '/*! OGP Kit, MIT */',
  },
});

export default [modules, ...Object.keys(cdnFiles).map(cdn)];
