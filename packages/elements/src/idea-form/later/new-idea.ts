import {
  requiredAnswers,
  type IdeaAnswers,
  type IdeaForm,
  type ImprovementPrompt,
  type NewIdea,
  type OgpValue,
} from '@ogp-kit/core/browser';
import { clean, textQuestions, type IdeaFormAnswers } from '../idea-form.answers.ts';

/** What the backend gets: trimmed, line ends unified, characters that nobody can type on purpose left out. */
export function toNewIdea(
  answers: IdeaFormAnswers,
  form: IdeaForm,
  language: string,
  area: string | undefined,
): NewIdea {
  const idea: IdeaAnswers = { summary: clean(answers.summary), problem: clean(answers.problem) };
  for (const question of form === 'short' ? requiredAnswers.short : textQuestions) {
    const text = clean(answers[question]);
    if (text) idea[question] = text;
  }
  const improves = Object.entries(answers.improves) as [OgpValue, ImprovementPrompt[]][];
  if (form === 'full' && improves.length) {
    idea.improves = improves.map(([value, prompts]) => ({ value, prompts }));
  }
  const policyArea = area ?? answers.area;
  const displayName = clean(answers.name).replaceAll('\n', ' ').replaceAll('\t', ' ');
  return {
    form,
    language,
    author:
      answers.author === 'anonymous' || !displayName
        ? { kind: answers.author }
        : { kind: answers.author, displayName },
    ...(policyArea ? { policyArea } : {}),
    answers: idea,
  };
}
