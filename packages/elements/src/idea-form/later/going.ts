import type { Draft } from '@ogp-kit/client/keeping';
import { emptyAnswers, type IdeaFormAnswers } from '../idea-form.answers.ts';
import type { IdeaForm } from '../idea-form.form.ts';
import type { Field } from '../idea-form.steps.ts';

/** Opens a step, with the focus on something in it. */
function show(form: IdeaForm, step: number, focus = 'at'): void {
  form.step = step;
  form.host.changed();
  form.host.focusOn(focus);
}

/** Opens the step that asks for something, with the focus on it. */
export function goTo(form: IdeaForm, field: Field): void {
  const focus =
    field === 'author'
      ? `author-${form.answers.author}`
      : field === 'improves'
        ? 'improves-accessToInformation'
        : field;
  show(
    form,
    form.steps.findIndex(({ fields }) => fields.includes(field)),
    focus,
  );
}

export function back(form: IdeaForm): void {
  form.errors = new Map();
  show(form, form.step - 1);
}

export function forward(form: IdeaForm): void {
  show(form, form.step + 1);
}

/** Shows what is wrong. */
export function fail(form: IdeaForm, errors: ReadonlyMap<Field | '', string>): void {
  form.errors = errors;
  form.host.changed();
  form.host.focusOn('errors');
}

/** Goes on with a draft, at the step where it was left. */
export async function continueWith(form: IdeaForm, draft: Draft<IdeaFormAnswers>): Promise<void> {
  form.answers = { ...emptyAnswers(), ...(await form.session.continueWith(draft)) };
  form.errors = new Map();
  show(
    form,
    Math.max(
      0,
      form.steps.findIndex(({ title }) => title === form.answers.step),
    ),
  );
}

export async function discard(form: IdeaForm, draft: Draft<IdeaFormAnswers>): Promise<void> {
  await form.session.discard(draft);
  form.host.changed();
  form.host.focusOn('xl');
}

export async function keepOnDevice(form: IdeaForm, kept: boolean): Promise<void> {
  await form.session.keepOnDevice(kept, form.answers);
  form.host.changed();
}

/** Lets go of what has arrived and begins anew. */
export async function again(form: IdeaForm): Promise<void> {
  await form.session.seen();
  form.copied = '';
  form.errors = new Map();
  show(form, 0, 'xl');
}
