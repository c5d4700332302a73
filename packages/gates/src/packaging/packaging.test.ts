import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { inRoot } from '../setup/places.mjs';
import { mustRun, run } from '../setup/run.mjs';
import { newConsumer, packages } from './consumer.ts';

const consumer = await newConsumer();
after(() => consumer.remove());

interface Manifest {
  bin?: Record<string, string>;
  exports: Record<string, unknown>;
}
const manifest = (name: (typeof packages)[number]): Manifest & Record<string, unknown> =>
  JSON.parse(readFileSync(join(consumer.installed(name), 'package.json'), 'utf8')) as Manifest &
    Record<string, unknown>;

for (const name of packages) {
  test(`${name}: publint finds nothing in the tarball`, async () => {
    const { messages, pkg } = await publint({ pack: { tarball: bytes(consumer.tarball(name)) } });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg ?? {}) ?? message.code),
      [],
    );
  });

  test(`${name}: its types resolve as its code does`, async () => {
    const attw = inRoot('packages/gates/node_modules/@arethetypeswrong/cli/dist/index.js');
    const withoutTypes = Object.keys(manifest(name).exports).filter(
      (path) => !typed(manifest(name).exports[path]),
    );
    const skipped = withoutTypes.length
      ? ['--exclude-entrypoints', ...withoutTypes.map((path) => path.slice(2))]
      : [];
    const { code, output } = await run(
      'node',
      [attw, consumer.tarball(name), '--profile', 'esm-only', '--format', 'ascii', ...skipped],
      { quiet: true },
    );
    assert.equal(code, 0, output);
  });

  test(`${name}: carries licence and built files, no sources and no tests`, async () => {
    const files = (await mustRun('tar', ['-tzf', consumer.tarball(name)], { quiet: true }))
      .trim()
      .split('\n');
    assert.ok(files.includes('package/LICENSE'));
    assert.deepEqual(
      files.filter((file) =>
        /\/(src|test|node_modules)\/|\.(test|spec|stories|states|stage|driver|bench)\.|(?<!\.d)\.ts$/.test(
          file,
        ),
      ),
      [],
    );
  });

  test(`${name}: no version of the workspace is left in package.json`, () => {
    assert.doesNotMatch(JSON.stringify(manifest(name)), /"(workspace|catalog):/);
  });
}

for (const path of Object.keys(manifest('core').exports).filter((name) => !name.includes('*'))) {
  test(`core ${path} is imported by Node`, () => importAll(`@ogp-kit/core${path.slice(1)}`));
}
for (const path of Object.keys(manifest('client').exports)) {
  test(`client ${path} is imported by Node`, () => importAll(`@ogp-kit/client${path.slice(1)}`));
}

async function importAll(name: string): Promise<void> {
  const source = `import * as all from '${name}'; if (Object.keys(all).length === 0) throw new Error('exports nothing');`;
  const file = join(consumer.folder, 'import.mjs');
  writeFileSync(file, source);
  await mustRun('node', [file], { quiet: true });
}

test('the ogp-kit command runs from the tarball', async () => {
  const { version } = manifest('server') as { version?: string };
  const bin = join(consumer.installed('server'), manifest('server').bin?.['ogp-kit'] ?? '');
  assert.equal((await mustRun('node', [bin, '--version'], { quiet: true })).trim(), version);
});

test('a TypeScript project gets the types, and is told of a mistake', async () => {
  writeFileSync(
    join(consumer.folder, 'app.ts'),
    `import { OgpIdeaFormElement } from '@ogp-kit/elements/idea-form';
import { httpBackend } from '@ogp-kit/client';
import type { NewIdea } from '@ogp-kit/core';
const form = document.createElement('ogp-idea-form') satisfies OgpIdeaFormElement;
form.backend = httpBackend('https://api.example/');
form.addEventListener('ogp-submitted', (event) => event.receipt satisfies object | undefined);
export type Sent = NewIdea;
// @ts-expect-error a plan is named by its id
form.plan = 3;
`,
  );
  writeFileSync(join(consumer.folder, 'package.json'), '{ "type": "module" }');
  for (const module of ['esnext', 'nodenext']) {
    const moduleResolution = module === 'esnext' ? 'bundler' : 'nodenext';
    const compilerOptions = {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      target: 'es2022',
      types: [],
      module,
      moduleResolution,
    };
    writeFileSync(
      join(consumer.folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['app.ts'] }),
    );
    const { code, output } = await run('node', [inRoot('node_modules/typescript/bin/tsc')], {
      cwd: consumer.folder,
      quiet: true,
    });
    assert.equal(code, 0, output);
  }
});

const typed = (entry: unknown): boolean => typeof entry === 'object' && entry !== null && 'types' in entry;

function bytes(file: string): ArrayBuffer {
  const content = readFileSync(file);
  return content.buffer.slice(content.byteOffset, content.byteOffset + content.byteLength);
}
