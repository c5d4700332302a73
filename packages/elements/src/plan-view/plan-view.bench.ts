/** What the specs of elements that show a plan share. */
import { memoryBackend, type MemoryBackend } from '@ogp-kit/client';
import { discovery } from '../consultation-summary/consultation-summary.samples.ts';

/** Makes the page believe that it is another time; gives back what ends that. */
export function at(time: string): () => void {
  const Real = Date;
  const shift = Real.parse(time) - Real.now();
  class Shifted extends Real {
    constructor(...given: [] | [string | number | Date]) {
      super(...((given.length ? given : [Real.now() + shift]) as [number]));
    }
    static override now = () => Real.now() + shift;
  }
  globalThis.Date = Shifted as DateConstructor;
  return () => {
    globalThis.Date = Real;
  };
}

/** A backend in memory with documents by path. */
export const backendOf = (documents: { [path: string]: unknown }): MemoryBackend =>
  memoryBackend({ discovery, documents });

/** All words of a node, as they are read: blanks are one. */
export const wordsOf = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Waits until something is there. */
export async function until<T>(find: () => T | null | undefined | false | '' | 0, tries = 400): Promise<T> {
  for (let i = 0; i < tries; i += 1) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`It did not come: ${String(find)}`);
}

/** An element with attributes and properties, in the page. */
export function put<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  inside = '',
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (inside) {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = inside;
    element.append(script);
  }
  document.body.append(Object.assign(element, properties));
  return element;
}

/** Takes everything out of the page again. */
export const clear = (): void => document.body.replaceChildren();
