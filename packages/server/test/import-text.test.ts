/** That a text becomes a document as people would number it by hand. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { paragraphHash, validate, type ConsultationDocument } from '@ogp-kit/core';
import { importText, type ImportSettings } from '../src/import-text/import-text.ts';

const read = (source: string, form: 'markdown' | 'html' = 'markdown', settings: ImportSettings = {}) =>
  importText(source, form, { id: 'd', title: { en: 'Title' }, ...settings });
const documentOf = (...given: Parameters<typeof read>) => read(...given).document;

/** Each paragraph as its label and the texts of its blocks, items with a dash. */
const told = ({ paragraphs, language }: ConsultationDocument) =>
  paragraphs.map(({ label, blocks }) =>
    [label, ...blocks.map(({ type, text }) => (type === 'li' ? '- ' : '') + text[language])].join(' / '),
  );

const html = (body: string) => told(documentOf(body, 'html'));
const markdown = (text: string) => told(documentOf(text));

describe('a chapter in Markdown', () => {
  const source = [
    '# Digital governance',
    '',
    'Comment on **any** paragraph, or see [the plan](https://plan.example/a).',
    '',
    '## 1. Places and costs',
    '',
    'Each ministry publishes *for each place*:',
    '',
    '- what a service costs,',
    '- how long it takes:',
    '  - for people,',
    '  - for firms,',
    '- whom to ask.',
    '',
    '### 1.1 Centres',
    '',
    'Four centres open in 2027.',
  ].join('\n');
  const { document, tally } = importText(source, 'markdown', { id: 'digital', plan: 'AP_ALB05' });

  test('is right by the model', () => {
    assert.deepEqual(validate('ConsultationDocument', document).issues, []);
    assert.deepEqual(
      [document.id, document.plan, document.version, document.language],
      ['digital', 'AP_ALB05', 1, 'en'],
    );
  });

  test('gives its first heading to the title, the others to sections with their numbers', () => {
    assert.deepEqual(document.title, { en: 'Digital governance' });
    assert.deepEqual(document.sections, [
      { id: 's1', number: '1.', heading: { en: 'Places and costs' }, level: 1 },
      { id: 's1-1', number: '1.1', heading: { en: 'Centres' }, level: 2 },
    ]);
  });

  test('numbers its paragraphs, a list with what it belongs to', () => {
    assert.deepEqual(told(document), [
      'P1 / Comment on any paragraph, or see the plan.',
      'P2 / Each ministry publishes for each place: / - what a service costs, / - how long it takes: / - for people, / - for firms, / - whom to ask.',
      'P3 / Four centres open in 2027.',
    ]);
    assert.deepEqual(
      document.paragraphs.map(({ id, section, eId, wId }) => [id, section, eId, wId]),
      [
        ['p1', undefined, 'para_1', 'para_1'],
        ['p2', 's1', 'sec_1__para_2', 'sec_1__para_2'],
        ['p3', 's1-1', 'sec_1__subsec_1__para_3', 'sec_1__subsec_1__para_3'],
      ],
    );
    for (const one of document.paragraphs) assert.equal(one.textHash, paragraphHash(one, 'en'));
  });

  test('keeps what stands out as marks', () => {
    assert.deepEqual(document.paragraphs[0]?.blocks[0]?.marks, [
      { language: 'en', kind: 'strong', start: 11, end: 14 },
      { language: 'en', kind: 'link', start: 33, end: 41, href: 'https://plan.example/a' },
    ]);
  });

  test('counts what was taken', () => {
    assert.deepEqual(Object.fromEntries(tally.taken), { items: 5, links: 1, sections: 2, paragraphs: 3 });
    assert.equal(tally.leftOut.size, 0);
  });
});

test('a list by itself is a paragraph, and so is one after a table, a rule or another list', () => {
  assert.deepEqual(markdown('- a\n- b'), ['P1 / - a / - b']);
  assert.deepEqual(markdown('Words\n\n---\n\n- a'), ['P1 / Words', 'P2 / - a']);
  assert.deepEqual(markdown('Words\n\n- a\n\n* b'), ['P1 / Words / - a', 'P2 / - b']);
  assert.deepEqual(html('<table><tr><td>a<td>b</table><ul><li>c</ul>'), ['P1 / a | b', 'P2 / - c']);
});

test('items keep their numbers, and what else they hold', () => {
  assert.deepEqual(markdown('As follows:\n\n3. three\n4. four\n\n   more'), [
    'P1 / As follows: / - 3. three / - 4. four / more',
  ]);
  assert.deepEqual(html('<ol type=a><li>x<li value=27>y</ol>'), ['P1 / - a. x / - aa. y']);
  assert.deepEqual(html('<ol type=I start=3><li><p>x</p></ol>'), ['P1 / - III. x']);
  assert.deepEqual(html('<dl><dt>Term<dd>Meaning</dl>'), ['P1 / - Term / - Meaning']);
});

test('tables are a paragraph a row; what only lays a page out is read cell by cell', () => {
  assert.deepEqual(markdown('| A | B |\n|---|---|\n| one<br>two | |\n| | |'), [
    'P1 / A | B',
    'P2 / one two |',
  ]);
  assert.deepEqual(html('<table><tr><td><p>One.<p>Two.</table>'), ['P1 / One.', 'P2 / Two.']);
  const { sections } = documentOf('<table><tr><td><h2>Left</h2><p>a<td><p>b</table>', 'html');
  assert.equal(sections[0]?.heading['en'], 'Left');
});

test('quotations, code, images, breaks, footnotes and raised numbers keep their words', () => {
  assert.deepEqual(markdown('> One.\n>\n> Two.'), ['P1 / One.', 'P2 / Two.']);
  assert.deepEqual(markdown('```\na  b\n  c\n```'), ['P1 / a  b\n  c']);
  assert.deepEqual(markdown('![A map](a.png "x") ![](b.png)'), ['P1 / A map']);
  assert.deepEqual(markdown('one  \ntwo\nthree'), ['P1 / one\ntwo three']);
  assert.deepEqual(markdown('Yes.[^n] And.[^m]\n\n[^m]: Third.\n[^n]: Word'), [
    'P1 / Yes.¹ And.²',
    'P2 / ² Third.',
    'P3 / ¹ Word',
  ]);
  assert.deepEqual(html('10 m<sup>2</sup>, H<sub>2</sub>O, 1<sup>st</sup>'), ['P1 / 10 m², H₂O, 1st']);
});

test('numbers of headings are told from numbers in headings', () => {
  const numbered = (heading: string) => {
    const [section] = documentOf(`# ${heading}\n\nx`).sections;
    return [section?.number, section?.heading['en']];
  };
  assert.deepEqual(numbered('1.2. Services'), ['1.2.', 'Services']);
  assert.deepEqual(numbered('1.2 Services'), ['1.2', 'Services']);
  assert.deepEqual(numbered('IV. Services'), ['IV.', 'Services']);
  assert.deepEqual(numbered('a) Services'), ['a)', 'Services']);
  assert.deepEqual(numbered('3.5 million people'), [undefined, '3.5 million people']);
  assert.deepEqual(numbered('2024 in figures'), [undefined, '2024 in figures']);
  assert.deepEqual(numbered('12\\. '), [undefined, '12.']);
});

test('links lead to the web or are words', () => {
  const { document, tally } = read(
    '<p><a href="HTTPS://e.example/ë b">a</a> <a href="javascript:x">b</a> <a href="#c">c</a> <a name=d>d</a>',
    'html',
  );
  assert.deepEqual(told(document), ['P1 / a b c d']);
  assert.deepEqual(document.paragraphs[0]?.blocks[0]?.marks, [
    { language: 'en', kind: 'link', start: 0, end: 1, href: 'https://e.example/%C3%AB%20b' },
  ]);
  assert.equal(tally.leftOut.get('addresses'), 2);
});

test('marks count characters, not halves of them', () => {
  const [{ blocks } = { blocks: [] }] = documentOf('😀 **yes** 😀').paragraphs;
  assert.deepEqual(blocks[0]?.marks, [{ language: 'en', kind: 'strong', start: 2, end: 5 }]);
});

test('of a page the main part is read, and nothing hidden', () => {
  const page = `<!doctype html><html lang=sq><title>Faqja</title><style>p{}</style><nav>Menu one two</nav>
    <main><!-- no --><script>x()</script><p>Fjala&nbsp;e <b>par&euml;</b></p><p hidden>no no</p>
    <p style="color:red;display: none">no</p><nav>Up</nav></main><footer>Foot</footer>`;
  const { document, tally } = importText(page, 'html', { id: 'd' });
  assert.deepEqual([document.title, document.language], [{ sq: 'Faqja' }, 'sq']);
  assert.deepEqual(told(document), ['P1 / Fjala\u00a0e parë']);
  assert.deepEqual(Object.fromEntries(tally.leftOut), { outside: 4, hidden: 3, navigation: 1 });
});

test('what Word writes as filtered HTML is read as it looks', () => {
  const page = `<html><body lang=EN-GB><div class=WordSection1><p class=MsoTitle>The plan<o:p></o:p></p>
    <h1><span style='mso-fareast-font-family:"Times New Roman"'>1. Aim<o:p></o:p></span></h1>
    <p class=MsoNormal><span lang=EN-US>We will:<o:p>&nbsp;</o:p></span></p>
    <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt'><![if !supportLists]><span style='font-family:Symbol'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>open data,</p>
    <p class=MsoListParagraphCxSpLast><span>o<span>&nbsp;&nbsp; </span></span>listen.</p>
    <p class=MsoNormal>&nbsp;</p><p class=MsoNormal>o end.</p></div></body></html>`;
  const document = importText(page, 'html', { id: 'd' }).document;
  assert.deepEqual(document.title, { en: 'The plan' });
  assert.deepEqual(told(document), ['P1 / We will: / - open data, / - listen.', 'P2 / o end.']);
  assert.deepEqual(
    document.sections.map(({ number }) => number),
    ['1.'],
  );
});

test('a passage that is too long is cut where a sentence ends, and marks go on', () => {
  const sentence = 'Ten words make this sentence, which ends with a stop. ';
  const { document, tally } = read(`**${sentence.repeat(300).trim()}**`);
  const [paragraph] = document.paragraphs;
  assert.equal(paragraph?.blocks.length, 2);
  assert.ok(
    paragraph?.blocks.every(({ text, marks }) => text['en']?.endsWith('stop.') && marks?.length === 1),
  );
  assert.equal(tally.changed.get('cut'), 1);
  const items = read(Array.from({ length: 150 }, (_, i) => `- item ${i}`).join('\n'));
  assert.deepEqual(
    items.document.paragraphs.map(({ blocks }) => blocks.length),
    [100, 50],
  );
  assert.equal(items.tally.changed.get('overflows'), 1);
});
