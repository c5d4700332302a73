/** That a text with its comments can be taken along: everything is in the files, and nothing of it does harm. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { parse as parseHtml, type DefaultTreeAdapterTypes } from 'parse5';
import {
  consultationCsv,
  consultationHtml,
  consultationJson,
  consultationWordsEn as words,
  consultationWordsSq,
  parse,
  validate,
  type Block,
  type Comment,
  type ConsultationDocument,
  type Mark,
} from '../src/index.ts';
import { hostileComments, hostileDocument } from './hostile-comments.ts';
import { comments, document, revised } from './sample-documents.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const english = { language: 'en', words };

/** The rows of a table, read by another's parser. */
const rowsOf = (csv: string, delimiter = ','): Record<string, string>[] =>
  parseCsv(csv, { bom: true, columns: true, delimiter, record_delimiter: '\r\n' });

function partsOf(node: Node): { elements: Element[]; texts: string[] } {
  const found = { elements: [] as Element[], texts: [] as string[] };
  const open: Node[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if ('value' in next) found.texts.push(next.value);
    if ('tagName' in next) found.elements.push(next);
    if ('childNodes' in next) open.push(...next.childNodes.toReversed());
  }
  return found;
}

const page = (of: ConsultationDocument, on: readonly Comment[], options = english) =>
  partsOf(parseHtml(consultationHtml(of, on, options)));
const attribute = (element: Element | undefined, name: string) =>
  element?.attrs.find((one) => one.name === name)?.value;

describe('the table', () => {
  const csv = consultationCsv(document, comments, english);
  const rows = rowsOf(csv);

  test('has a mark for Excel, ends of lines as RFC 4180 has them, and a row for each comment', () => {
    assert.ok(csv.startsWith('\ufeffId,Paragraph,'));
    assert.ok(csv.endsWith('\r\n'));
    assert.deepEqual(rows.map(({ Id }) => Id).sort(), comments.map(({ id }) => id).sort());
  });

  test('goes through the text, replies behind what they answer', () => {
    const places = rows.map(({ Paragraph }) => Number(Paragraph?.slice(1) || 99));
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
    for (const [i, row] of rows.entries()) {
      const answered = row['In answer to'];
      if (answered) assert.ok(rows.slice(0, i).some(({ Id }) => Id === answered));
    }
  });

  test('says all of a comment that it has a column for', () => {
    const [first] = comments;
    const row = rows.find(({ Id }) => Id === first?.id);
    assert.equal(row?.['Comment'], first?.body);
    assert.equal(row?.['Text of the paragraph'], document.paragraphs[0]?.blocks[0]?.text['en']);
    assert.deepEqual(
      [
        row?.['Language'],
        row?.['Kind of author'],
        row?.['Date'],
        row?.['Votes for'],
        row?.['State'],
        row?.['Position'],
      ],
      ['sq', 'Anonymous', first?.createdAt, '7', 'Published', 'Disagree'],
    );
  });

  test('speaks Albanian, and stands on semicolons where that is asked for', () => {
    const options = { language: 'sq', words: consultationWordsSq, separator: ';' } as const;
    const [row] = rowsOf(consultationCsv(document, comments, options), ';');
    assert.equal(row?.['Teksti i paragrafit'], document.paragraphs[0]?.blocks[0]?.text['sq']);
  });

  test('puts an apostrophe before what would be a formula, and only there', () => {
    const cell = (body: string) => {
      const [row] = rowsOf(consultationCsv(document, [{ ...comments[0]!, body }], english));
      return row?.['Comment'];
    };
    for (const body of ['=1', ' =1', '"=1', "'=1", '\t1', '\u200b@x', '＝1', '\n=1', '\u00a0-1']) {
      assert.ok(cell(body)?.startsWith("'"), JSON.stringify(body));
    }
    assert.equal(cell('a;=1'), "a;'=1");
    assert.equal(cell('a\n- b\n  +c'), "a\n'- b\n'  +c");
    for (const body of ['a = b', 'x@y.example', '1-2', "it's", 'a, =b', 'Po; jo'])
      assert.equal(cell(body), body);
  });
});

test('whatever people write, a table gives it back, and no cell begins with a formula', () => {
  fc.assert(
    fc.property(hostileDocument, hostileComments, fc.constantFrom(',', ';'), (of, on, separator) => {
      const rows = rowsOf(consultationCsv(of, on, { ...english, separator }), separator);
      assert.deepEqual(rows.map(({ Id }) => Id).sort(), on.map(({ id }) => id).sort());
      for (const row of rows) {
        for (const value of Object.values(row)) {
          assert.doesNotMatch(value, /^(?:[\t\r]|[\s"\u200b\u202e]*[=+\-@＝])/);
          for (const part of value.split(/[\n;\t]/)) assert.doesNotMatch(part, /^[\s"]*[=+\-@＝]/);
        }
        const one = on.find(({ id }) => id === row['Id'])!;
        const told = {
          Comment: one.body,
          'Quoted words': one.quote?.exact,
          'Suggested wording': one.suggestion,
        };
        for (const [column, text = ''] of Object.entries(told)) {
          const strip = (value = '') => value.replaceAll("'", '');
          assert.equal(strip(row[column]), strip(text));
        }
      }
    }),
    { numRuns: 500 },
  );
});

describe('the page', () => {
  const html = consultationHtml(document, comments, english);
  const { elements, texts } = page(document, comments);

  test('is whole in itself: no script, nothing loaded, and a policy that says so', () => {
    assert.ok(html.startsWith('<!doctype html>'));
    const policy = elements.find((one) => attribute(one, 'http-equiv') === 'Content-Security-Policy');
    assert.equal(attribute(policy, 'content'), "default-src 'none'; style-src 'unsafe-inline'");
    assert.ok(elements.every(({ tagName }) => !/^(script|link|img|iframe|object|form|base)$/.test(tagName)));
    assert.ok(elements.every(({ attrs }) => attrs.every(({ name }) => !/^(on|style$|src)/.test(name))));
  });

  test('shows headings, numbered paragraphs, and what is said of each', () => {
    const names = elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName));
    assert.equal(names.length, 1 + document.sections.length + 1);
    assert.deepEqual(
      elements.flatMap((one) => (attribute(one, 'class') === 'label' ? partsOf(one).texts : [])),
      document.paragraphs.map(({ label }) => label),
    );
    for (const { body } of comments) if (body !== undefined) assert.ok(texts.includes(body));
    assert.ok(texts.includes('16 comments') && texts.includes('Version 1'));
    assert.ok(texts.includes('Open until December 1, 2020 at 00:00'));
    const seventh = elements.find((one) => attribute(one, 'id') === 'paragraph-p7')!;
    const own = comments.filter(({ paragraph }) => paragraph === 'p7').length;
    const inIt = partsOf(seventh).elements.filter((one) => attribute(one, 'id')?.startsWith('comment-'));
    assert.equal(inIt.length, own);
  });

  test('says of each comment its language, unless it is in several', () => {
    const on = comments.map((one, i) => (i === 0 ? { ...one, language: 'mul' } : one));
    const said = page(document, on).elements.filter((one) => attribute(one, 'class') === 'said');
    const told = said.map((one) => attribute(one, 'lang'));
    assert.equal(told.filter((lang) => lang === undefined).length, 1);
    assert.ok(told.includes('fr') && !told.includes('mul'));
    assert.ok(said.every((one) => attribute(one, 'dir') === 'auto'));
  });

  test('puts at its end what is about the whole text, and about text that is gone', () => {
    const { elements: later } = page(revised, comments);
    const last = later.filter(({ tagName }) => tagName === 'h2').slice(-2);
    assert.deepEqual(
      last.map((one) => partsOf(one).texts.join('')),
      [words.wholeText, words.removedText],
    );
  });

  test('writes marks and lists of the text as such', () => {
    const href = 'https://law.example/?a=1&b="2';
    const marks: Mark[] = [
      { language: 'en', kind: 'strong', start: 0, end: 3 },
      { language: 'en', kind: 'link', start: 0, end: 7, href: encodeURI(href) },
    ];
    const blocks: Block[] = [
      { type: 'p', text: { en: 'The law' }, marks },
      { type: 'li', text: { en: 'one' } },
      { type: 'li', text: { en: 'two' } },
    ];
    const text = { ...document, paragraphs: [{ id: 'p1', label: 'P1', blocks }] };
    const html = consultationHtml(text, [], english);
    assert.match(
      html,
      /<a href="https:\/\/law\.example\/\?a=1&amp;b=%222" rel="noreferrer"><strong>The<\/strong><\/a>/,
    );
    assert.match(html, /<ul>\n<li lang="en" dir="auto">one<\/li>\n<li[^>]*>two<\/li>\n<\/ul>/);
    assert.match(html, /No comments/);
  });
});

test('whatever people write is text on the page, and never an element', () => {
  const known = new Set(
    'html head meta title style body header main section div h1 h2 p ul ol li span b time blockquote'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(hostileDocument, hostileComments, (of, on) => {
      const { elements, texts } = page(of, on);
      for (const { tagName } of elements) assert.ok(known.has(tagName), tagName);
      assert.ok(elements.every(({ attrs }) => attrs.every(({ name }) => /^[a-z-]+$/.test(name))));
      for (const { body, suggestion, quote, author, moderation } of on) {
        for (const text of [body, suggestion, quote?.exact, author?.displayName, moderation?.reason['en']]) {
          if (text !== undefined) assert.ok(texts.includes(text), JSON.stringify(text));
        }
      }
      const ids = elements.flatMap((one) => attribute(one, 'id') ?? []);
      assert.equal(new Set(ids).size, ids.length);
      assert.deepEqual(
        ids.filter((id) => id.startsWith('comment-')).sort(),
        on.map(({ id }) => `comment-${id}`).sort(),
      );
    }),
    { numRuns: 500 },
  );
});

describe('the file for machines', () => {
  test('is a document of the model that loses nothing', () => {
    const read = parse('ConsultationExport', JSON.parse(consultationJson(document, comments)));
    assert.deepEqual(read, { document, comments });
  });

  test('holds each comment once, and only those on the text', () => {
    const other = { ...comments[1], document: 'another' };
    const { issues } = validate('ConsultationExport', {
      document,
      comments: [comments[0], comments[0], other],
    });
    assert.deepEqual(
      issues.map(({ pointer, code }) => [pointer, code]),
      [
        ['/comments/1/id', 'id-repeated'],
        ['/comments/2/document', 'reference-unresolved'],
      ],
    );
  });
});
