import type { Backend } from '@ogp-kit/client';
import { inherited } from './surroundings.ts';

/** What a page can say of the backend that an element talks to. */
interface Connected extends Element {
  readonly api: string | undefined;
  readonly backend: Backend | undefined;
}

/** Finds the backend of an element: the object that the page gave, or the one at an address, made once for each. */
export class Connection {
  #made: { api: string; backend: Backend } | undefined;

  async backendOf(element: Connected): Promise<Backend | undefined> {
    const api = element.api ?? inherited(element, 'api');
    if (element.backend || !api) return element.backend;
    if (this.#made?.api !== api) {
      const { httpBackend } = await import('@ogp-kit/client/read');
      this.#made = { api, backend: httpBackend(api) };
    }
    return this.#made.backend;
  }
}

/** Whether something may have been kept on this device before; nothing is created by asking. */
export async function mayRemember(): Promise<boolean> {
  try {
    const names = await indexedDB.databases();
    return names.some(({ name }) => name === 'ogp-kit');
  } catch {
    // No way to ask, or storage is refused.
    return false;
  }
}
