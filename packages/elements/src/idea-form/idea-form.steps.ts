import type { IdeaForm } from '@ogp-kit/core/browser';
import type { TextQuestion } from './idea-form.answers.ts';
import type { Words } from './idea-form.messages.ts';

/** What can be asked in a step, and what a problem can be at. */
export type Field = TextQuestion | 'area' | 'improves' | 'author' | 'name';

/** A step of the form: the key of its title, by which a draft remembers it, and what it asks. */
export interface Step {
  title: keyof Words & `step${string}`;
  fields: readonly Field[];
}

const review: Step = { title: 'stepReview', fields: [] };

/** The steps of each form, the last one to check and send. */
export const stepsOf: Readonly<Record<IdeaForm, readonly Step[]>> = {
  full: [
    { title: 'stepIdea', fields: ['summary', 'area'] },
    { title: 'stepProblem', fields: ['problem', 'solution'] },
    { title: 'stepEffect', fields: ['objectiveImpact', 'beneficiaries'] },
    { title: 'stepValues', fields: ['improves'] },
    { title: 'stepWho', fields: ['agencies', 'author', 'name'] },
    review,
  ],
  short: [
    { title: 'stepIdea', fields: ['summary', 'problem', 'objectiveImpact', 'area'] },
    { title: 'stepYou', fields: ['author', 'name'] },
    review,
  ],
};

/** The answers that a form cannot do without: core's `requiredAnswers`, which would bring more along (a spec holds it). */
export const needed: Readonly<Record<IdeaForm, readonly TextQuestion[]>> = {
  full: ['summary', 'problem', 'solution'],
  short: ['summary', 'problem', 'objectiveImpact'],
};
