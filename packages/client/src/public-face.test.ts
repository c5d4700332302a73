import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const dist = new URL('../dist/', import.meta.url);
const text = (name: string) => readFileSync(new URL(name, dist), 'utf8');

/** Where a module is that another one names, below `dist`. */
const beside = (name: string, next: string) => `.${new URL(next, new URL(name, 'dist:/')).pathname}`;

/** The modules that a module loads before it runs. */
function loaded(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  if (name.startsWith('./'))
    for (const [, next] of text(name).matchAll(/^(?:import|export)\b[^;]*? from ['"](.+?)['"];/gm))
      loaded(next!.startsWith('.') ? beside(name, next!) : next!, seen);
  return seen;
}

test('no type of ky is exported', () => {
  for (const name of readdirSync(dist).filter((name) => name.endsWith('.d.ts')))
    assert.doesNotMatch(text(name), /['"]ky['"]/, name);
});

test('reading from other platforms loads nothing that sending needs, and no zod', () => {
  for (const name of ['./decidim.js', './consul.js']) {
    const packages = [...loaded(name)].filter((module) => !module.startsWith('./'));
    assert.deepEqual(packages, ['@ogp-kit/core/browser'], name);
  }
  for (const name of ['./read.js', './write.js', './keeping.js', './memory.js'])
    assert.ok(![...loaded(name)].some((module) => /\/(graphql|decidim|consul)\//.test(module)), name);
});

test('reading and keeping load nothing that sending needs', () => {
  assert.ok(loaded('./write.js').has('ky'), 'the walk finds ky where it is');
  for (const name of ['./read.js', './keeping.js']) {
    const packages = [...loaded(name)].filter((module) => !module.startsWith('./'));
    assert.deepEqual(packages, [], name);
  }
});
