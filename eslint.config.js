import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import {
  boundaries,
  elsewhere,
  fileNames,
  hostPages,
  syntax,
} from './packages/gates/src/lint/house-rules.js';

const browserGlobals = ['document', 'window', 'fetch', 'customElements', 'navigator', 'location'];
const nodeGlobals = [
  'process',
  'console',
  'URL',
  'URLSearchParams',
  'fetch',
  'performance',
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'AbortSignal',
  'Buffer',
];
const readonly = (names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

export default defineConfig(
  globalIgnores([
    'examples/cso-tracker/site/ogp-*.js',
    '**/dist/**',
    '**/cdn/**',
    '**/coverage/**',
    '**/storybook-static/**',
    '.reports/**',
  ]),
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { house: { rules: { 'file-names': fileNames } } },
    rules: {
      'house/file-names': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: false, skipComments: false }],
      'no-unused-expressions': 'off',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['.storybook/*.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
          ],
        },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: ['**/*.{js,mjs,cjs}'], languageOptions: { globals: readonly(nodeGlobals) } },
  {
    files: ['examples/cso-tracker/site/**/*.js', 'examples/ministry-site/**/*.js'],
    languageOptions: { globals: readonly(browserGlobals) },
  },
  { files: ['packages/elements/**/*.ts'], extends: [lit['flat/recommended'], wc['flat/recommended']] },
  {
    files: ['**/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.spec.ts', 'packages/gates/**'],
    rules: { 'no-console': ['error', { allow: ['warn'] }] },
  },
  { files: ['packages/server/src/cli/**', 'packages/server/src/bin.ts'], rules: { 'no-console': 'off' } },
  ...boundaries,
  elsewhere,
  syntax,
  hostPages,
);
