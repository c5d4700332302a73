import type { IdeaForm } from '../codelists/idea-forms.ts';
import type { IdeaAnswers } from '../model/idea.ts';

/** The answers that are texts. */
export type TextAnswer = Exclude<keyof IdeaAnswers, 'improves'>;

/** Which answers a form needs. What is white space only does not count as an answer. */
export const requiredAnswers: Readonly<Record<IdeaForm, readonly TextAnswer[]>> = {
  full: ['summary', 'problem', 'solution'],
  short: ['summary', 'problem', 'objectiveImpact'],
};
