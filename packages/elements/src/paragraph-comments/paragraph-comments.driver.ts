/** Uses a text under consultation as a person does, for stories and tests. */
import { until } from '../contribution-form/form.driver.ts';
import type { OgpParagraphCommentsElement } from './paragraph-comments.element.ts';
import type { OgpParagraphToolsElement } from './paragraph-tools.element.ts';

/** The tools of a place, by the id that the place has in the text. */
export const toolsAt = (
  element: OgpParagraphCommentsElement,
  place: string,
): Promise<OgpParagraphToolsElement> =>
  until(() => {
    const all = [
      ...element.shadowRoot!.querySelectorAll('ogp-paragraph-tools'),
      ...(element.getRootNode() as Document).querySelectorAll('ogp-paragraph-tools'),
    ];
    return all.find((tools) => tools.shadowRoot && tools.place?.split('/').pop() === place);
  });

/** A part of the tools of a place by selector, once it is drawn. */
export async function partAt<E extends HTMLElement>(
  element: OgpParagraphCommentsElement,
  place: string,
  selector: string,
): Promise<E> {
  const tools = await toolsAt(element, place);
  return until(() => tools.shadowRoot!.querySelector<E>(selector));
}

/** Presses a button, a box, a radio. */
export async function pressAt(
  element: OgpParagraphCommentsElement,
  place: string,
  selector: string,
): Promise<void> {
  (await partAt(element, place, selector)).click();
  await (
    await toolsAt(element, place)
  ).updateComplete;
}

/** Puts text into a field. */
export async function typeAt(
  element: OgpParagraphCommentsElement,
  place: string,
  selector: string,
  text: string,
): Promise<void> {
  const field = await partAt<HTMLTextAreaElement>(element, place, selector);
  field.focus({ preventScroll: true });
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await (
    await toolsAt(element, place)
  ).updateComplete;
}

/** Opens the comments of a place, and waits until they are read. */
export async function openAt(element: OgpParagraphCommentsElement, place: string): Promise<void> {
  await pressAt(element, place, '.comment');
  await partAt(element, place, '.thread[aria-busy=false]');
}

/** Begins a comment where there are others already. */
export async function beginAt(element: OgpParagraphCommentsElement, place: string): Promise<void> {
  await openAt(element, place);
  const tools = await toolsAt(element, place);
  const begin = tools.shadowRoot!.querySelector<HTMLElement>('#write');
  begin?.click();
  await partAt(element, place, '#body-new');
}

/** Posts what is being written, and waits for what comes of it. */
export async function postAt(
  element: OgpParagraphCommentsElement,
  place: string,
  end: string,
): Promise<void> {
  await pressAt(element, place, '.write [type=submit]');
  await partAt(element, place, end);
}

/** What something says, white space unified. */
export const said = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A button or link at a place by its words. */
export async function namedAt<E extends HTMLElement = HTMLButtonElement>(
  element: OgpParagraphCommentsElement,
  place: string,
  words: string | RegExp,
): Promise<E> {
  const tools = await toolsAt(element, place);
  return until(() =>
    [...tools.shadowRoot!.querySelectorAll<E>('button, a[href]')].find((one) =>
      typeof words === 'string' ? said(one) === words : words.test(said(one)),
    ),
  );
}
