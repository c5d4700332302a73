/** That whatever somebody answers makes an idea of the right structure, so that the form needs to check the rules alone. */
import {
  checkNewIdea,
  newIdeaRules,
  ogpValueCodes,
  promptsOfValue,
  requiredAnswers,
} from '@ogp-kit/core/browser';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { lengthOf } from '../contribution-form/answers.ts';
import { emptyAnswers, isTextQuestion, textQuestions } from './idea-form.answers.ts';
import { needed } from './idea-form.steps.ts';
import { toNewIdea } from './later/new-idea.ts';

/** Any text: of whole characters, of halves of them, of control characters, blank, long. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom('', ' ', '\n', '\u200b', '\ud83d', 'ë'.repeat(2100), '💡'.repeat(2001)),
);

const improves = fc
  .uniqueArray(fc.constantFrom(...ogpValueCodes))
  .chain((values) =>
    fc.record(Object.fromEntries(values.map((value) => [value, fc.subarray([...promptsOfValue[value]])]))),
  );

const answers = fc.record({
  ...Object.fromEntries(textQuestions.map((question) => [question, text])),
  improves,
  name: text.map((name) => name.slice(0, 200)),
  author: fc.constantFrom('person', 'organisation', 'anonymous'),
  area: fc.constantFrom('', 'digital-governance'),
});

describe('an idea made of answers', () => {
  it('needs what the rules need', () => expect(needed).to.deep.equal(requiredAnswers));

  it('has the right structure, but for answers that are missing or too long, which the form tells by itself', () => {
    const counts = { made: 0, complete: 0, missing: 0, long: 0 };
    fc.assert(
      fc.property(answers, fc.constantFrom('full' as const, 'short' as const), (given, form) => {
        const all = { ...emptyAnswers(), ...given } as ReturnType<typeof emptyAnswers>;
        const idea = toNewIdea({ answers: all, length: form, language: 'sq', settings: { area: undefined } });
        const missing = new Set(newIdeaRules(idea).map(({ pointer }) => pointer));
        const long = (pointer: string) => {
          const question = pointer.replace('/answers/', '');
          return isTextQuestion(question) && lengthOf(all[question]) > 2000;
        };
        counts.made += 1;
        const found = checkNewIdea(idea);
        if (!found.length) counts.complete += 1;
        for (const { pointer, code } of found) {
          if (missing.has(pointer)) counts.missing += 1;
          else if (code === 'too-long' && long(pointer)) counts.long += 1;
          else expect.fail(`${code} at ${pointer} of ${JSON.stringify(idea)}`);
        }
      }),
      { numRuns: 3000 },
    );
    expect(counts.made).to.be.at.least(3000);
    expect(Math.min(counts.complete, counts.missing, counts.long), JSON.stringify(counts)).to.be.greaterThan(
      50,
    );
  });
});
