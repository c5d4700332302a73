import type { ImprovementPrompt, OgpValue, TextAnswer as TextQuestion } from '@ogp-kit/core/browser';
import { noAnswers, type Answers } from '../contribution-form/answers.ts';

export type { TextQuestion };

/** What somebody has put into the form so far. */
export interface IdeaFormAnswers extends Answers, Record<TextQuestion, string> {
  improves: Partial<Record<OgpValue, ImprovementPrompt[]>>;
}

export const textQuestions: readonly TextQuestion[] = [
  'summary',
  'problem',
  'solution',
  'objectiveImpact',
  'beneficiaries',
  'agencies',
];

export const isTextQuestion = (field: string): field is TextQuestion =>
  (textQuestions as readonly string[]).includes(field);

export const emptyAnswers = (): IdeaFormAnswers => ({
  ...noAnswers,
  ...(Object.fromEntries(textQuestions.map((question) => [question, ''])) as Record<TextQuestion, string>),
  improves: {},
});
