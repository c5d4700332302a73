import type { Draft } from '@ogp-kit/client/keeping';
import type { Answers } from '../answers.ts';
import type { ContributionForm } from '../contribution-form.ts';
import { say } from './say.ts';

/** Opens a step, with the focus on something in it. */
function show(form: ContributionForm, step: number, focus = 'at'): void {
  form.step = step;
  say(form, '');
  form.host.focusOn(focus);
}

/** Opens the step that asks for something, with the focus on it. */
export function goTo(form: ContributionForm, field: string): void {
  show(
    form,
    form.steps.findIndex(({ fields }) => fields.includes(field)),
    field,
  );
}

/** Opens a step as if nothing had been wrong. */
export function turnTo(form: ContributionForm, step: number, focus?: string): void {
  form.errors = new Map();
  show(form, step, focus);
}

/** Shows what is wrong. */
export function fail(form: ContributionForm, errors: ReadonlyMap<string, string>): void {
  form.errors = errors;
  form.host.changed();
  form.host.focusOn('errors');
}

/** Goes on with a draft, at the step where it was left. */
export async function continueWith(form: ContributionForm, draft: Draft<Answers>): Promise<void> {
  form.answers = { ...form.empty(), ...(await form.session.continueWith(draft)) };
  const left = form.steps.findIndex(({ title }) => title === form.answers.step);
  turnTo(form, Math.max(0, left));
}

export async function discard(form: ContributionForm, draft: Draft<Answers>): Promise<void> {
  await form.session.discard(draft);
  form.host.changed();
  form.host.focusOn('xl');
}

export async function keepOnDevice(form: ContributionForm, kept: boolean): Promise<void> {
  await form.session.keepOnDevice(kept, form.answers);
  form.host.changed();
}

/** Lets go of what has arrived and begins anew. */
export async function again(form: ContributionForm): Promise<void> {
  await form.session.seen();
  form.copied = '';
  turnTo(form, 0, 'xl');
}
