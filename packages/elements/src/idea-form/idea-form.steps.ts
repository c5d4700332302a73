import type { IdeaForm } from '@ogp-kit/core/browser';
import type { Step } from '../contribution-form/contribution-form.ts';
import type { TextQuestion } from './idea-form.answers.ts';

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
