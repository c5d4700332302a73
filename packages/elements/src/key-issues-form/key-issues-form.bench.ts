/** Puts a form for key issues on a page and looks at it from outside, for the specs. */
import { memoryBackend, newKey, type MemoryBackend } from '@ogp-kit/client';
import type { Discovery, KeyIssues, NewKeyIssues, Plan } from '@ogp-kit/core/browser';
import discovery from '@ogp-kit/core/samples/albania-2020-2022.discovery.json' with { type: 'json' };
import plan from '@ogp-kit/core/samples/albania-2020-2022.plan.json' with { type: 'json' };
import './key-issues-form.ts';
import { part, press, until } from '../contribution-form/form.driver.ts';
import { fieldsOf, toReview } from './key-issues-form.driver.ts';
import type { OgpKeyIssuesFormElement } from './key-issues-form.element.ts';

const samplePlan = plan as Plan;
const shown: OgpKeyIssuesFormElement[] = [];

/** A backend in memory that no other test has. */
export const newBackend = (): MemoryBackend =>
  memoryBackend({
    id: `memory:${newKey()}`,
    discovery: discovery as Discovery,
    documents: { [`plans/${samplePlan.id}.json`]: samplePlan },
  });

/** A form on the page, drawn, its plan read. */
export async function open(
  backend: MemoryBackend = newBackend(),
): Promise<{ form: OgpKeyIssuesFormElement; backend: MemoryBackend }> {
  const form = document.createElement('ogp-key-issues-form');
  form.lang = 'en';
  form.plan = samplePlan.id;
  form.policyArea = 'digital-governance';
  form.backend = backend;
  document.body.append(form);
  shown.push(form);
  await part(form, '.xl, .lg');
  await until(() => !form.matches(':state(loading)'));
  return { form, backend };
}

/** Takes all forms off the page. */
export function clearBench(): void {
  for (const form of shown.splice(0)) form.remove();
}

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
  until(() => form.shadowRoot!.querySelector('[role=status]')!.textContent.includes(words));

/** Waits until something in the form has the focus. */
export const focusOn = (form: OgpKeyIssuesFormElement, what: Element | string): Promise<unknown> =>
  until(() => {
    const { activeElement } = form.shadowRoot!;
    return typeof what === 'string' ? activeElement?.id === what : activeElement === what;
  });
