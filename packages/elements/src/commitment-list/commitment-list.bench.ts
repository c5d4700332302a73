/** Puts lists on a page and looks at them from outside, for the specs. */
import { memoryBackend, OgpError, type Backend } from '@ogp-kit/client';
import type { Plan } from '@ogp-kit/core/browser';
import discovery from '@ogp-kit/core/samples/albania-2020-2022.discovery.json' with { type: 'json' };
import { until } from '../contribution-form/form.driver.ts';
import type { OgpCommitmentListElement } from './commitment-list.element.ts';
import { words } from './commitment-list.messages.en.ts';
import { plan as samplePlan } from './commitment-list.samples.ts';
import './commitment-list.ts';

export { until } from '../contribution-form/form.driver.ts';
export const english = words;

/** What a list on the bench is like, where it is not the usual one. */
export interface Setting {
  plan?: unknown;
  attributes?: Record<string, string>;
  backend?: Backend;
  /** Where it is put; the page's end when absent. */
  into?: HTMLElement;
}

const shown: HTMLElement[] = [];

/** A backend with one plan that notes what is read of it. */
export function newBackend(plan: Plan = samplePlan): Backend & { reads: string[]; fails: boolean } {
  const memory = memoryBackend({
    id: `memory:${crypto.randomUUID()}`,
    discovery: discovery as never,
    documents: { [`plans/${plan.id}.json`]: plan },
  });
  const backend = {
    ...memory,
    reads: [] as string[],
    fails: false,
    async read<T>(path: string): Promise<T> {
      backend.reads.push(path);
      if (backend.fails) throw new OgpError({ code: 'offline', message: 'No' });
      return memory.read<T>(path);
    },
  };
  return backend;
}

/** Puts a list on the page; resolves when it is drawn. */
export async function open(setting: Setting = {}): Promise<OgpCommitmentListElement> {
  const element = document.createElement('ogp-commitment-list');
  for (const [name, value] of Object.entries({ lang: 'en', ...setting.attributes }))
    element.setAttribute(name, value);
  if (setting.backend) element.backend = setting.backend;
  else element.content = (setting.plan ?? samplePlan) as Plan;
  (setting.into ?? document.body).append(element);
  shown.push(element);
  await settled(element);
  return element;
}

/** Once nothing is on its way any more. */
export async function settled(element: OgpCommitmentListElement): Promise<void> {
  await until(() => element.shadowRoot?.querySelector('.list > li, .note'));
  for (let i = 0; i < 4; i++) await new Promise((resolve) => setTimeout(resolve, 2));
  await element.updateComplete;
}

/** Takes away what the specs have put there. */
export const clearBench = (): void => shown.splice(0).forEach((element) => element.remove());

/** The words of something, as one reads them. */
export const wordsOf = (node: Element | null | undefined): string =>
  node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

export const all = <E extends Element = HTMLElement>(
  element: OgpCommitmentListElement,
  selector: string,
): E[] => [...element.shadowRoot!.querySelectorAll<E>(selector)];

export const one = <E extends Element = HTMLElement>(
  element: OgpCommitmentListElement,
  selector: string,
): E => all<E>(element, selector)[0]!;

/** The titles that are shown, in their order. */
export const titles = (element: OgpCommitmentListElement): string[] =>
  all(element, '.list > li:not([hidden])').map((row) => wordsOf(row.querySelector('[role=heading]')));

/** What the live region says. */
export const said = (element: OgpCommitmentListElement): string => wordsOf(one(element, 'p[role=status]'));

/** Chooses in a field, or types into it. */
export async function choose(element: OgpCommitmentListElement, id: string, value: string): Promise<void> {
  const field = one<HTMLInputElement>(element, `#${id}`);
  field.value = value;
  field.dispatchEvent(new Event(id === 'q' ? 'input' : 'change', { bubbles: true }));
  await settled(element);
}

/** Presses a button by how its words begin. */
export async function press(element: OgpCommitmentListElement, label: string): Promise<void> {
  const button = all(element, 'button').find((each) => wordsOf(each).startsWith(label))!;
  button.focus();
  button.click();
  await settled(element);
}

/** The ids of a field's choices. */
export const choices = (element: OgpCommitmentListElement, id: string): string[] =>
  all<HTMLOptionElement>(element, `#${id} option`).map(({ value }) => value);
