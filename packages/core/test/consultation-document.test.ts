import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { consultationStates } from '../src/codelists/consultations.ts';
import type { ConsultationDocument } from '../src/model/consultation-document.ts';
import type { Block, Paragraph } from '../src/model/paragraph.ts';
import { consultationDocumentRules } from '../src/rules/consultation-document.ts';
import { consultationState, type ConsultationDates } from '../src/rules/consultation-state.ts';
import { paragraphHash } from '../src/rules/paragraph-hash.ts';
import { paragraphText } from '../src/rules/paragraph-text.ts';
import type { Partly } from '../src/rules/partly.ts';
import { size } from './documents/random.ts';
import { told } from './documents/told.ts';

const runs = { seed: size(1).seed, numRuns: 1000 };
const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/** A paragraph in English; each text is a block of its own. */
const paragraph = (...texts: string[]): Pick<Paragraph, 'blocks'> => ({
  blocks: texts.map((en, i): Block => ({ type: i === 0 ? 'p' : 'li', text: { en } })),
});

describe("a paragraph's words", () => {
  test('are its blocks one after the other, white space made even', () => {
    assert.equal(paragraphText(paragraph(' Open\n\tdata ', 'for  all'), 'en'), 'Open data for all');
    assert.equal(paragraphText(paragraph('a\u00a0b', '', 'c\u2003'), 'en'), 'a b c');
    assert.equal(paragraphText(paragraph('Hapur'), 'sq'), '');
    assert.equal(paragraphText({}, 'en'), '');
    assert.equal(paragraphText({ blocks: [undefined, {}, { text: { en: 'x' } }] }, 'en'), 'x');
  });

  test('are found by a language, capitals aside, and not in what every object has', () => {
    assert.equal(paragraphText(paragraph('Open'), 'EN'), 'Open');
    assert.equal(paragraphText({ blocks: [{ text: { 'en-GB': 'x' } }] }, 'en-gb'), 'x');
    assert.equal(paragraphText({ blocks: [{ text: { EN: 'x', en: 'y' } }] }, 'en'), 'y');
    assert.equal(paragraphText(paragraph('Open'), 'toString'), '');
  });

  test('are composed, so that the two ways to write ë are one', () => {
    assert.equal(paragraphText(paragraph('Qe\u0308llimi'), 'en'), 'Qëllimi');
  });

  test('hash as SHA-256 of their UTF-8, and not at all where there are none', () => {
    assert.equal(paragraphHash(paragraph('Qëllimi', 'i dytë'), 'en'), sha256('Qëllimi i dytë'));
    assert.equal(paragraphHash(paragraph('Open'), 'sq'), undefined);
    assert.equal(paragraphHash(paragraph(' \n', '\u00a0'), 'en'), undefined);
    assert.equal(paragraphHash({ blocks: [] }, 'en'), undefined);
  });

  const word = fc.stringMatching(/^[a-zë0-9.,]{1,8}$/);
  const blank = fc.constantFrom(' ', '\n', '\t', '  \n ', '\u00a0', '\u2028');

  test('have the same hash, however they are broken into lines and blocks', () => {
    const cut = fc.record({ word, blank, newBlock: fc.boolean() });
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 12 }), (cuts) => {
        const plain = cuts.map((part) => part.word).join(' ');
        let blocks = [''];
        for (const part of cuts) {
          const last = blocks.length - 1;
          blocks = blocks.with(last, `${blocks[last]}${part.blank}${part.word.normalize('NFD')}`);
          if (part.newBlock) blocks.push('');
        }
        assert.equal(paragraphHash(paragraph(...blocks), 'en'), sha256(plain));
        // What was made comparable once stays as it is.
        assert.equal(paragraphText(paragraph(plain), 'en'), plain);
      }),
      runs,
    );
  });

  test('have another hash when a word changes', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), word, fc.nat(), (words, other, at) => {
        const place = at % words.length;
        fc.pre(words[place] !== other);
        const [before, after] = [words, words.with(place, other)].map((list) => paragraph(list.join(' ')));
        assert.notEqual(paragraphHash(before!, 'en'), paragraphHash(after!, 'en'));
      }),
      runs,
    );
  });
});

describe('a text under consultation', () => {
  const text: Partly<ConsultationDocument> = {
    language: 'en',
    timeZone: 'Europe/Tirane',
    sections: [{ id: 's1' }, { id: 's2' }],
    paragraphs: [
      { id: 'p1', label: 'P1', ...paragraph('Before the first section.') },
      { id: 'p2', label: 'P2', section: 's2', ...paragraph('Open', 'data'), textHash: sha256('Open data') },
    ],
  };
  const found = (change: Partly<ConsultationDocument>) =>
    told(consultationDocumentRules({ ...text, ...change }));
  const [first, second] = text.paragraphs as [Partly<Paragraph>, Partly<Paragraph>];

  test('that is sound has no findings, whole or in part', () => {
    assert.deepEqual(found({}), []);
    assert.deepEqual(consultationDocumentRules({}), []);
    assert.deepEqual(consultationDocumentRules({ paragraphs: [undefined, {}], sections: [undefined] }), []);
  });

  test('has each id and label once, capitals aside', () => {
    assert.deepEqual(
      found({
        sections: [{ id: 's2' }, { id: 'S2' }],
        paragraphs: [first, second, { id: 'P1', label: 'p2' }],
      }),
      ['/sections/1/id id-repeated', '/paragraphs/2/id id-repeated', '/paragraphs/2/label number-repeated'],
    );
  });

  test('has each name of a paragraph once, in this version and in all', () => {
    const paragraphs = [
      { ...first, eId: 'para_1', wId: 'w1' },
      { ...second, eId: 'Para_1', wId: 'W1' },
      { id: 'p3', label: 'P3' },
    ];
    assert.deepEqual(found({ paragraphs }), [
      '/paragraphs/1/eId id-repeated',
      '/paragraphs/1/wId id-repeated',
    ]);
  });

  test('has the sections that its paragraphs stand in', () => {
    assert.deepEqual(consultationDocumentRules({ sections: [], paragraphs: [{ id: 'p1', section: 's1' }] }), [
      { pointer: '/paragraphs/0/section', code: 'reference-unresolved', severity: 'error' },
    ]);
    const { sections: _, ...without } = text;
    assert.deepEqual(consultationDocumentRules(without), []);
  });

  test('is told in a zone that exists', () => {
    assert.deepEqual(found({ timeZone: 'Europe/Tirana' }), ['/timeZone time-zone-unknown']);
  });

  test('has hashes of its own words, in its own language', () => {
    const hashed = (change: Partly<Paragraph>, language = 'en') =>
      found({ language, paragraphs: [{ ...second, ...change }] });
    const wrong = ['/paragraphs/0/textHash hash-differs'];
    assert.deepEqual(hashed({ blocks: paragraph('Open', 'dat').blocks }), wrong);
    assert.deepEqual(hashed({ blocks: paragraph('Open\ndata').blocks }), []);
    assert.deepEqual(hashed({}, 'sq'), wrong);
    assert.deepEqual(hashed({}, 'EN'), []);
    const both = [{ type: 'p', text: { en: 'Open data', sq: 'Të dhëna të hapura' } }] as const;
    assert.deepEqual(hashed({ blocks: both }), []);
    assert.deepEqual(hashed({ blocks: both }, 'sq'), wrong);
    // No words, no hash.
    assert.deepEqual(hashed({ blocks: [] }), wrong);
    assert.deepEqual(hashed({ blocks: [], textHash: undefined }), []);
    // What has a fault of structure is not hashed.
    assert.deepEqual(hashed({ blocks: undefined }), []);
    assert.deepEqual(hashed({ blocks: [{ type: 'p' }] }), []);
    assert.deepEqual(found({ language: undefined }), []);
  });
});

describe('where a consultation stands', () => {
  const dates = { opens: '2023-01-15T08:00:00Z', closes: '2023-02-15T23:00:00Z' };
  const at = (time: string, more: Partial<ConsultationDates> = {}) =>
    consultationState({ ...dates, ...more }, new Date(time));
  const report = 'https://example.org/report';

  test('the moment of opening belongs to it, the moment of closing does not', () => {
    assert.equal(at('2023-01-15T07:59:59.999Z'), 'planned');
    assert.equal(at('2023-01-15T08:00:00Z'), 'open');
    assert.equal(at('2023-02-15T22:59:59.999Z'), 'open');
    assert.equal(at('2023-02-15T23:00:00Z'), 'closedAnalysing');
  });

  test('afterwards it is analysed, or reported, or closed for good', () => {
    const after = '2023-03-01T00:00:00Z';
    assert.equal(at(after), 'closedAnalysing');
    assert.equal(at(after, { reportExpected: true }), 'closedAnalysing');
    assert.equal(at(after, { reportExpected: false }), 'closedNoReport');
    assert.equal(at(after, { report }), 'closedReported');
    assert.equal(at(after, { report, reportExpected: false }), 'closedReported');
    // A report that is there early does not close it.
    assert.equal(at('2023-02-01T00:00:00Z', { report }), 'open');
  });

  test('what was cancelled is cancelled, whenever; and not what is said not to be', () => {
    for (const time of ['2022-01-01', '2023-02-01', '2024-01-01']) {
      assert.equal(at(time, { cancelled: true, report }), 'cancelled');
    }
    assert.equal(at('2023-02-01', { cancelled: false }), 'open');
  });

  test('without an opening it has always been open, without a closing it stays so', () => {
    assert.equal(consultationState({ closes: '2023-02-15T23:00:00Z' }, new Date('2023-02-14')), 'open');
    assert.equal(consultationState({ opens: dates.opens }, new Date('2999-01-01')), 'open');
    assert.equal(consultationState({}, new Date(0)), 'open');
    assert.equal(consultationState({ reportExpected: false, report }, new Date(0)), 'open');
  });

  test('it never goes back, and every state but one is reached by some dates', () => {
    const order = ['planned', 'open', 'closed'];
    const moment = fc.date({ min: new Date('2023-01-01'), max: new Date('2023-03-01'), noInvalidDate: true });
    const known = fc.record(
      { report: fc.constant(report), reportExpected: fc.boolean() },
      { requiredKeys: [] },
    );
    const seen = new Set<string>();
    fc.assert(
      fc.property(moment, moment, known, (one, other, more) => {
        const [sooner, later] = [one, other].sort((a, b) => a.getTime() - b.getTime()) as [Date, Date];
        const [a, b] = [sooner, later].map((time) => consultationState({ ...dates, ...more }, time));
        seen.add(a!).add(b!);
        const place = (state = '') => order.findIndex((name) => state.startsWith(name));
        assert.ok(place(a) <= place(b), `${a} then ${b}`);
      }),
      runs,
    );
    assert.deepEqual([...seen].sort(), consultationStates.filter((state) => state !== 'cancelled').sort());
  });
});
