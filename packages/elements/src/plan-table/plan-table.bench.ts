/** Puts tables on a page and looks at them from outside, for the specs. */
import { until } from '../contribution-form/form.driver.ts';
import type { OgpPlanTableElement } from './plan-table.element.ts';
import { wordsOf } from '../plan-view/plan-view.bench.ts';
import { words } from './plan-table.messages.en.ts';
import './plan-table.ts';

export { until, wordsOf };
export const english = words;

const shown: HTMLElement[] = [];

/** Puts a table on the page, as it is set. */
export function put(
  attributes: Readonly<Record<string, string>> = {},
  members: Partial<OgpPlanTableElement> = {},
  room = '',
): OgpPlanTableElement {
  const frame = document.createElement('div');
  frame.style.inlineSize = room;
  const element = document.createElement('ogp-plan-table');
  for (const [name, value] of Object.entries({ lang: 'en', ...attributes }))
    element.setAttribute(name, value);
  Object.assign(element, members);
  frame.append(element);
  document.body.append(frame);
  shown.push(frame);
  return element;
}

/** A table of a plan, drawn. */
export async function open(...setting: Parameters<typeof put>): Promise<OgpPlanTableElement> {
  const element = put(...setting);
  await until(() => element.shadowRoot?.querySelector('table, .note'));
  return element;
}

/** Takes away what the specs have put there. */
export const clear = (): void => shown.splice(0).forEach((frame) => frame.remove());

export const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
export const one = (element: Element, selector: string): HTMLElement => all(element, selector)[0]!;

/** The words of a row's cells. */
export const cellsOf = (row: Element): string[] => [...row.children].map(wordsOf);

/** The row of the line, or of the total, with these words in its head. */
export const rowOf = (element: Element, title: string): HTMLElement =>
  all(element, 'tr:not(.head)').find((row) => wordsOf(row.querySelector('[scope=row]')).startsWith(title))!;
