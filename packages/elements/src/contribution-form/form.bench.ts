/** Puts forms on a page and looks at them from outside, for the specs. */
import { memoryBackend, newKey, type MemoryBackend } from '@ogp-kit/client';
import type { Discovery, Plan } from '@ogp-kit/core/browser';
import discovery from '@ogp-kit/core/samples/albania-2020-2022.discovery.json' with { type: 'json' };
import plan from '@ogp-kit/core/samples/albania-2020-2022.plan.json' with { type: 'json' };
import { part, until } from './form.driver.ts';
import type { ContributionFormElement } from './form-element.ts';

export const samplePlan = plan as Plan;
export const sampleDiscovery = discovery as Discovery;

/** What a form on the bench is like, where it is not the usual one. */
export interface Setting {
  /** Added to, or with `null` taken from, the usual attributes. */
  attributes?: Record<string, string | null>;
  /** Null: a form without any. */
  backend?: MemoryBackend | null;
  /** The login that is there from the beginning. */
  token?: string;
  /** Where to put it; the body when absent. */
  place?: Node;
}

const shown: ContributionFormElement[] = [];

/** A backend in memory that no other test has. */
export function newBackend(
  differs: { discovery?: Partial<Discovery>; plan?: Partial<Plan> } = {},
): MemoryBackend {
  return memoryBackend({
    id: `memory:${newKey()}`,
    discovery: { ...sampleDiscovery, ...differs.discovery },
    documents: { [`plans/${samplePlan.id}.json`]: { ...samplePlan, ...differs.plan } },
  });
}

/** Puts a form on the page; resolves when it is drawn and its plan is read. */
export async function opened<Form extends ContributionFormElement>(
  form: Form,
  setting: Setting = {},
): Promise<{ form: Form; backend: MemoryBackend }> {
  const backend = setting.backend ?? newBackend();
  const attributes = {
    lang: 'en',
    plan: samplePlan.id,
    'policy-area': 'digital-governance',
    ...setting.attributes,
  };
  for (const [name, value] of Object.entries(attributes)) if (value !== null) form.setAttribute(name, value);
  if (setting.backend !== null) form.backend = backend;
  form.token = setting.token;
  (setting.place ?? document.body).appendChild(form);
  shown.push(form);
  await ready(form);
  return { form, backend };
}

/** Waits until a form is drawn and has read what it reads. */
export async function ready(form: ContributionFormElement): Promise<void> {
  await part(form, '.xl, .lg');
  await until(() => !form.matches(':state(loading)'));
}

/** Takes all forms off the page. */
export function clearBench(): void {
  for (const form of shown.splice(0)) form.remove();
}

/** All words that a form shows, white space unified. */
export const wordsOf = (form: ContributionFormElement, selector?: string): string => {
  const root = form.shadowRoot!;
  const places = selector ? [...root.querySelectorAll(selector)] : [...root.children];
  return places
    .map((place) => place.textContent)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
};

/** A field of the form that is there now. */
export const field = <E extends HTMLElement = HTMLTextAreaElement>(
  form: ContributionFormElement,
  id: string,
): E => {
  const found = form.shadowRoot!.querySelector<E>(`#${id}`);
  if (!found) throw new Error(`the form shows no #${id}`);
  return found;
};

/** Waits until something in the form has the focus. */
export const focusOn = (form: ContributionFormElement, id: string): Promise<unknown> =>
  until(() => form.shadowRoot!.activeElement?.id === id);

/** A button or link of the form by its words. */
export const named = <E extends HTMLElement = HTMLButtonElement>(
  form: ContributionFormElement,
  words: string,
): Promise<E> =>
  until(() =>
    [...form.shadowRoot!.querySelectorAll<E>('button, a[href]')].find(
      (one) => one.textContent.replace(/\s+/g, ' ').trim() === words,
    ),
  );

/** Keeps the events of some types that reach the document, in order. */
export function listen<K extends keyof HTMLElementEventMap>(...types: K[]): HTMLElementEventMap[K][] {
  const heard: HTMLElementEventMap[K][] = [];
  for (const name of types) {
    document.addEventListener(name, (event) => heard.push(event as HTMLElementEventMap[K]));
  }
  return heard;
}
