import type { Reader } from '@ogp-kit/client';
import { inherited } from '../base/surroundings.ts';
import { ofFile, ofReader, readFrom, type Source } from './source.ts';

/** What a page can say of where the data are. */
export interface Sourced extends Element {
  readonly api: string | undefined;
  readonly src: string | undefined;
  readonly plan: string | undefined;
  readonly content: unknown;
  readonly backend: Reader | undefined;
}

async function open(
  content: unknown,
  src: string | undefined,
  backend: Reader | string,
  plan: string | undefined,
): Promise<Source> {
  if (content) return ofFile(typeof content === 'string' ? JSON.parse(content) : content);
  if (src) return ofFile(await readFrom(src));
  return ofReader(
    typeof backend === 'string'
      ? async (path) => (await readFrom(`${backend.replace(/\/(ogp\.json)?$/, '')}/${path}`)) as never
      : (path) => backend.read(path),
    plan,
  );
}

/** Finds where an element's data are: in a property, in the page, in a file, at a backend. The nearest counts. */
export class Connection {
  #key: readonly unknown[] = [];
  #source: Promise<Source> | undefined;

  /** Undefined: the page does not say. The same as before, while the page says the same. */
  sourceOf(element: Sourced): Promise<Source> | undefined {
    const key = [
      element.content ?? element.querySelector(':scope > script[type="application/json"]')?.textContent,
      element.src,
      element.backend ?? element.api ?? inherited(element, 'api'),
      element.plan ?? inherited(element, 'plan'),
    ] as const;
    if (key.some((one, i) => one !== this.#key[i])) {
      this.#key = key;
      const [content, src, backend, plan] = key;
      this.#source = content || src || backend ? open(content, src, backend!, plan) : undefined;
    }
    return this.#source;
  }

  /** Forgets the source, so that it is opened again. */
  forget(): void {
    this.#key = [{}];
  }
}
