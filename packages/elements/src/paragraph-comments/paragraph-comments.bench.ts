/** Puts texts on pages and looks at them from outside, for the specs. */
import { memoryBackend, newKey, type MemoryBackend, type MemoryBackendOptions } from '@ogp-kit/client';
import { openKeeping, scopeOf } from '@ogp-kit/client/keeping';
import type { Comment, ConsultationDocument, Discovery } from '@ogp-kit/core/browser';
import { until } from '../contribution-form/form.driver.ts';
import type { CommentAnswers } from './later/answers.ts';
import { beginAt, partAt, said, toolsAt, typeAt } from './paragraph-comments.driver.ts';
import { discovery, documentsOf, text } from './paragraph-comments.samples.ts';
import { OgpParagraphCommentsElement } from './paragraph-comments.ts';

export { OgpParagraphCommentsElement };
export { namedAt, said } from './paragraph-comments.driver.ts';

/** What is on the bench, where it is not the usual one. */
export interface Setting {
  document?: Partial<ConsultationDocument>;
  comments?: readonly Comment[];
  discovery?: Partial<Discovery>;
  attributes?: Record<string, string>;
  backend?: MemoryBackend | null;
  accept?: MemoryBackendOptions['accept'];
  token?: string;
  place?: Node;
}

const shown: Element[] = [];

/** A backend in memory that no other test has. */
export const newBackend = ({ document, comments, discovery: differs, accept }: Setting = {}): MemoryBackend =>
  memoryBackend({
    id: `memory:${newKey()}`,
    discovery: { ...discovery, ...differs },
    documents: documentsOf({ ...text, ...document }, comments),
    accept,
  });

/** Puts a text on the page; resolves when it is drawn. */
export async function opened(
  setting: Setting = {},
): Promise<{ element: OgpParagraphCommentsElement; backend: MemoryBackend }> {
  const element = document.createElement('ogp-paragraph-comments');
  const backend = setting.backend ?? newBackend(setting);
  for (const [name, value] of Object.entries({ lang: 'en', document: text.id, ...setting.attributes }))
    element.setAttribute(name, value);
  if (setting.backend !== null) element.backend = backend;
  element.token = setting.token;
  (setting.place ?? document.body).appendChild(element);
  shown.push(element);
  await until(() => element.shadowRoot?.querySelector('.head, .note'));
  return { element, backend };
}

/** Takes everything off the page. */
export function clearBench(): void {
  for (const element of shown.splice(0)) element.remove();
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
}

/** What each match at a place says. */
export async function saidAt(
  element: OgpParagraphCommentsElement,
  place: string,
  selector: string,
): Promise<string[]> {
  const tools = await toolsAt(element, place);
  await tools.updateComplete;
  return [...tools.shadowRoot!.querySelectorAll(selector)].map(said);
}

/** Keeps the events of some types that come from an element, in order. */
export function listen<K extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  ...types: K[]
): HTMLElementEventMap[K][] {
  const heard: HTMLElementEventMap[K][] = [];
  for (const type of types) element.addEventListener(type, (event) => heard.push(event));
  return heard;
}

/** A comment of a thread that is made up. */
export const comment = (id: string, more: Partial<Comment> = {}): Comment => ({
  id,
  kind: 'comment',
  document: text.id,
  paragraph: 'p5',
  version: 1,
  language: 'en',
  author: { kind: 'person', displayName: `Author ${id}` },
  channel: 'web',
  createdAt: '2020-11-05T08:00:00Z',
  body: `Body ${id}`,
  state: 'published',
  ...more,
});

/** What is written in the specs. */
export const body = 'A temporary counter should open first.';

/** Writes a comment, and signs it. */
export async function write(element: OgpParagraphCommentsElement, place = 'p7', said = body): Promise<void> {
  await beginAt(element, place);
  await typeAt(element, place, '#body-new', said);
  await typeAt(element, place, '#name-new', 'Ana Hoxha');
}

/** The drafts that are on the device. */
export async function draftsOf(backend: { id: string }): Promise<CommentAnswers[]> {
  const keeping = await openKeeping();
  const scope = scopeOf({ backend: backend.id, about: text.id, element: 'paragraph-comments' });
  const drafts = await keeping.drafts<CommentAnswers>(scope, 'guest');
  await keeping.close();
  return drafts.map(({ answers }) => answers);
}

/** What stands in a field. */
export const valueOf = async (element: OgpParagraphCommentsElement, place: string, selector: string) =>
  (await partAt<HTMLTextAreaElement>(element, place, selector)).value;
