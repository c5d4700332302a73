/** Puts a form on a page and looks at it from outside, for the specs. */
import { memoryBackend, newKey, type MemoryBackend } from '@ogp-kit/client';
import type { Discovery, Idea, NewIdea, Plan } from '@ogp-kit/core/browser';
import discovery from '@ogp-kit/core/samples/albania-2020-2022.discovery.json' with { type: 'json' };
import plan from '@ogp-kit/core/samples/albania-2020-2022.plan.json' with { type: 'json' };
import './idea-form.ts';
import { fillTo, part, press, proceed, type, until } from './idea-form.driver.ts';
import type { OgpIdeaFormElement } from './idea-form.element.ts';
import { words } from './idea-form.messages.en.ts';
import { words as laterWords } from './later/later.messages.en.ts';

/** All that the form says in English. */
export const english = { ...words, ...laterWords };

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

const shown: OgpIdeaFormElement[] = [];

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

/** A form on the page, drawn, its plan read. */
export async function open(
  setting: Setting = {},
): Promise<{ form: OgpIdeaFormElement; backend: MemoryBackend }> {
  const backend = setting.backend ?? newBackend();
  const form = document.createElement('ogp-idea-form');
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
export async function ready(form: OgpIdeaFormElement): Promise<void> {
  await part(form, '.xl, .lg');
  await until(() => !form.matches(':state(loading)'));
}

/** Takes all forms off the page. */
export function clearBench(): void {
  for (const form of shown.splice(0)) form.remove();
}

/** All words that a form shows, white space unified. */
export const wordsOf = (form: OgpIdeaFormElement, selector?: string): string => {
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
  form: OgpIdeaFormElement,
  id: string,
): E => {
  const found = form.shadowRoot!.querySelector<E>(`#${id}`);
  if (!found) throw new Error(`the form shows no #${id}`);
  return found;
};

/** Waits until something in the form has the focus. */
export const focusOn = (form: OgpIdeaFormElement, id: string): Promise<unknown> =>
  until(() => form.shadowRoot!.activeElement?.id === id);

/** A button or link of the form by its words. */
export const named = <E extends HTMLElement = HTMLButtonElement>(
  form: OgpIdeaFormElement,
  words: string,
): Promise<E> =>
  until(() =>
    [...form.shadowRoot!.querySelectorAll<E>('button, a[href]')].find(
      (one) => one.textContent.replace(/\s+/g, ' ').trim() === words,
    ),
  );

/** Answers everything, up to the page to check. */
export async function toReview(form: OgpIdeaFormElement, idea: NewIdea = fullIdea()): Promise<void> {
  await fillTo(form, idea, 4);
  await proceed(form);
  await part(form, '.review');
}

/** Answers the short form, up to the page to check. */
export async function toShortReview(form: OgpIdeaFormElement): Promise<void> {
  for (const question of ['summary', 'problem', 'objectiveImpact'] as const) {
    await type(form, question, fullIdea().answers[question]!);
  }
  await proceed(form);
  await press(form, '#author-anonymous');
  await proceed(form);
  await part(form, '.review');
}

/** Answers everything and sends it; resolves when the receipt is there. */
export async function send(form: OgpIdeaFormElement, idea?: NewIdea): Promise<void> {
  await toReview(form, idea);
  await press(form, '[type=submit]');
  await part(form, '.slip');
}

/** The ideas that a backend has accepted, oldest first. */
export const ideasOf = (backend: MemoryBackend): Idea[] =>
  backend.accepted.map(({ record }) => record as Idea);

/** Keeps the events of some types that reach the document, in order. */
export function listen<K extends keyof HTMLElementEventMap>(...types: K[]): HTMLElementEventMap[K][] {
  const heard: HTMLElementEventMap[K][] = [];
  for (const name of types) {
    document.addEventListener(name, (event) => heard.push(event as HTMLElementEventMap[K]));
  }
  return heard;
}

/** A whole idea, in every question. */
export const fullIdea = (): NewIdea => ({
  form: 'full',
  language: 'en',
  author: { kind: 'organisation', displayName: 'A village council' },
  policyArea: 'digital-governance',
  answers: {
    summary: 'Opening hours of every public counter in one list.',
    problem: 'People travel for an hour and find the counter shut.',
    solution: 'Each counter keeps its own entry, and the list is open data.',
    objectiveImpact: 'Nobody comes in vain. By the end of 2022 every counter is in the list.',
    beneficiaries: 'Everyone who needs a paper, most of all in villages.',
    improves: [
      { value: 'accessToInformation', prompts: ['discloseMore', 'improveAccess'] },
      { value: 'technology', prompts: [] },
    ],
    agencies: 'ADISA, with the municipalities.',
  },
});
