import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Paragraph } from '../src/model/paragraph.ts';
import { mapParagraphs } from '../src/rules/paragraph-mapping.ts';
import { size } from './documents/random.ts';

const runs = { seed: size(1).seed, numRuns: 500 };

/** Passages that have nothing in common. */
const access =
  'Every ministry publishes its budget within one month after parliament has passed it, in a form that machines read.';
const service =
  'Counters in all regions offer the same services, and people who live far away reach them by telephone.';
const courts = 'Judgements of all courts are open to everybody, without the names of those who are in them.';
const forum =
  'The forum meets four times a year in public and writes down what was decided, by whom and for which reason.';

type Told = Pick<Paragraph, 'id' | 'blocks' | 'wId'>;

/** A paragraph in English; an empty text is one of which the words are not known. */
const told = (id: string, text: string, wId?: string): Told => ({
  id,
  blocks: text ? [{ type: 'p', text: { en: text } }] : [],
  ...(wId !== undefined && { wId }),
});
const version = (...paragraphs: Told[]) => ({
  language: 'en',
  paragraphs: paragraphs.map((paragraph): Paragraph => ({
    label: paragraph.id,
    voting: false,
    ...paragraph,
  })),
});
type Version = ReturnType<typeof version>;

/** Where each paragraph is now, and how it was found: `p1 → p2 same`. */
const moves = (before: Version, after: Version) =>
  mapParagraphs(before, after).mappings.map(({ from, to, how }) => `${from} → ${to ?? 'gone'} ${how}`);
const before = version(told('p1', access), told('p2', service), told('p3', courts));

describe('paragraphs in the next version', () => {
  test('are found where a new one moved their numbers', () => {
    const after = version(told('p1', forum), told('p2', access), told('p3', service), told('p4', courts));
    assert.deepEqual(mapParagraphs(before, after), {
      mappings: [
        { from: 'p1', to: 'p2', how: 'same', similarity: 1 },
        { from: 'p2', to: 'p3', how: 'same', similarity: 1 },
        { from: 'p3', to: 'p4', how: 'same', similarity: 1 },
      ],
      added: ['p1'],
    });
  });

  test('are found where they stand in another order', () => {
    const after = version(told('p1', courts), told('p2', access), told('p3', service));
    assert.deepEqual(moves(before, after), ['p1 → p2 same', 'p2 → p3 same', 'p3 → p1 same']);
  });

  test('that were taken out are gone, and nobody takes their place', () => {
    const after = version(told('p1', access), told('p2', courts));
    assert.deepEqual(moves(before, after), ['p1 → p1 same', 'p2 → gone none', 'p3 → p2 same']);
    assert.deepEqual(mapParagraphs(before, after).added, []);
  });

  test('that were replaced by other words are gone, and the new ones are new, though the number stays', () => {
    const after = version(told('p1', access), told('p2', forum), told('p3', courts));
    assert.deepEqual(moves(before, after), ['p1 → p1 same', 'p2 → gone none', 'p3 → p3 same']);
    assert.deepEqual(mapParagraphs(before, after).added, ['p2']);
  });

  test('are found where some of their words changed', () => {
    const reworded = access.replace('one month', 'two weeks');
    const after = version(told('p1', forum), told('p2', service), told('p3', courts), told('p9', reworded));
    const [first] = mapParagraphs(before, after).mappings;
    assert.equal(first?.to, 'p9');
    assert.equal(first.how, 'similar');
    assert.ok(first.similarity > 0.7 && first.similarity < 1, String(first.similarity));
  });

  test('are much alike where only marks and capitals changed', () => {
    const after = version(told('p9', access.toUpperCase().replaceAll(',', ' –')));
    assert.deepEqual(mapParagraphs(version(told('p1', access)), after).mappings, [
      { from: 'p1', to: 'p9', how: 'similar', similarity: 1 },
    ]);
  });

  test('that were split are found in the larger part; the other part is new', () => {
    const [head, tail] = [access.slice(0, access.indexOf(' after')), access.slice(access.indexOf(' after'))];
    const after = version(told('p1', head), told('p2', `And this ${tail}`), told('p3', service));
    const [first] = mapParagraphs(version(told('p1', access), told('p2', service)), after).mappings;
    assert.ok(first?.to === 'p1' || first?.to === 'p2');
    assert.equal(first.how, 'similar');
    const { added } = mapParagraphs(version(told('p1', access), told('p2', service)), after);
    assert.deepEqual(added, [first.to === 'p1' ? 'p2' : 'p1']);
  });

  test('that were merged are both found in the one', () => {
    const after = version(told('p1', `${access} ${service}`), told('p2', courts));
    assert.deepEqual(moves(before, after), ['p1 → p1 similar', 'p2 → p1 similar', 'p3 → p2 same']);
    assert.deepEqual(mapParagraphs(before, after).added, []);
  });

  test('that are short are not found within long ones by chance', () => {
    const short = 'One month after that.';
    const after = version(told('p1', `${access} One month after that.`));
    assert.deepEqual(moves(version(told('p7', short)), after), ['p7 → gone none']);
  });

  test('of the same words are told apart by their place', () => {
    const twice = version(told('p1', access), told('p2', service), told('p3', access));
    const after = version(told('q1', access), told('q2', forum), told('q3', service), told('q4', access));
    assert.deepEqual(moves(twice, after), ['p1 → q1 same', 'p2 → q3 same', 'p3 → q4 same']);
  });
});

describe('paragraphs that stand several times', () => {
  const who = 'Responsible: ADISA.';
  const four = version(told('a', who), told('b', access), told('c', who), told('d', service));

  test('are told apart by what stands around them, however much is new in front', () => {
    const fresh = Array.from({ length: 12 }, (_, i) => told(`n${i}`, `${forum} Part ${i}.`));
    const after = version(...fresh, ...four.paragraphs);
    assert.deepEqual(moves(four, after), ['a → a same', 'b → b same', 'c → c same', 'd → d same']);
    assert.deepEqual(
      mapParagraphs(four, after).added,
      fresh.map(({ id }) => id),
    );
  });

  test('stay with what they belong to where another of the same words comes in between', () => {
    const after = version(
      told('q1', who),
      told('q2', forum),
      told('q3', who),
      told('q4', access),
      told('q5', who),
      told('q6', service),
    );
    const [, , c] = mapParagraphs(four, after).mappings;
    assert.equal(c?.to, 'q5');
  });

  test('are one where only one is left', () => {
    const after = version(told('q1', access), told('q2', who), told('q3', service));
    assert.deepEqual(moves(four, after), ['a → q2 same', 'b → q1 same', 'c → q2 same', 'd → q3 same']);
  });

  test('and differ in a word go to the one that is free, where one of them was reworded', () => {
    const line = (year: number) =>
      `The ministry of finance publishes the budget of the year ${year} in open data.`;
    const lines = version(told('p1', line(2020)), told('p2', line(2021)));
    const after = version(told('q1', line(2020)), told('q2', line(2023)));
    assert.deepEqual(moves(lines, after), ['p1 → q1 same', 'p2 → q2 similar']);
  });

  test('more than a hundred times are paired in their order', () => {
    const list = Array.from({ length: 150 }, (_, i) => told(`p${i}`, who));
    const { mappings, added } = mapParagraphs(version(...list), version(...list, told('p150', who)));
    assert.ok(mappings.every(({ from, to }) => from === to));
    assert.deepEqual(added, ['p150']);
  });
});

test('words are compared where they are written without blanks, too', () => {
  const chinese = (text: string) => ({
    language: 'zh',
    paragraphs: [{ id: 'p1', label: 'p1', blocks: [{ type: 'p' as const, text: { zh: text } }] }],
  });
  const [mapping] = mapParagraphs(
    chinese('政府将在2021年公布全部预算数据供公众查阅'),
    chinese('政府将在2022年公布全部预算数据供公众查阅'),
  ).mappings;
  assert.deepEqual([mapping?.to, mapping?.how], ['p1', 'similar']);
});

test('a long text in which every other paragraph was reworded is found again whole', () => {
  const count = 1000;
  const write = (i: number, change: string) =>
    Array.from({ length: 60 }, (_, k) => `w${(i * 7919 + k * k * 31 + k * i) % 997}`).join(' ') + change;
  const before = version(...Array.from({ length: count }, (_, i) => told(`p${i}`, write(i, ' now'))));
  const after = version(
    ...Array.from({ length: count }, (_, i) => told(`p${i}`, write(i, i % 2 ? ' now' : ' then'))),
  );
  const { mappings } = mapParagraphs(before, after);
  assert.ok(mappings.every(({ from, to }) => from === to));
});

describe('paragraphs with lasting names', () => {
  test('are found by them, whatever became of their words', () => {
    const named = version(told('p1', access, 'w1'), told('p2', service, 'w2'));
    const after = version(told('p1', access, 'w2'), told('p2', forum, 'w1'));
    const { mappings } = mapParagraphs(named, after);
    assert.deepEqual(
      mappings.map(({ from, to, how }) => [from, to, how]),
      [
        ['p1', 'p2', 'name'],
        ['p2', 'p1', 'name'],
      ],
    );
    assert.ok(mappings.every(({ similarity }) => similarity < 0.6));
    assert.equal(mapParagraphs(named, named).mappings[0]?.similarity, 1);
  });

  test('are not taken for one of another name, however alike', () => {
    const named = version(told('p1', access, 'w1'), told('p2', access, 'w2'), told('p3', '', 'w3'));
    const after = version(told('p1', access, 'w2'), told('p3', '', 'w4'));
    assert.deepEqual(moves(named, after), ['p1 → gone none', 'p2 → p1 name', 'p3 → gone none']);
    assert.deepEqual(mapParagraphs(named, after).added, ['p3']);
    const reworded = version(told('p1', access.replace('one month', 'two weeks'), 'w9'));
    assert.deepEqual(moves(version(told('p1', access, 'w1')), reworded), ['p1 → gone none']);
  });

  test('are found by their words where only one version has names', () => {
    const bare = version(told('p1', access), told('p2', service));
    const named = version(told('q1', service, 'w2'), told('q2', access, 'w1'));
    assert.deepEqual(moves(bare, named), ['p1 → q2 same', 'p2 → q1 same']);
    assert.deepEqual(moves(named, bare), ['q1 → p2 same', 'q2 → p1 same']);
  });
});

describe('paragraphs of which the words are not known', () => {
  test('are found by their id', () => {
    const after = version(told('p1', access), told('p2', ''));
    assert.deepEqual(mapParagraphs(version(told('p1', ''), told('p2', service)), after).mappings, [
      { from: 'p1', to: 'p1', how: 'id', similarity: 0 },
      { from: 'p2', to: 'p2', how: 'id', similarity: 0 },
    ]);
    assert.deepEqual(moves(version(told('p1', '')), version(told('p2', ''))), ['p1 → gone none']);
  });

  test('are those that say nothing in the language of the text', () => {
    const albanian = version({ id: 'p1', blocks: [{ type: 'p', text: { sq: 'Buxheti' } }] });
    assert.deepEqual(moves(albanian, version(told('p1', access))), ['p1 → p1 id']);
  });
});

const word = fc.constantFrom(
  'budget',
  'ministry',
  'open',
  'data',
  'court',
  'people',
  'month',
  'forum',
  'law',
  '',
);
const text = fc.array(word, { maxLength: 14 }).map((words) => words.join(' ').trim());
const texts = fc.array(text, { maxLength: 8 });

/** A version of which some paragraphs have names, each its own. */
const versionOf = (list: readonly string[], named: readonly boolean[]) =>
  version(...list.map((one, i) => told(`p${i}`, one, named[i] ? `w${i}` : undefined)));
const someNamed = fc.array(fc.boolean(), { minLength: 8, maxLength: 8 });

test('a text that did not change maps each of its paragraphs to itself', () => {
  fc.assert(
    fc.property(texts, someNamed, (list, named) => {
      const same = versionOf(list, named);
      const { mappings, added } = mapParagraphs(same, same);
      assert.deepEqual(
        mappings.map(({ from, to }) => [from, to]),
        same.paragraphs.map(({ id }) => [id, id]),
      );
      assert.deepEqual(added, []);
      for (const { how, similarity } of mappings) {
        assert.equal(similarity, how === 'id' ? 0 : 1);
      }
    }),
    runs,
  );
});

test('every paragraph is told of once, goes to one that exists, and what nobody became is new', () => {
  fc.assert(
    fc.property(texts, texts, someNamed, someNamed, (one, other, named, alsoNamed) => {
      const [from, to] = [versionOf(one, named), versionOf(other, alsoNamed)];
      const { mappings, added } = mapParagraphs(from, to);
      assert.deepEqual(
        mappings.map((mapping) => mapping.from),
        from.paragraphs.map(({ id }) => id),
      );
      const ids = to.paragraphs.map(({ id }) => id);
      const targets = mappings.flatMap((mapping) => mapping.to ?? []);
      assert.ok(targets.every((id) => ids.includes(id)));
      assert.deepEqual([...new Set([...targets, ...added])].sort(), ids.sort());
      assert.ok(added.every((id) => !targets.includes(id)));
      for (const mapping of mappings) {
        assert.equal(mapping.to === undefined, mapping.how === 'none');
        assert.ok(mapping.similarity >= 0 && mapping.similarity <= 1);
        const names = [from, to].map(
          ({ paragraphs }, i) => paragraphs.find(({ id }) => id === [mapping.from, mapping.to][i])?.wId,
        );
        // Two names that last are two paragraphs.
        if (names[0] && names[1]) assert.equal(names[0], names[1]);
      }
    }),
    runs,
  );
});
