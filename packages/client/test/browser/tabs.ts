import type { Contribution } from '../../src/backend.ts';
import type { Keeping, OutboxItem } from '../../src/keeping.ts';

/** Another tab: a frame with its own copy of the package. */
export interface Tab {
  kit: Window['kit'];
  keeping: Keeping;
  window: Window & typeof globalThis;
  /** Ends as a crash ends it: nothing is told, nothing is tidied. */
  crash(): void;
}

interface Ready {
  durable: boolean;
  drafts: number;
}

/** Opens a page in a frame and waits for its word. */
export async function frame(sandbox?: string): Promise<[HTMLIFrameElement, Ready]> {
  const element = document.createElement('iframe');
  if (sandbox !== undefined) element.setAttribute('sandbox', sandbox);
  element.src = new URL('./tab.html', import.meta.url).href;
  const ready = new Promise<Ready>((resolve) => {
    const listen = ({ source, data }: MessageEvent<Ready>) => {
      if (source !== element.contentWindow) return;
      removeEventListener('message', listen);
      resolve(data);
    };
    addEventListener('message', listen);
  });
  document.body.append(element);
  return [element, await ready];
}

export async function openTab(): Promise<Tab> {
  const [element] = await frame();
  const window = element.contentWindow! as Tab['window'];
  const { kit } = window;
  return { kit, window, keeping: await kit.openKeeping(), crash: () => element.remove() };
}

let count = 0;
/** A scope that no other test has. */
export const newScope = () => `scope-${Date.now()}-${++count}`;

/** A backend of the test server that no other test has. */
export function newBackend() {
  const name = newScope();
  const url = new URL(`/backends/${name}/`, location.href).href;
  return {
    url,
    set: async (state: 'online' | 'down' | 'busy' | 'closed' | 'lost' | 'slow') => {
      await fetch(url + 'state', { method: 'PUT', body: state });
    },
    log: async () =>
      (await (await fetch(url + 'log')).json()) as {
        arrived: { key: string; state: string; cookie: string }[];
        records: { key: string }[];
      },
  };
}

export const contribution = (summary: string): Contribution => ({
  kind: 'idea',
  plan: 'P1',
  body: {
    form: 'short',
    language: 'en',
    author: { kind: 'anonymous' },
    answers: { summary, problem: 'There is one.' },
  },
});

/** Resolves when a condition holds; the runner's own limit ends the waiting. */
export async function until<T>(look: () => Promise<T | false> | T | false): Promise<T> {
  for (;;) {
    const seen = await look();
    if (seen !== false) return seen;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Waits until an item of a scope is in a state. */
export const untilState = (keeping: Keeping, scope: string, state: OutboxItem['state']) =>
  until(async () => (await keeping.items(scope, 'guest')).find((item) => item.state === state) ?? false);
