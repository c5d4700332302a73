/** Draws texts with the element and finds its parts. */
import { memoryBackend, type MemoryBackend } from '@ogp-kit/client/memory';
import type { Discovery } from '@ogp-kit/core/browser';
import discovery from '@ogp-kit/core/samples/albania-2020-2022.discovery.json' with { type: 'json' };
import type {} from '@ogp-kit/elements/paragraph-comments';
import { id, type Given } from './texts.ts';

export type Drawn = HTMLElementTagNameMap['ogp-paragraph-comments'];
type Tools = HTMLElementTagNameMap['ogp-paragraph-tools'];

/** Looks again and again, for a minute at most. */
export async function until<T>(look: () => T | null | undefined | false): Promise<T> {
  const end = Date.now() + 60_000;
  for (;;) {
    const found = look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`waited a minute for ${look.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** A backend that has a text. */
export const backendOf = ({ document, before, comments }: Given, name: string): MemoryBackend =>
  memoryBackend({
    id: `memory:${name}`,
    discovery: discovery as Discovery,
    documents: {
      [`documents/${id}.json`]: document,
      [`documents/${id}/versions/1.json`]: before,
      [`documents/${id}/comments.json`]: { items: [...comments].reverse(), total: comments.length },
    },
  });

/** Draws a text; resolves when its head is there. */
export async function draw(backend: MemoryBackend): Promise<Drawn> {
  const element = document.createElement('ogp-paragraph-comments');
  element.lang = 'en';
  element.document = id;
  element.backend = backend;
  document.body.append(element);
  await until(() => element.shadowRoot?.querySelector('.head'));
  return element;
}

/** The tools of a paragraph. */
export const toolsAt = (element: Drawn, paragraph: string): Promise<ShadowRoot> =>
  until(
    () =>
      [...(element.shadowRoot?.querySelectorAll<Tools>('ogp-paragraph-tools') ?? [])].find(
        ({ place }) => place === `paragraphs/${paragraph}`,
      )?.shadowRoot,
  );

/** White space unified, as it makes no difference to what is read. */
export const unified = (text: string | null | undefined): string => (text ?? '').replace(/\s+/gu, ' ').trim();

/** What a difference says without what was removed or added: the words after, or those before. */
export const saidWithout = (difference: Element | null, left: 'DEL' | 'INS'): string =>
  [...(difference?.childNodes ?? [])]
    .filter((node) => node.nodeName !== left && node.nodeType !== Node.COMMENT_NODE)
    .map((node) => node.textContent)
    .join('');
