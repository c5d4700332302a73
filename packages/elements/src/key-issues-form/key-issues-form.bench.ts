/** Puts a form for key issues on a page and looks at it from outside, for the specs. */
import type { MemoryBackend } from '@ogp-kit/client';
import { openKeeping, scopeOf } from '@ogp-kit/client/keeping';
import type { KeyIssues, NewKeyIssues } from '@ogp-kit/core/browser';
import './key-issues-form.ts';
import { opened, samplePlan, type Setting } from '../contribution-form/form.bench.ts';
import { part, press, until } from '../contribution-form/form.driver.ts';
import { fieldsOf, toReview } from './key-issues-form.driver.ts';
import type { OgpKeyIssuesFormElement } from './key-issues-form.element.ts';
import { words } from './key-issues-form.messages.en.ts';
import { words as laterWords } from './later/later.messages.en.ts';

export {
  clearBench,
  field,
  focusOn,
  listen,
  named,
  newBackend,
  wordsOf,
} from '../contribution-form/form.bench.ts';
export { part, press, proceed, stepOf, type, until } from '../contribution-form/form.driver.ts';

/** All that the form says in English. */
export const english = { ...words, ...laterWords };

/** A form on the page, drawn, its plan read. */
export const open = (setting?: Setting): Promise<{ form: OgpKeyIssuesFormElement; backend: MemoryBackend }> =>
  opened(document.createElement('ogp-key-issues-form'), setting);

/** What stands in the list, issue by issue. */
export const listed = (form: OgpKeyIssuesFormElement): string[] =>
  fieldsOf(form, 'issue').map(({ value }) => value);

/** Three issues, one of them without a why. */
export const three = (): NewKeyIssues => ({
  language: 'en',
  author: { kind: 'anonymous' },
  policyArea: 'digital-governance',
  issues: [
    { issue: 'Counters that are shut', why: 'People come in vain.' },
    { issue: 'Forms on paper only' },
    { issue: 'Nobody answers', why: 'So nobody asks again.' },
  ],
});

/** Writes three issues and sends them; resolves when the receipt is there. */
export async function send(form: OgpKeyIssuesFormElement, body: NewKeyIssues = three()): Promise<void> {
  await toReview(form, body);
  await press(form, '[type=submit]');
  await part(form, '.slip');
}

/** The key issues that a backend has accepted, oldest first. */
export const acceptedBy = (backend: MemoryBackend): KeyIssues[] =>
  backend.accepted.map(({ record }) => record as KeyIssues);

/** What is said to those who do not see it. */
export const said = (form: OgpKeyIssuesFormElement, words: string): Promise<unknown> =>
  until(() => form.shadowRoot!.querySelector('.vh[role=status]')!.textContent === words);

/** Waits until some words are among what is kept for this form and not open in one. */
export async function keptWith(words: string, backend: string): Promise<void> {
  const keeping = await openKeeping();
  const scope = scopeOf({ backend, about: samplePlan.id, element: 'key-issues-form' });
  while (!JSON.stringify(await keeping.drafts(scope, 'guest')).includes(words));
}
