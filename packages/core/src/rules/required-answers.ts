import type { IdeaForm } from '../codelists/idea-forms.ts';
import type { IdeaAnswers } from '../model/idea.ts';

/** Which answers a form needs. What is white space only does not count as an answer. */
export const requiredAnswers: Readonly<Record<IdeaForm, readonly (keyof IdeaAnswers)[]>> = {
  full: ['summary', 'problem', 'solution'],
  short: ['summary', 'problem', 'objectiveImpact'],
};
