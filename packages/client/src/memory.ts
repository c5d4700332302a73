/**
 * A backend in memory: for tests, Storybook and demos without a server.
 * @packageDocumentation
 */
import type { Accepted, Discovery } from '@ogp-kit/core/browser';
import type { Backend, Contribution, SendOptions, WriteOptions } from './backend.ts';
import { collections } from './contribution.ts';
import { OgpError, type OgpErrorData } from './errors.ts';
import { memoryRegister } from './memory-register.ts';
import { refusal } from './memory-refusal.ts';

/** How a memory backend behaves (closed list; grows). `lost`: it accepts, and the answer is lost on the way. */
export type MemoryBackendState = 'online' | 'offline' | 'timeout' | 'busy' | 'failing' | 'closed' | 'lost';

/** What a memory backend knows and does. */
export interface MemoryBackendOptions {
  /** What `discover` gives. */
  discovery: Discovery;
  /**
   * The documents by path, such as `plans/AP_ALB05.json`, `documents/draft.json`, `documents/draft/comments.json`. A
   * contribution is taken for a plan or a text that is here.
   */
  documents: { [path: string]: unknown };
  /**
   * Makes the answer to a contribution, or throws an `OgpError`, in place of the built-in way: a check by core's rules,
   * a record, a receipt and a ledger entry, all readable afterwards.
   */
  accept?: ((contribution: Contribution) => Accepted | Promise<Accepted>) | undefined;
  /**
   * Sets this backend apart from others in what is kept of drafts.
   * @default 'memory:'
   */
  id?: `memory:${string}` | undefined;
  /**
   * Milliseconds before each answer.
   * @default 0
   */
  delay?: number | undefined;
}

/** A backend in memory, with what tests want to turn and to look at. */
export interface MemoryBackend extends Backend {
  /** Behaves so from now on; `retryAfter` (seconds) goes with `busy`. */
  setState(state: MemoryBackendState, options?: { retryAfter?: number }): void;
  /** Milliseconds before each answer from now on. */
  setDelay(milliseconds: number): void;
  /** The keys of all sends, in order, refused and repeated ones too. */
  readonly sends: readonly string[];
  /** What was accepted, oldest first. */
  readonly accepted: readonly Accepted[];
}

const failures: {
  [state in Exclude<MemoryBackendState, 'online' | 'lost' | 'closed'>]: Omit<OgpErrorData, 'issues'>;
} = {
  offline: { code: 'offline', message: 'There is no network' },
  timeout: { code: 'timeout', message: 'The backend did not answer in time' },
  busy: { code: 'busy', message: 'Too many at once', status: 429 },
  failing: {
    code: 'server-failed',
    message: 'The backend answered 500',
    status: 500,
  },
};

const wait = (milliseconds: number, signal?: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(new OgpError({ code: 'aborted', message: 'Given up by the caller' }));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, milliseconds);
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort, { once: true });
  });

/**
 * Makes a backend that lives in memory and does what a real one does: it takes ideas and key issues while the plan's call
 * for them is open, comments, positions and votes while a text is under consultation, checks them, is idempotent by key, gives receipts whose codes resolve, and keeps a hash-chained ledger.
 * @example
 * const backend = memoryBackend({ discovery, documents: { 'plans/AP_ALB05.json': plan } });
 * backend.setState('offline');
 */
export function memoryBackend(options: MemoryBackendOptions): MemoryBackend {
  const { discovery, id = 'memory:' } = options;
  const register = memoryRegister(options.documents, discovery.moderation);
  const answers = new Map<string, { sent: string; answer: Promise<Accepted> }>();
  const sends: string[] = [];
  const accepted: Accepted[] = [];
  let made = 0;
  let state: MemoryBackendState = 'online';
  let retryAfter: number | undefined;
  let delay = options.delay ?? 0;

  async function arrive(signal?: AbortSignal) {
    await wait(delay, signal);
    const failure = failures[state as keyof typeof failures] as (typeof failures)['busy'] | undefined;
    if (failure)
      throw new OgpError({
        ...failure,
        ...(state === 'busy' && retryAfter !== undefined && { retryAfter }),
      });
  }

  async function accept(contribution: Contribution, { language, token }: SendOptions) {
    if (state === 'closed' || !discovery.writes.includes(collections[contribution.kind]))
      throw refusal('closed', 403, 'The call is closed');
    const answer = await (options.accept?.(contribution) ?? register.accept(contribution, language, token));
    accepted.push(answer);
    return answer;
  }

  /** Answers what is no contribution. A token is the participant. */
  function answer(path: string, body: object, token?: string): unknown {
    const [, document = '', paragraph = ''] =
      /^documents\/(.+)\/paragraphs\/(.+)\/position$/.exec(path) ?? [];
    const { consultation } = register;
    if (document) return consultation.position(document, paragraph, body, token);
    const comment = /^comments\/(.+)\/vote$/.exec(path)?.[1];
    if (comment) return consultation.vote(comment, body, token);
    const at = new Date().toISOString();
    if (path === 'flags') return { id: `flag-${++made}`, ...body, createdAt: at };
    if (path === 'participants') {
      const guest = `guest-${++made}`;
      return { participant: { id: guest, role: 'guest', createdAt: at }, token: guest };
    }
    throw refusal('not-found', 404, `There is no ${path}`);
  }

  return {
    id,
    sends,
    accepted,
    setState(next, { retryAfter: seconds } = {}) {
      state = next;
      retryAfter = seconds;
    },
    setDelay(milliseconds) {
      delay = milliseconds;
    },
    async discover(signal) {
      await arrive(signal);
      return structuredClone(discovery);
    },
    async read<T>(path: string, signal?: AbortSignal, token?: string) {
      await arrive(signal);
      const mine = /^documents\/(.+)\/mine\.json$/.exec(path)?.[1];
      const document = mine
        ? register.consultation.mine(mine, token)
        : path === 'ogp.json'
          ? discovery
          : register.read(path);
      if (document === undefined)
        throw new OgpError({
          code: 'not-found',
          message: `There is no ${path}`,
          status: 404,
        });
      return structuredClone(document) as T;
    },
    async write<T>(_method: string, path: string, body: object, { signal, token }: WriteOptions = {}) {
      await arrive(signal);
      if (state === 'closed') throw refusal('closed', 403, 'The consultation is closed');
      const given = answer(path, body, token);
      if (state === 'lost') throw new OgpError({ code: 'unreachable', message: 'The answer was lost' });
      return structuredClone(given) as T;
    },
    async send(contribution: Contribution, options: SendOptions) {
      const { key, signal } = options;
      sends.push(key);
      await arrive(signal);
      const sent = JSON.stringify(contribution);
      const before = answers.get(key);
      if (before && before.sent !== sent)
        throw new OgpError({
          code: 'key-reused',
          message: 'The key was used for something else',
          status: 422,
        });
      const answer = before?.answer ?? accept(contribution, options);
      // Refusals are not kept, so that the same key may carry the mended contribution.
      if (!before) answers.set(key, { sent, answer });
      answer.catch(() => answers.delete(key));
      const result = await answer;
      if (state === 'lost')
        throw new OgpError({
          code: 'unreachable',
          message: 'The answer was lost',
        });
      return structuredClone(result);
    },
  };
}
