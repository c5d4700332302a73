/** Uses the idea form as a person does, for stories and tests. */
import type { IdeaAnswers, NewIdea } from '@ogp-kit/core/browser';
import { press, proceed, sign, type } from '../contribution-form/form.driver.ts';
import type { OgpIdeaFormElement } from './idea-form.element.ts';

export { part, press, proceed, sign, stepOf, type, until } from '../contribution-form/form.driver.ts';

const fieldsOfStep = [
  ['summary'],
  ['problem', 'solution'],
  ['objectiveImpact', 'beneficiaries'],
  ['improves'],
  ['agencies', 'author'],
] as const;

/** Fills the form from its first step on with an idea, up to a step (0 is the first), without leaving that one. */
export async function fillTo(form: OgpIdeaFormElement, idea: NewIdea, last: number): Promise<void> {
  for (let step = 0; step <= last; step++) {
    for (const field of fieldsOfStep[step] ?? []) {
      if (field === 'improves') await chooseValues(form, idea.answers);
      else if (field === 'author') await sign(form, idea);
      else await type(form, field, idea.answers[field] ?? '');
    }
    if (step < last) await proceed(form);
  }
}

/** Chooses what an idea improves. */
export async function chooseValues(form: OgpIdeaFormElement, answers: IdeaAnswers): Promise<void> {
  for (const { value, prompts } of answers.improves ?? []) {
    await press(form, `#improves-${value}`);
    for (const prompt of prompts) await press(form, `#improves-${prompt}`);
  }
}
