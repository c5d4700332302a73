/** Puts summaries on a page and looks at them from outside, for the specs. */
import { memoryBackend, OgpError, type MemoryBackend } from '@ogp-kit/client';
import type { Comment, ConsultationDocument } from '@ogp-kit/core/browser';
import { until } from '../contribution-form/form.driver.ts';
import { discovery, documentsOf, sampleComments, text } from './consultation-summary.samples.ts';
import './consultation-summary.ts';
import type { OgpConsultationSummaryElement } from './consultation-summary.element.ts';
import { words } from './consultation-summary.messages.en.ts';

export { until } from '../contribution-form/form.driver.ts';
export const english = words;

/** What a summary on the bench is like, where it is not the usual one. */
export interface Setting {
  document?: Partial<ConsultationDocument>;
  comments?: readonly Comment[];
  attributes?: Record<string, string>;
  backend?: MemoryBackend;
}

const shown: HTMLElement[] = [];

/** The sample text, open for as long as there are tests. */
export const openText: ConsultationDocument = { ...text, closes: '2120-11-30T23:00:00Z' };

/** A backend in memory that notes what is read of it, and lacks or fails what it is told to. */
export interface NotingBackend extends MemoryBackend {
  readonly reads: string[];
  lacks: RegExp;
  fails: RegExp;
}

/** A backend that no other test has. */
export function newBackend({ document, comments = sampleComments }: Setting = {}): NotingBackend {
  const memory = memoryBackend({
    id: `memory:${crypto.randomUUID()}`,
    discovery,
    documents: documentsOf({ ...openText, ...document }, comments),
  });
  const backend: NotingBackend = {
    ...memory,
    reads: [],
    lacks: /^$/,
    fails: /^$/,
    async read<T>(path: string): Promise<T> {
      backend.reads.push(path.replace(`documents/${text.id}`, ''));
      if (backend.lacks.test(path)) throw new OgpError({ code: 'not-found', message: 'No', status: 404 });
      if (backend.fails.test(path)) throw new OgpError({ code: 'offline', message: 'No' });
      return memory.read<T>(path);
    },
  };
  return backend;
}

/** Puts a summary on the page; resolves when all that it reads is there, or is not. */
export async function open(setting: Setting = {}): Promise<OgpConsultationSummaryElement> {
  const element = document.createElement('ogp-consultation-summary');
  const attributes = { lang: 'en', document: text.id, ...setting.attributes };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.backend = setting.backend ?? newBackend(setting);
  document.body.append(element);
  shown.push(element);
  await settled(element);
  return element;
}

/** Once nothing is on its way any more. */
export async function settled(element: OgpConsultationSummaryElement): Promise<void> {
  await until(() => element.shadowRoot?.querySelector('.figures, .note, [part=heading]'));
  for (let i = 0; i < 6; i++) await new Promise((resolve) => setTimeout(resolve, 5));
  await element.updateComplete;
}

/** Takes away what the specs have put there. */
export const clearBench = (): void => shown.splice(0).forEach((element) => element.remove());

/** The words of something, as one reads them. */
export const wordsOf = (node: Element | null | undefined): string =>
  node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

export const all = <E extends Element = HTMLElement>(
  element: OgpConsultationSummaryElement,
  selector: string,
): E[] => [...element.shadowRoot!.querySelectorAll<E>(selector)];

export const one = <E extends Element = HTMLElement>(
  element: OgpConsultationSummaryElement,
  selector: string,
): E => all<E>(element, selector)[0]!;

/** A section by the words of its heading. */
export const section = (element: OgpConsultationSummaryElement, heading: string): HTMLElement | undefined =>
  all(element, 'section').find((each) => wordsOf(each.querySelector('[role=heading]')) === heading);

/** Presses a button by its words. */
export async function press(element: OgpConsultationSummaryElement, label: string): Promise<void> {
  all(element, 'button')
    .find((button) => wordsOf(button) === label)!
    .click();
  await settled(element);
}
