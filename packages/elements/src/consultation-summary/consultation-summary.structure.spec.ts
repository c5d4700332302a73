/** That the numbers shown are those of the text, whatever they are: told against a count of its own. */
import type { ConsultationDocument, Paragraph } from '@ogp-kit/core/browser';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  all,
  clearBench,
  english,
  newBackend,
  open,
  openText,
  section,
  wordsOf,
} from './consultation-summary.bench.ts';
import { agreedOf, barsOf, beginningOf, mostDiscussed, mostPositionsFirst, percentOf } from './figures.ts';

const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 4000 }));
const positions = fc.record({ agree: count, neutral: count, disagree: count });
const paragraphs = fc.array(
  fc.option(fc.record({ comments: count, positions }, { requiredKeys: ['comments'] }), { nil: undefined }),
  { maxLength: 30 },
);

type Counts = Paragraph['counts'];

const textWith = (counts: readonly (Counts | undefined)[]): ConsultationDocument => ({
  ...openText,
  paragraphs: counts.map((each, i) => ({
    id: `p${i + 1}`,
    label: `P${i + 1}`,
    blocks: [{ type: 'p', text: { en: `Words of paragraph ${i + 1}` } }],
    ...(each && { counts: each }),
  })),
});

/** What is to be told of a paragraph, counted another way: person by person. */
function expected(counts: Counts): [people: number, level: string] | undefined {
  const { agree = 0, neutral = 0, disagree = 0 } = counts?.positions ?? {};
  const people = [...'a'.repeat(agree), ...'n'.repeat(neutral), ...'d'.repeat(disagree)];
  if (people.length < 5) return undefined;
  const sides = people.filter((one) => one !== 'n');
  if (!sides.length) return [0, 'none'];
  const exact = (sides.filter((one) => one === 'a').length * 1000) / sides.length;
  const rounded = (exact - (exact % 10)) / 10 + (exact % 10 >= 5 ? 1 : 0);
  if (exact === 0 || exact === 1000) return [sides.length, `${rounded}%`];
  return [sides.length, `${rounded === 0 ? 1 : rounded === 100 ? 99 : rounded}%`];
}

describe('the numbers of a text', () => {
  it('are told of the paragraphs that have enough positions, and of no other', () => {
    fc.assert(
      fc.property(paragraphs, (counts) => {
        const text = textWith(counts);
        const told = agreedOf(text).map(({ paragraph, level, counts: { agree, disagree } }) => [
          paragraph.id,
          agree + disagree,
          level === undefined ? 'none' : `${percentOf(level)}%`,
        ]);
        const wanted = counts.flatMap((each, i) => {
          const tell = each?.positions && expected(each);
          return tell ? [[`p${i + 1}`, ...tell]] : [];
        });
        expect(told).to.deep.equal(wanted);
      }),
    );
  });

  it('begin with the paragraphs that have the most positions, or the most comments', () => {
    fc.assert(
      fc.property(paragraphs, (counts) => {
        const text = textWith(counts);
        const totals = mostPositionsFirst(agreedOf(text)).map(({ total }) => total);
        expect(totals).to.deep.equal([...totals].sort((a, b) => b - a));
        const most = mostDiscussed(text).map(({ counts: each }) => each!.comments!);
        const comments = counts.map((each) => each?.comments ?? 0).sort((a, b) => b - a);
        expect(most).to.deep.equal(comments.filter((n) => n > 0).slice(0, 5));
      }),
    );
  });

  it('are as long in the picture as there are people, side by side, and never leave it', () => {
    fc.assert(
      fc.property(paragraphs, (given) => {
        const counts = agreedOf(textWith(given)).map((each) => each.counts);
        const { axis, bar } = barsOf(counts);
        const units: number[] = [];
        for (const each of counts) {
          const { disagree, neutral, agree } = bar(each);
          expect(disagree[0]).to.be.at.least(-1e-9);
          expect(agree[0] + agree[1]).to.be.at.most(100 + 1e-9);
          expect(disagree[0] + disagree[1]).to.be.closeTo(neutral[0], 1e-9);
          expect(neutral[0] + neutral[1]).to.be.closeTo(agree[0], 1e-9);
          expect(neutral[0] + neutral[1] / 2).to.be.closeTo(axis, 1e-9);
          for (const option of ['disagree', 'neutral', 'agree'] as const)
            if (each[option]) units.push(bar(each)[option][1] / each[option]);
        }
        for (const unit of units) expect(unit).to.be.closeTo(units[0]!, 1e-9);
      }),
    );
  });
});

describe('the beginning of a text', () => {
  it('is no longer than told, whole characters, and the text itself where that is short enough', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 90 }),
        fc.integer({ min: 1, max: 60 }),
        (text, most) => {
          const beginning = beginningOf(text, most);
          if ([...text].length <= most) expect(beginning).to.equal(text);
          else {
            expect(beginning.endsWith('\u00a0…')).to.equal(true);
            expect([...beginning].length).to.be.at.most(most + 2);
            expect(text.startsWith(beginning.slice(0, -2))).to.equal(true);
          }
        },
      ),
    );
  });
});

describe('the numbers on the page', () => {
  afterEach(clearBench);

  it('are those of the text, in figures, picture and table', async () => {
    const plain = (words: string) => words.replace(/,/g, '');
    for (const counts of fc.sample(paragraphs, { numRuns: 12, seed: 7 })) {
      const text = textWith(counts);
      const backend = newBackend({ comments: [] });
      const totals = { comments: 1234, wholeText: 0, removedText: 0, organisations: 56, positions: 7890 };
      const { read } = backend;
      backend.read = async <T>(path: string) =>
        path.endsWith(`${text.id}.json`) ? ({ ...text, counts: totals } as T) : read<T>(path);
      const element = await open({ backend });
      expect(all(element, '.figures [part=item] b').map(wordsOf).map(plain)).to.deep.equal([
        '1234',
        '7890',
        '56',
      ]);
      const wanted = new Map<string, [number, string]>(
        counts.flatMap((each, i) => {
          const tell = each?.positions && expected(each);
          return tell ? [[`P${i + 1}`, tell] as const] : [];
        }),
      );
      const rows = all(element, 'tbody tr').map((row) => [...row.children].map(wordsOf).map(plain));
      expect(rows).to.deep.equal(
        [...wanted].map(([label, [, level]]) => {
          const { agree, neutral, disagree } = counts[Number(label.slice(1)) - 1]!.positions!;
          return [label, `${agree}`, `${neutral}`, `${disagree}`, level];
        }),
      );
      for (const bar of all(element, '.bars li')) {
        const [people, level] = wanted.get(wordsOf(bar.querySelector('.name b')))!;
        const said = plain(wordsOf(bar.querySelector('.sm')));
        if (level === 'none') expect(said).to.match(/neutral$/);
        else expect(said).to.equal(`${level} agree of ${people}`);
      }
      expect(all(element, '.bars li').length).to.equal(Math.min(12, wanted.size));
      const discussed = section(element, english.discussed);
      const most = counts.map((each) => each?.comments ?? 0).sort((a, b) => b - a);
      expect(
        [...(discussed?.querySelectorAll('li > .sm') ?? [])].map((each) => parseInt(plain(wordsOf(each)))),
      ).to.deep.equal(most.filter((n) => n > 0).slice(0, 5));
      clearBench();
    }
  });
});
