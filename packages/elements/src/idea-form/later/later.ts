/** What the form for an idea needs of its own from its first use on. */
import { newIdeaRules, type OgpValue } from '@ogp-kit/core/browser';
import { clean } from '../../contribution-form/answers.ts';
import { choice } from '../../contribution-form/later/choices.view.ts';
import { shared, type Later } from '../../contribution-form/later/later.ts';
import { commonRows, type Row } from '../../contribution-form/later/review.view.ts';
import { isTextQuestion, type IdeaFormAnswers } from '../idea-form.answers.ts';
import type { IdeaForm } from '../idea-form.form.ts';
import { toNewIdea } from './new-idea.ts';
import { valuesQuestion } from './values.view.ts';

function rowsOf(form: IdeaForm, answers: IdeaFormAnswers, field: string): Row[] {
  const { m } = form;
  if (isTextQuestion(field)) return [[field, m[form.asked(field)], clean(answers[field])]];
  if (field !== 'improves') return commonRows(form, answers, field);
  const values = Object.keys(answers.improves) as OgpValue[];
  const said = values.map((value) =>
    [m[value], ...answers.improves[value]!.map((prompt) => m[prompt])].join('\n– '),
  );
  return [[field, m.improves, said.join('\n')]];
}

/** The later part, as the form holds it. */
export const later: Later<IdeaFormAnswers> = {
  ...shared,
  words: {
    en: () => import('./later.messages.en.ts'),
    sq: () => import('./later.messages.sq.ts'),
  },
  choice: (form: IdeaForm, field) => (field === 'improves' ? valuesQuestion(form) : choice(form, field)),
  bodyOf: (form: IdeaForm) => toNewIdea(form),
  rules: newIdeaRules,
  fieldOf: (_, [question = '']) => question,
  rows: (form: IdeaForm, answers) => form.fields.flatMap((field) => rowsOf(form, answers, field)),
};
