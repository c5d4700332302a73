/** Uses the form for key issues as a person does, for stories and tests. */
import type { NewKeyIssues } from '@ogp-kit/core/browser';
import { part, press, proceed, sign, type, until } from '../contribution-form/form.driver.ts';
import type { OgpKeyIssuesFormElement } from './key-issues-form.element.ts';

/** The fields of a kind, as they stand in the list. */
export const fieldsOf = (form: OgpKeyIssuesFormElement, what: 'issue' | 'why'): HTMLTextAreaElement[] => [
  ...form.shadowRoot!.querySelectorAll<HTMLTextAreaElement>(`textarea[id^=${what}-]`),
];

/** The button of an issue, by its place from 0. */
export function buttonOf(
  form: OgpKeyIssuesFormElement,
  at: number,
  what: 'up' | 'down' | 'remove',
): HTMLButtonElement {
  const buttons = form.shadowRoot!.querySelectorAll('.tools')[at]!.querySelectorAll('button');
  return buttons[['up', 'down', 'remove'].indexOf(what)]!;
}

/** Adds places until there are so many. */
export async function makeRoom(form: OgpKeyIssuesFormElement, count: number): Promise<void> {
  await part(form, 'textarea');
  while (fieldsOf(form, 'issue').length < count) {
    const before = fieldsOf(form, 'issue').length;
    await press(form, '#add');
    await until(() => fieldsOf(form, 'issue').length > before);
  }
}

/** Writes issues into the list. */
export async function write(
  form: OgpKeyIssuesFormElement,
  { issues }: Pick<NewKeyIssues, 'issues'>,
): Promise<void> {
  await makeRoom(form, issues.length);
  for (const [at, { issue, why }] of issues.entries()) {
    await type(form, fieldsOf(form, 'issue')[at]!.id, issue);
    if (why !== undefined) await type(form, fieldsOf(form, 'why')[at]!.id, why);
  }
}

/** Writes, signs, and comes to the page to check. */
export async function toReview(form: OgpKeyIssuesFormElement, body: NewKeyIssues): Promise<void> {
  await write(form, body);
  await proceed(form);
  await sign(form, body);
  await proceed(form);
  await part(form, '.review');
}
