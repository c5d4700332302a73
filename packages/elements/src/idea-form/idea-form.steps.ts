import type { IdeaForm } from '@ogp-kit/core/browser';
import type { TextQuestion } from './idea-form.answers.ts';
import type { Words } from './idea-form.messages.ts';

/** What can be asked in a step, and what a problem can be at. */
export type Field = TextQuestion | 'area' | 'improves' | 'author' | 'name';

/** A step of the form: its name, the words for it, what it asks. */
export interface Step {
  id: 'idea' | 'problem' | 'effect' | 'values' | 'who' | 'you' | 'review';
  title: keyof Words & `step${string}`;
  fields: readonly Field[];
}

const review: Step = { id: 'review', title: 'stepReview', fields: [] };

const stepsOf: Readonly<Record<IdeaForm, readonly Step[]>> = {
  full: [
    { id: 'idea', title: 'stepIdea', fields: ['summary', 'area'] },
    { id: 'problem', title: 'stepProblem', fields: ['problem', 'solution'] },
    { id: 'effect', title: 'stepEffect', fields: ['objectiveImpact', 'beneficiaries'] },
    { id: 'values', title: 'stepValues', fields: ['improves'] },
    { id: 'who', title: 'stepWho', fields: ['agencies', 'author', 'name'] },
    review,
  ],
  short: [
    { id: 'idea', title: 'stepIdea', fields: ['summary', 'problem', 'objectiveImpact', 'area'] },
    { id: 'you', title: 'stepYou', fields: ['author', 'name'] },
    review,
  ],
};

/** The steps of a form, the last one to check and send. */
export function steps(form: IdeaForm): readonly Step[] {
  return stepsOf[form];
}

/** The answers that a form cannot do without. */
export function needed(form: IdeaForm): readonly TextQuestion[] {
  return form === 'short' ? ['summary', 'problem', 'objectiveImpact'] : ['summary', 'problem', 'solution'];
}
