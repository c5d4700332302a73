/** That the sample text under consultation, its comments and their answers fit together. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { agreement, consultationState, coverageOf, mapParagraphs, paragraphText } from '../src/index.ts';
import { comments, document, plan, published, register, revised, tally } from './sample-documents.ts';

describe('the sample text under consultation', () => {
  const own = ({ id }: { id: string }) => published.filter(({ paragraph }) => paragraph === id).length;

  test('counts the comments that there are', () => {
    assert.equal(document.paragraphs.length, 14);
    assert.deepEqual(
      document.paragraphs.map(({ counts }) => counts?.comments),
      document.paragraphs.map(own),
    );
    assert.ok(document.paragraphs.every(({ textHash }) => textHash));
  });

  test('is open in November 2020 by the clock of Tirana', () => {
    const at = (time: string) => consultationState(document, new Date(time));
    assert.deepEqual(
      ['2020-10-31T23:59:59+01:00', '2020-11-01T00:00:00+01:00', '2020-12-01T00:00:00+01:00'].map(at),
      ['planned', 'open', 'closedAnalysing'],
    );
    for (const { createdAt = '' } of comments) assert.equal(at(createdAt), 'open');
  });

  test('shows much agreement and little, and nothing of positions that are too few to be told', () => {
    const told = document.paragraphs.map(({ label, counts }) => {
      const positions = counts?.positions && agreement(counts.positions);
      if (!positions) return [label, 'not told'];
      assert.ok(!positions.suppressed, label);
      return [label, positions.total, positions.level?.toFixed(2)];
    });
    assert.deepEqual(told, [
      ['P1', 23, '0.43'],
      ['P2', 'not told'],
      ['P3', 5, '1.00'],
      ['P4', 27, '0.91'],
      ['P5', 34, '0.97'],
      ['P6', 26, '0.17'],
      ['P7', 22, '0.43'],
      ['P8', 31, '0.96'],
      ['P9', 29, '0.75'],
      ['P10', 28, '0.57'],
      ['P11', 28, '0.38'],
      ['P12', 24, '0.73'],
      ['P13', 'not told'],
      ['P14', 'not told'],
    ]);
  });

  test('is found again in its second version: by name, by the same words, by words much alike', () => {
    const { mappings, added } = mapParagraphs(document, revised);
    assert.deepEqual(
      mappings.map(({ from, to, how }) => [from, to, how]),
      [
        ['p1', undefined, 'none'],
        ['p2', 'p1', 'same'],
        ['p3', 'p2', 'similar'],
        ['p4', 'p3', 'name'],
        ['p5', 'p4', 'name'],
        ['p6', 'p6', 'name'],
        ['p7', 'p7', 'same'],
        ['p8', 'p8', 'similar'],
        ['p9', 'p9', 'name'],
        ['p10', 'p10', 'name'],
        ['p11', 'p11', 'name'],
        ['p12', 'p13', 'similar'],
        ['p13', 'p14', 'name'],
        ['p14', 'p15', 'same'],
      ],
    );
    const reworded = mappings.filter(({ to, similarity }) => to && similarity < 1).map(({ from }) => from);
    assert.deepEqual(reworded, ['p3', 'p5', 'p6', 'p8', 'p9', 'p12']);
    // Of the paragraph that was split, the second half was found again; the first counts as added.
    assert.deepEqual(added, ['p5', 'p12']);
    const words = (at: typeof document, id: string) =>
      paragraphText(at.paragraphs.find((paragraph) => paragraph.id === id) ?? {}, 'sq');
    assert.equal(`${words(revised, 'p12')} ${words(revised, 'p13')}`, words(document, 'p12'));
  });
});

describe('the sample comments', () => {
  test('are about the text: paragraphs, one on the whole, two replies, one of them hidden', () => {
    assert.deepEqual(tally(comments.map(({ language }) => language)), { sq: 9, en: 6, fr: 1 });
    assert.deepEqual(tally(comments.map(({ state }) => state)), { published: 15, hidden: 1 });
    assert.deepEqual(tally(comments.map(({ channel }) => channel)), {
      web: 13,
      meeting: 1,
      email: 1,
      paper: 1,
    });
    const ids = new Map(comments.map((comment) => [comment.id, comment]));
    assert.equal(ids.size, comments.length);
    assert.equal(comments.filter(({ paragraph }) => !paragraph).length, 1);
    assert.equal(comments.filter(({ replyTo }) => replyTo).length, 2);
    for (const { document: of, version, paragraph, replyTo, createdAt = '' } of comments) {
      assert.deepEqual([of, version], [document.id, document.version]);
      assert.ok(!paragraph || document.paragraphs.some(({ id }) => id === paragraph));
      const answered = replyTo === undefined ? undefined : ids.get(replyTo);
      assert.ok(!replyTo || (answered?.paragraph === paragraph && answered!.createdAt! < createdAt));
    }
    const times = comments.map(({ createdAt }) => createdAt);
    assert.deepEqual(times, [...times].sort());
  });

  test('quote words that stand in the paragraph', () => {
    const quoting = comments.filter(({ quote }) => quote);
    assert.equal(quoting.length, 1);
    for (const { quote, paragraph, language } of quoting) {
      const text = paragraphText(document.paragraphs.find(({ id }) => id === paragraph) ?? {}, language);
      assert.ok(text.includes(`${quote?.prefix ?? ''}${quote?.exact}`));
    }
  });

  test('are answered: ten of fifteen, by five responses', () => {
    const { received, answered, share, unanswered } = coverageOf(published, register.items);
    assert.deepEqual([received, answered, share], [15, 10, 10 / 15]);
    assert.deepEqual([register.received, register.answered], [received, answered]);
    assert.deepEqual(
      unanswered.map(({ id }) => id),
      ['comment-06', 'comment-12', 'comment-14', 'comment-15', 'comment-16'],
    );
    assert.deepEqual(tally(register.items.map(({ decision }) => decision)), {
      notIncluded: 1,
      deferred: 1,
      partlyIncluded: 1,
      included: 2,
    });
    const known = new Set(published.map(({ id }) => id));
    const paragraphs = new Set(document.paragraphs.map(({ id }) => id));
    for (const { plan: of, scope, reason, provenance } of register.items) {
      assert.equal(of, plan.id);
      assert.ok(reason && provenance);
      assert.ok((scope.comments ?? []).every((id) => known.has(id)));
      for (const { document: text, version, paragraph } of scope.paragraphs ?? []) {
        assert.deepEqual([text, version, paragraphs.has(paragraph)], [document.id, document.version, true]);
      }
    }
  });
});
