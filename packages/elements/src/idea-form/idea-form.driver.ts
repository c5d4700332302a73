/** Uses the form as a person does, for stories and tests: types, chooses, presses. */
import type { IdeaAnswers, NewIdea } from '@ogp-kit/core/browser';
import type { OgpIdeaFormElement } from './idea-form.element.ts';

/** Waits until something is there. */
export async function until<T>(what: () => T | null | undefined | false): Promise<T> {
  for (;;) {
    const found = what();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}

/** A part of the form by selector, once it is drawn. */
export const part = <E extends HTMLElement>(form: OgpIdeaFormElement, selector: string): Promise<E> =>
  until(() => form.shadowRoot?.querySelector<E>(selector));

/** Puts text into a field. */
export async function type(form: OgpIdeaFormElement, id: string, text: string): Promise<void> {
  const field = await part<HTMLTextAreaElement>(form, `#${id}`);
  field.focus({ preventScroll: true });
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await form.updateComplete;
}

/** Presses a button, a box, a radio. */
export async function press(form: OgpIdeaFormElement, selector: string): Promise<void> {
  (await part(form, selector)).click();
  await form.updateComplete;
}

/** The words of the heading that says at which step one is. */
export const stepOf = (form: OgpIdeaFormElement): string =>
  form.shadowRoot?.querySelector('#at')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Presses Continue and waits for another step or for what is wrong. */
export async function proceed(form: OgpIdeaFormElement): Promise<void> {
  const before = stepOf(form);
  await press(form, '[type=submit]');
  await until(() => stepOf(form) !== before || form.shadowRoot?.querySelector('#errors'));
}

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

/** Signs as the idea's author. */
export async function sign(form: OgpIdeaFormElement, { author }: NewIdea): Promise<void> {
  await press(form, `#author-${author.kind}`);
  if (author.displayName) await type(form, 'name', author.displayName);
}
