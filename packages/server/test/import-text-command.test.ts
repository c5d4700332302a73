/** What `ogp-kit import-text` writes, says and ends with. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { validate, type ConsultationDocument } from '@ogp-kit/core';
import { run } from '../src/cli/program.ts';
import { folder } from './running.ts';

const bin = fileURLToPath(new URL('../src/bin.ts', import.meta.url));

/** Files in a folder of their own, and the command in it, in this process: starting one takes a second. */
function importing(t: TestContext) {
  const [place, before] = [folder(t), process.cwd()];
  process.chdir(place);
  t.after(() => process.chdir(before));
  return {
    put: (name: string, content: string | Buffer) => writeFileSync(name, content),
    get: (name: string) => JSON.parse(readFileSync(name, 'utf8')) as ConsultationDocument,
    run: async (...words: string[]) => {
      let err = '';
      const write = t.mock.method(process.stderr, 'write', (text: string) => {
        err += text;
        return true;
      });
      const code = await run(['import-text', ...words]);
      write.mock.restore();
      return { code, err };
    },
  };
}

test('writes a document on standard output, and on standard error what it took and left out', (t) => {
  const { put } = importing(t);
  put(
    'draft.md',
    '\ufeff# Draft\r\n\r\n## 1. Aim\r\n\r\nWe will, [as said](/x):\r\n\r\n- listen,\r\n- answer.\r\n',
  );
  const words = [
    'import-text',
    ...['draft.md', '--id', 'draft', '--title', 'sq=Projekti', '--plan', 'AP_ALB05'],
    ...[
      '--opens',
      '2026-11-01T00:00:00+01:00',
      '--closes',
      '2026-12-01T00:00Z',
      '--time-zone',
      'Europe/Tirane',
    ],
  ];
  const {
    status: code,
    stdout: out,
    stderr: err,
  } = spawnSync(process.execPath, [bin, ...words], { encoding: 'utf8' });
  assert.equal(code, 0, err);
  const { ok, value } = validate('ConsultationDocument', JSON.parse(out));
  assert.ok(ok);
  assert.deepEqual(value.title, { en: 'Draft', sq: 'Projekti' });
  assert.deepEqual(
    [value.plan, value.opens, value.closes, value.timeZone],
    ['AP_ALB05', '2026-10-31T23:00:00Z', '2026-12-01T00:00:00Z', 'Europe/Tirane'],
  );
  assert.equal(value.paragraphs.length, 1);
  assert.deepEqual(err.trimEnd().split('\n'), [
    'draft.md: “Draft” (en), version 1',
    '  taken: 1 section, 1 paragraph, 2 list items',
    '  left out: 1 address of a link that is not on the web (its words are there)',
  ]);
});

test('goes on from the version before', async (t) => {
  const { put, get, run } = importing(t);
  put('draft.html', '<html lang=sq><h1>Drafti</h1><p>Fjalët e para.<p>Fjalët e dyta.');
  const [first, second] = [
    ['draft.html', '--out', 'v1.json'],
    ['draft.html', '--previous', 'v1.json', '--out', 'v2.json'],
  ];
  assert.equal((await run(...first, '--id', 'd')).code, 0);
  const unchanged = await run(...second);
  assert.match(unchanged.err, /version 1, the words have not changed/);
  assert.deepEqual(get('v2.json'), get('v1.json'));
  put('draft.html', '<html lang=sq><h1>Drafti</h1><p>Fjalët e reja.<p>Fjalët e dyta.');
  assert.match((await run(...second, '--id', 'd')).err, /version 2, changed/);
  assert.deepEqual([get('v2.json').version, get('v2.json').paragraphs[1]?.wId], [2, 'para_2']);
  const other = await run(...second, '--id', 'other');
  assert.deepEqual(
    [other.code, other.err],
    [2, 'v1.json is a version of d. Give that with --id, or leave --id out.\n'],
  );
});

test('says which file is wrong, where, and what to do', async (t) => {
  const { put, run } = importing(t);
  put('text.md', 'Words.');
  put('empty.md', '');
  put('latin.html', Buffer.from('<p>one\n<p>Shqip\xebri', 'latin1'));
  put('nul.md', 'a\n\0');
  put('word.md', Buffer.from('504b0304000000', 'hex'));
  put('wide.md', Buffer.from('\ufeffWords', 'utf16le'));
  put('plan.json', '{"id":"x"}');
  put('broken.json', '{');
  const cases: [words: string, code: number, message: RegExp][] = [
    ['missing.md --id x', 2, /^missing\.md: There is no such file/],
    ['text.docx --id x', 2, /^text\.docx: only Markdown \(\.md\) and HTML/],
    ['text.md', 2, /Name the document with --id/],
    ['text.md --id a/b', 2, /Up to 64 letters/],
    ['text.md --id x --language _', 2, /BCP 47/],
    ['text.md --id x --opens 2026-11-01', 2, /Write day, time and zone/],
    ['text.md --id x', 1, /^text\.md: The text has no title: give one with --title/],
    ['text.md --id x --title T --time-zone Europe/Nowhere', 1, /^text\.md: \/timeZone: /],
    [
      'text.md --id x --title T --opens 2026-11-02T00:00Z --closes 2026-11-01T00:00Z',
      1,
      /^text\.md: \/closes: /,
    ],
    ['text.md --id x --title T --out no/where.json', 1, /^no\/where\.json cannot be written/],
    [
      'text.md --title T --previous plan.json',
      1,
      /^plan\.json: \/title: [^]*--previous takes what import-text wrote/,
    ],
    ['text.md --title T --previous broken.json', 1, /^broken\.json: this is not JSON/],
    ['empty.md --id x --title T', 1, /^empty\.md: There is no paragraph/],
    ['latin.html --id x --title T', 1, /^latin\.html:2: This line is not in UTF-8\. Save the file in UTF-8/],
    ['nul.md --id x --title T', 1, /^nul\.md:2: There is a NUL byte/],
    ['word.md --id x --title T', 1, /^word\.md: .*Word document/],
    ['wide.md --id x --title T', 1, /^wide\.md: This is in UTF-16/],
  ];
  for (const [words, code, message] of cases) {
    const ended = await run(...words.split(' '));
    assert.match(ended.err, message, words);
    assert.equal(ended.code, code, words);
    assert.doesNotMatch(ended.err, /^ +at /m, words);
  }
});
