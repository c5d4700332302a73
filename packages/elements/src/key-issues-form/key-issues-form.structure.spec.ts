/** That whatever somebody writes makes key issues of the right structure, so that the form needs to check the rules alone. */
import { checkNewKeyIssues, newKeyIssuesRules } from '@ogp-kit/core/browser';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { lengthOf } from '../contribution-form/answers.ts';
import { emptyAnswers, most, written } from './key-issues-form.answers.ts';
import { toNewKeyIssues } from './later/new-key-issues.ts';

/** Any text: of whole characters, of halves of them, of control characters, blank, long. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom('', ' ', '\n', '\u200b', '\ud83d', 'ë'.repeat(2100), '💡'.repeat(2001)),
);

const answers = fc.record({
  issues: fc
    .array(fc.record({ issue: text, why: text }), { minLength: 1, maxLength: most })
    .map((issues) => issues.map((one, key) => ({ key, ...one }))),
  name: text.map((name) => name.slice(0, 200)),
  author: fc.constantFrom('person', 'organisation', 'anonymous'),
  area: fc.constantFrom('', 'digital-governance'),
});

describe('key issues made of answers', () => {
  it('have the right structure, but for what is missing or too long, which the form tells by itself', () => {
    const counts = { complete: 0, missing: 0, long: 0 };
    fc.assert(
      fc.property(answers, (given) => {
        const all = { ...emptyAnswers(), ...given } as ReturnType<typeof emptyAnswers>;
        const body = toNewKeyIssues({ answers: all, language: 'sq', settings: { area: undefined } });
        const missing = new Set(newKeyIssuesRules(body).map(({ pointer }) => pointer));
        const sent = written(all.issues);
        const found = checkNewKeyIssues(body);
        if (!found.length) counts.complete += 1;
        for (const { pointer, code } of found) {
          const [, , at, what] = pointer.split('/');
          const typed = sent[Number(at)]?.[what as 'issue' | 'why'] ?? '';
          const blank = what === 'issue' && code === 'too-short' && !lengthOf(typed);
          if (missing.has(pointer) || blank) counts.missing += 1;
          else if (code === 'too-long' && lengthOf(typed) > 2000) counts.long += 1;
          else expect.fail(`${code} at ${pointer} of ${JSON.stringify(body)}`);
        }
      }),
      { numRuns: 2000 },
    );
    expect(Math.min(counts.complete, counts.missing, counts.long), JSON.stringify(counts)).to.be.greaterThan(
      50,
    );
  });
});
