import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { inRoot, root } from '../setup/places.mjs';

const eslint = new ESLint({
  cwd: root,
  overrideConfig: [{ files: ['**/*.ts'], ...ts.configs.disableTypeChecked }],
});

/** One fault a line: the file it stands in, the fault, the rule that has to name it. */
const faults: readonly (readonly [file: string, text: string, rule: string])[] = [
  ['core/src/long.ts', '\n'.repeat(401), 'max-lines'],
  ['core/src/utils.ts', 'export {};', 'house/file-names'],
  ['core/src/helpers/a.ts', 'export {};', 'house/file-names'],
  ['client/src/common.ts', 'export {};', 'house/file-names'],
  ['server/src/store-manager/manager.ts', 'export {};', 'house/file-names'],
  ['core/src/a.ts', "export * from '@ogp-kit/client';", 'no-restricted-imports'],
  ['core/src/a.ts', "export * from '@ogp-kit/server';", 'no-restricted-imports'],
  ['client/src/a.ts', "export * from '@ogp-kit/elements';", 'no-restricted-imports'],
  ['client/src/a.ts', "export * from '@ogp-kit/server';", 'no-restricted-imports'],
  ['elements/src/a.ts', "export * from '@ogp-kit/server';", 'no-restricted-imports'],
  ['server/src/a.ts', "export * from '@ogp-kit/client';", 'no-restricted-imports'],
  ['server/src/a.ts', "export * from '@ogp-kit/elements/idea-form';", 'no-restricted-imports'],
  ['conformance/src/a.ts', "export * from '@ogp-kit/server';", 'no-restricted-imports'],
  ['elements/src/a.ts', "export * from '@ogp-kit/core/dist/index.js';", 'no-restricted-imports'],
  ['elements/src/a.ts', "export * from '../../core/src/index.ts';", 'no-restricted-imports'],
  ['elements/src/a.ts', "export { html } from 'lit';", 'no-restricted-imports'],
  ['elements/src/a.ts', "export { repeat } from 'lit/directives/repeat.js';", 'no-restricted-imports'],
  ['core/src/a.ts', "import { z } from 'zod';\nz.string();", 'no-restricted-syntax'],
  ['server/src/a.ts', "import z from 'zod';\nz.string();", 'no-restricted-syntax'],
  [
    'elements/src/a.ts',
    "import { unsafeHTML } from '../base/lit.ts';\nunsafeHTML('');",
    'no-restricted-syntax',
  ],
  ['elements/src/a.ts', "import { styleMap } from '../base/lit.ts';\nstyleMap({});", 'no-restricted-syntax'],
  ['elements/src/a.ts', "document.body.innerHTML = '';", 'no-restricted-syntax'],
  ['elements/src/a.ts', "document.body.insertAdjacentHTML('beforeend', '');", 'no-restricted-syntax'],
  [
    'elements/src/a.ts',
    'export const a = html`<p class="b" style="color: red"></p>`;',
    'no-restricted-syntax',
  ],
  ['elements/src/a.ts', 'export const a = html`<p style=${b}></p>`;', 'no-restricted-syntax'],
  ['elements/src/a.ts', 'export const a = html`<style></style>`;', 'no-restricted-syntax'],
  [
    'elements/src/a.ts',
    'export const a = html`<p class="${b}" class="c"></p>`;',
    'lit/no-duplicate-template-bindings',
  ],
  [
    'elements/src/a.ts',
    'customElements.define("card", class extends HTMLElement {});',
    'wc/no-invalid-element-name',
  ],
  ['core/src/a.ts', 'console.log(1);', 'no-console'],
];

for (const [file, text, rule] of faults) {
  test(`${rule} fires in ${file}: ${text.trim().split('\n')[0]}`, async () => {
    const [result] = await eslint.lintText(text, { filePath: inRoot('packages', file) });
    const fired = result?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? [];
    assert.ok(fired.includes(rule), `only these fired: ${fired.join(', ')}`);
  });
}

test('what is right passes', async () => {
  const right: readonly (readonly [file: string, text: string])[] = [
    ['elements/src/a.ts', "export * from '@ogp-kit/core/browser';\nexport * from '@ogp-kit/client/write';\n"],
    ['server/src/a.ts', "import * as z from 'zod';\nexport const a = z.string();\n"],
    [
      'elements/src/a.ts',
      "import { html } from './base/lit.ts';\nexport const a = html`<p class=${1}></p>`;\n",
    ],
    ['core/src/a.ts', "import type { ZodType } from 'zod';\nexport type A = ZodType;\n"],
  ];
  for (const [file, text] of right) {
    const [result] = await eslint.lintText(text, { filePath: inRoot('packages', file) });
    assert.deepEqual(result?.messages, [], `${file}: ${text}`);
  }
});
