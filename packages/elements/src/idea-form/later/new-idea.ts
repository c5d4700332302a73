import {
  requiredAnswers,
  type IdeaAnswers,
  type IdeaForm,
  type ImprovementPrompt,
  type NewIdea,
  type OgpValue,
} from '@ogp-kit/core/browser';
import { clean } from '../../contribution-form/answers.ts';
import { signed, type Given } from '../../contribution-form/later/signed.ts';
import { textQuestions, type IdeaFormAnswers } from '../idea-form.answers.ts';

/** What the backend gets. */
export function toNewIdea(given: Given<IdeaFormAnswers> & { readonly length: IdeaForm }): NewIdea {
  const { answers, length: form } = given;
  const idea: IdeaAnswers = { summary: clean(answers.summary), problem: clean(answers.problem) };
  for (const question of form === 'short' ? requiredAnswers.short : textQuestions) {
    const text = clean(answers[question]);
    if (text) idea[question] = text;
  }
  const improves = Object.entries(answers.improves) as [OgpValue, ImprovementPrompt[]][];
  if (form === 'full' && improves.length) {
    idea.improves = improves.map(([value, prompts]) => ({ value, prompts }));
  }
  return { form, ...signed(given), answers: idea };
}
