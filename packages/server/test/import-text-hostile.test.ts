/** That no word is lost and nothing breaks, whatever the text is like. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { paragraphText, validate } from '@ogp-kit/core';
import fc from 'fast-check';
import { Marked } from 'marked';
import { importText } from '../src/import-text/import-text.ts';
import type { TextForm } from '../src/import-text/read-text-file.ts';
import { wordsOfDocument, wordsOfHtml } from './import-text-words.ts';

const read = (source: string, form: TextForm = 'html') =>
  importText(source, form, { id: 'd', title: { en: 'Title' }, language: 'en' }).document;
const whole = (source: string, form?: TextForm) => {
  const document = read(source, form);
  return document.paragraphs.map((one) => paragraphText(one, 'en')).join(' ');
};

test('scripts are no words, and markup that is written as text stays text', () => {
  assert.equal(whole('<p>a<script>evil()</script><p onclick=x>b<p>&lt;script&gt;'), 'a b <script>');
  assert.equal(whole('a `<script>` &lt;b&gt; <!-- x --> \\<i>', 'markdown'), 'a <script> <b> <i>');
  assert.equal(
    whole('<p>__proto__ constructor<div class=__proto__ id=__proto__>x'),
    '__proto__ constructor x',
  );
});

test('what is not closed, and stands where it may not, is read as browsers do', () => {
  assert.equal(whole('<p>a<b>b<i>c<table><li>d<td>e<p>f'), 'a bc d e f'.replace('a bc', 'abc'));
  assert.equal(whole('<ul><li>a<li>b</p></ul></div></b>c<'), 'a b c<');
});

test('control characters go, right-to-left marks stay', () => {
  assert.equal(
    whole('<p>a\u0001b\u007f\u001b[0m \u202ec\u202c &#xD800; &#0;'),
    'ab[0m \u202ec\u202c \ufffd \ufffd',
  );
});

test('a line of five million characters', () => {
  const document = read('word '.repeat(1_000_000), 'markdown');
  assert.deepEqual(validate('ConsultationDocument', document).issues, []);
  assert.equal(wordsOfDocument(document).length, 1_000_000);
  const unbroken = read(`<p>${'😀'.repeat(600_000)}`);
  assert.deepEqual(validate('ConsultationDocument', unbroken).issues, []);
  assert.equal(whole('x'.repeat(5_000_000)).replaceAll(' ', '').length, 5_000_000);
});

test('ten thousand levels', () => {
  const deep = (open: string, close = '') => `${open.repeat(10_000)}word${close.repeat(10_000)}`;
  for (const open of [
    '<div>',
    '<ul><li>',
    '<blockquote>',
    '<b>',
    '<span>',
    '<table><tr><td>',
    '<sup>',
    '<a href=x>',
    '<section><h2>',
  ]) {
    const document = read(`<p>start</p>${deep(open)}`);
    assert.deepEqual(wordsOfDocument(document), ['start', 'word'], open);
  }
  assert.equal(whole(deep('<div>', '</div>')), 'word');
  for (const open of ['> ', '- ', '[', '*a ']) {
    try {
      assert.match(whole(deep(open), 'markdown'), /word/);
    } catch (error) {
      assert.match((error as Error).message, /too deep to be read/, open);
    }
  }
});

test('what does not fit is said, with its line', () => {
  const many = (text: string, times: number) =>
    Array.from({ length: times }, (_, i) => `${text} ${i}`).join('\n\n');
  assert.throws(() => read('', 'markdown'), /no paragraph/);
  assert.throws(() => read('# Only a heading', 'markdown'), /no paragraph/);
  assert.throws(() => importText('x', 'markdown', { id: 'd' }), /no title.*--title "en=…"/);
  assert.throws(
    () => read(many('Word', 5001), 'markdown'),
    /^ImportFault: line 10001: “Word 5000”.*first 5,000/,
  );
  assert.throws(() => read(many('# Word', 501), 'markdown'), /line 1001: “Word 500”.*first 500/);
  assert.throws(() => read(`# ${'a '.repeat(6000)}\n\nx`, 'markdown'), /longer than 10,?000 characters/);
});

test('no word of any page is lost, and none added', () => {
  const word = fc.stringMatching(/^[a-zA-Zë😀&;#"'.,-]{1,6}$/u);
  const text = fc.array(
    fc.constantFrom(' ', '\n', '\u00a0').chain((blank) => word.map((one) => one + blank)),
    { maxLength: 4 },
  );
  const escaped = text.map((words) => words.join('').replace(/&/g, '&amp;'));
  const tags = 'p div ul li h2 h3 b em a span table tr td th blockquote section pre sup br dl dd del'.split(
    ' ',
  );
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'medium' },
      escaped,
      fc
        .tuple(fc.constantFrom(...tags), fc.array(tie('node'), { maxLength: 4 }), fc.boolean())
        .map(([tag, inner, closed]) => `<${tag}>${inner.join('')}${closed ? `</${tag}>` : ''}`),
    ),
  }));
  fc.assert(
    fc.property(fc.array(node, { minLength: 1, maxLength: 5 }), (nodes) => {
      const html = `<p>start</p>${nodes.join('')}`;
      assert.deepEqual(wordsOfDocument(read(html)), wordsOfHtml(html));
    }),
    { numRuns: 1000 },
  );
});

test('no order of characters of Markdown breaks the reader', () => {
  const piece = fc.constantFrom(
    '# ',
    '> ',
    '- ',
    '1. ',
    '|',
    '---',
    '\n',
    '\n\n',
    '    ',
    '**',
    '_',
    '`',
    '[^1]',
    '[^1]: ',
    '[',
    '](',
    ')',
    '<b>',
    '<',
    '&',
    'word ',
    '![',
    '~~',
    'https://a.b',
    '\t',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const document = read(`start\n\n${pieces.join('')}`, 'markdown');
      assert.deepEqual(validate('ConsultationDocument', document).issues, []);
    }),
    { numRuns: 1000 },
  );
});

const folder = fileURLToPath(new URL('../../../../shared/', import.meta.url));
const skip = existsSync(folder) ? false : `no ${folder}: the sources are not part of the project`;

describe('texts from elsewhere', { skip }, () => {
  const files = skip ? [] : globSync(['seeds/*.txt', 'design/*.md'], { cwd: folder }).sort();
  for (const file of files) {
    test(`every word of ${file} is there, in order`, (t) => {
      const source = readFileSync(folder + file, 'utf8');
      const document = read(source, 'markdown');
      const words = wordsOfHtml(new Marked({ async: false }).parse(source) as string);
      assert.deepEqual(wordsOfDocument(document), words);
      t.diagnostic(
        `${document.sections.length} sections, ${document.paragraphs.length} paragraphs, ${words.length} words`,
      );
    });
  }
});
