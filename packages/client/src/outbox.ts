import { errorFromThrown } from './answer.ts';
import type { Backend } from './backend.ts';
import { isFinal } from './errors.ts';
import type { Keeping, OutboxItem } from './keeping.ts';

/** What an outbox needs. */
export interface OutboxOptions<A = unknown> {
  keeping: Keeping;
  backend: Backend;
  /** Whose items it sends: see `scopeOf`. */
  scope: string;
  owner: string;
  /** The host's own login, asked for before each attempt. */
  token?: string | (() => Promise<string>) | undefined;
  /** The language for the backend's words (BCP 47). */
  language?: string | undefined;
  /** Told of every item found or changed, after the change is on disk. */
  onChange(item: OutboxItem<A>): void;
  /** Told when an item that `onChange` was told of is no longer there: released here or in another tab. */
  onGone?: ((key: string) => void) | undefined;
  /**
   * Milliseconds until the next attempt at an item that has just failed.
   * @default nextAttemptIn
   */
  pace?: ((item: OutboxItem<A>) => number) | undefined;
}

/** Sends what is queued until it has arrived or is refused for good, across reloads and in one tab at a time. */
export interface Outbox<A = unknown> {
  /**
   * Queues an item (`newItem`) and begins to send. Resolves when it is on disk, not when it is sent.
   * @returns The item as queued: see `Keeping.enqueue`.
   */
  put(item: OutboxItem<A>): Promise<OutboxItem<A>>;
  /** Tells of what is there, sends what waits, and from now on reacts to the network coming back. */
  start(): Promise<void>;
  /** No further attempts and no further news. An attempt on its way goes on, and its end is kept. */
  stop(): void;
  /** Tries everything that waits now, whatever was to be waited for. */
  retryNow(): Promise<void>;
  /** The person has seen that the item arrived or was refused: it is let go. */
  seen(key: string): Promise<void>;
}

/** The longest `Retry-After` that is honoured, in seconds. */
const longestWish = 300;

/**
 * Milliseconds until the next attempt: 2 s, doubled with each, at most 60 s, less up to half of it by chance; or what
 * the backend asked for, at most 5 minutes.
 */
export function nextAttemptIn(item: Pick<OutboxItem, 'attempts' | 'error'>, random = Math.random()): number {
  const wish = item.error?.retryAfter;
  return wish === undefined
    ? Math.min(60_000, 1000 * 2 ** item.attempts) * (1 - random / 2)
    : Math.min(wish, longestWish) * 1000;
}

/** How long another tab may hold up the sending, in milliseconds; after that both may send, which the keys make safe. */
const lockPatience = 20_000;

/** In place of the news of an item that was let go: a pass that has read it before that tells of it no more. */
const seen = '';

/** What a pass over the items tries: what is due; also what only waits by our own choice; everything. */
const due = 0;
const hurried = 1;
const all = 2;

/** Makes an outbox; call `start()` when it is wanted. See {@link Outbox}. */
export function createOutbox<A = unknown>(options: OutboxOptions<A>): Outbox<A> {
  const { keeping, backend, scope, owner, onChange, pace = nextAttemptIn } = options;
  const told = new Map<string, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let wanted = -1;
  let stopped = false;

  function tell(item: OutboxItem<A>) {
    const news = item.state + item.attempts + item.error?.code;
    const before = told.get(item.key);
    if (stopped || before === news || before === seen) return;
    told.set(item.key, news);
    // A listener that throws must not end the sending.
    queueMicrotask(() => onChange(item));
  }

  async function attempt({ error: _error, nextAttemptAt: _at, ...item }: OutboxItem<A>) {
    const begun: OutboxItem<A> = { ...item, attempts: item.attempts + 1 };
    if (!(await keeping.update(begun))) return;
    let ended: OutboxItem<A>;
    try {
      const token = typeof options.token === 'function' ? await options.token() : options.token;
      const accepted = await backend.send(item.contribution, {
        key: item.key,
        token,
        language: options.language,
      });
      ended = { ...begun, state: 'accepted', accepted };
    } catch (thrown) {
      const error = errorFromThrown(thrown).toData();
      ended = { ...begun, error };
      if (isFinal(error)) ended.state = 'refused';
      else ended.nextAttemptAt = new Date(Date.now() + pace(ended)).toISOString();
    }
    if (await keeping.update(ended)) tell(ended);
  }

  // Capped, so that a clock set back does not make it wait for ever.
  const waitOf = ({ nextAttemptAt }: OutboxItem<A>) =>
    nextAttemptAt ? Math.min(Date.parse(nextAttemptAt) - Date.now(), longestWish * 1000) : 0;

  async function pass(haste: number) {
    const items = await keeping.items<A>(scope, owner);
    for (const key of told.keys())
      if (!items.some((item) => item.key === key)) {
        told.delete(key);
        if (!stopped) options.onGone?.(key);
      }
    for (const item of items) {
      tell(item);
      const now = haste >= (item.error?.retryAfter === undefined ? hurried : all);
      if (!stopped && item.state === 'waiting' && (now || waitOf(item) <= 0)) await attempt(item);
    }
  }

  async function alone(work: () => Promise<void>) {
    let begun = false;
    const locked = () => ((begun = true), work());
    try {
      const signal = AbortSignal.timeout(lockPatience);
      await navigator.locks.request(`ogp-outbox ${scope} ${owner}`, { signal }, locked);
    } catch (error) {
      if (begun) throw error;
      await work();
    }
  }

  async function run() {
    clearTimeout(timer);
    while (wanted >= due && !stopped) {
      const haste = wanted;
      wanted = -1;
      await alone(() => pass(haste));
      const items = await keeping.items<A>(scope, owner);
      const waits = items.filter(({ state }) => state === 'waiting').map(waitOf);
      if (waits.length && !stopped)
        timer = setTimeout(() => void drain(due), Math.max(0, Math.min(...waits)));
    }
  }

  function drain(haste: number): Promise<void> {
    wanted = Math.max(wanted, haste);
    return (running ??= run().finally(() => (running = undefined)));
  }

  const wake = () => {
    if (globalThis.document?.visibilityState !== 'hidden') void drain(hurried);
  };
  const listen = (how: 'addEventListener' | 'removeEventListener') => {
    globalThis.window?.[how]('online', wake);
    globalThis.document?.[how]('visibilitychange', wake);
  };

  return {
    async put(item) {
      const queued = await keeping.enqueue(item);
      if (told.get(queued.key) === seen) told.delete(queued.key);
      tell(queued);
      void drain(due);
      return queued;
    },
    start() {
      stopped = false;
      listen('addEventListener');
      return drain(hurried);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      listen('removeEventListener');
    },
    retryNow: () => drain(all),
    async seen(key) {
      told.set(key, seen);
      await keeping.release(key);
    },
  };
}
