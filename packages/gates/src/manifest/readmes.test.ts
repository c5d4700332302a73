import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { inRoot } from '../setup/places.mjs';

interface Named {
  name: string;
}
interface Declaration {
  tagName: string;
  members?: (Named & { inheritedFrom?: unknown })[];
  attributes?: Named[];
  events?: Named[];
  slots?: Named[];
  cssParts?: Named[];
  cssStates?: Named[];
  cssProperties?: Named[];
}

const elements = inRoot('packages/elements');
const { modules } = JSON.parse(readFileSync(`${elements}/custom-elements.json`, 'utf8')) as {
  modules: { path: string; declarations: Declaration[] }[];
};

for (const { path, declarations } of modules) {
  for (const element of declarations) {
    const room = dirname(path.replace(/^dist/, 'src'));
    const file = [`${elements}/${room}/readme.md`, `${elements}/README.md`].find(existsSync)!;
    const readme = readFileSync(file, 'utf8');
    if (!readme.startsWith(`# \`<${element.tagName}>\``)) continue;

    test(`the readme of ${element.tagName} names all that the manifest does`, () => {
      const { members = [], attributes, events, slots, cssParts, cssStates, cssProperties } = element;
      const own = members.filter(({ inheritedFrom }) => !inheritedFrom);
      const names = [attributes, own, events, slots, cssParts, cssStates, cssProperties]
        .flatMap((list) => list ?? [])
        .map(({ name }) => name)
        .filter(Boolean);
      assert.ok(names.length > 20);
      assert.deepEqual(
        names.filter((name) => !new RegExp(`[\`.]${name}\\b`).test(readme)),
        [],
      );
    });
  }
}

test('every element that draws has a readme of its own', () => {
  const without = modules
    .filter(({ path }) => !path.includes('/backend/'))
    .filter(({ path }) => !existsSync(`${elements}/${dirname(path.replace(/^dist/, 'src'))}/readme.md`));
  assert.deepEqual(without, []);
});
