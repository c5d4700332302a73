/** Uses a form as a person does, for stories and tests: types, chooses, presses. */
import type { Author } from '@ogp-kit/core/browser';
import type { ContributionFormElement } from './form-element.ts';

type Maybe<T> = T | null | undefined | false;

/** Waits until something is there. */
export async function until<T>(what: () => Maybe<T> | Promise<Maybe<T>>): Promise<T> {
  for (;;) {
    const found = await what();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}

/** A part of the form by selector, once it is drawn. */
export const part = <E extends HTMLElement>(form: ContributionFormElement, selector: string): Promise<E> =>
  until(() => form.shadowRoot?.querySelector<E>(selector));

/** Puts text into a field. */
export async function type(form: ContributionFormElement, id: string, text: string): Promise<void> {
  const field = await part<HTMLTextAreaElement>(form, `#${id}`);
  field.focus({ preventScroll: true });
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await form.updateComplete;
}

/** Presses a button, a box, a radio. */
export async function press(form: ContributionFormElement, selector: string): Promise<void> {
  (await part(form, selector)).click();
  await form.updateComplete;
}

/** The words of the heading that says at which step one is. */
export const stepOf = (form: ContributionFormElement): string =>
  form.shadowRoot?.querySelector('#at')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Presses Continue and waits for another step or for what is wrong. */
export async function proceed(form: ContributionFormElement): Promise<void> {
  const before = stepOf(form);
  await press(form, '[type=submit]');
  await until(() => stepOf(form) !== before || form.shadowRoot?.querySelector('#errors'));
}

/** Signs as an author. */
export async function sign(form: ContributionFormElement, { author }: { author: Author }): Promise<void> {
  await press(form, `#author-${author.kind}`);
  if (author.displayName) await type(form, 'name', author.displayName);
}
