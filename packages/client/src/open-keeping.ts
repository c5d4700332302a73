import { draftLocks } from './draft-locks.ts';
import { newKey } from './draft.ts';
import type { Draft, Keeping, OutboxItem } from './keeping.ts';
import {
  diskStorage,
  memoryStorage,
  storeNames,
  stores,
  type Step,
  type Storage,
  type Store,
} from './storage.ts';

const now = () => new Date().toISOString();
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Until whatever leaves the page has written its last and let go of it: others of this page wait for that. */
let leaving: Promise<unknown> = Promise.resolve();

function keepingIn(disk: Storage | undefined): Keeping {
  const locks = draftLocks();
  const ended = new Set<string>();
  const end = (id: string) => {
    ended.add(id);
    void locks.free(id);
  };
  let fallback = disk ? undefined : Promise.resolve(memoryStorage());

  async function leave(disk: Storage): Promise<Storage> {
    const memory = memoryStorage((store, id) => {
      disk((step) => step(store, 'delete', id)).catch(() => {});
    });
    for (const store of storeNames)
      for (const thing of await disk((step) => step<object>(store, 'getAll')).catch(() => []))
        await memory((step) => step(store, 'put', thing));
    return memory;
  }

  const run: Storage = async (work) => {
    if (disk && !fallback)
      try {
        return await disk(work);
      } catch (error) {
        // Not the storage's fault: such answers cannot be kept anywhere.
        if ((error as Error | undefined)?.name === 'DataCloneError') throw error;
        fallback ??= leave(disk);
      }
    return (await fallback!)(work);
  };

  /** What is a scope's and owner's, by time. */
  async function listed<T>(
    step: Step,
    store: Store,
    scope: string,
    owner: string,
    time: string,
  ): Promise<T[]> {
    const things = await step<Record<string, string>>(store, 'getAll');
    return things
      .filter((thing) => thing.scope === scope && thing.owner === owner)
      .sort((a, b) => (a[time]! < b[time]! ? -1 : 1)) as T[];
  }

  return {
    get durable() {
      return !fallback;
    },
    async drafts<A>(scope: string, owner: string) {
      await leaving;
      const foreign = await locks.foreign();
      const drafts = await run((step) => listed<Draft<A>>(step, 'drafts', scope, owner, 'updatedAt'));
      return drafts.filter(({ id }) => !foreign.has(id)).reverse();
    },
    async keepDraft(draft) {
      if (ended.has(draft.id)) return { draft, forked: false, ended: true };
      const ours = await locks.take(draft.id);
      const kept = await run(async (step) => {
        const stored = await step<Draft>('drafts', 'get', draft.id);
        const forked = !ours || (stored?.version ?? 0) !== draft.version;
        const next = { ...draft, version: draft.version + 1, updatedAt: now() };
        if (forked) Object.assign(next, { id: newKey(), key: newKey(), version: 1 });
        await step('drafts', 'put', next);
        return { draft: next, forked };
      });
      if (kept.forked) {
        void locks.free(draft.id);
        await locks.take(kept.draft.id);
      }
      return kept;
    },
    async discardDraft(id) {
      end(id);
      await run((step) => step('drafts', 'delete', id));
    },
    async enqueue(item) {
      const { id, version } = item.draft;
      const ours = await locks.take(id);
      const queued = await run(async (step) => {
        const there = await step<typeof item>('outbox', 'get', item.key);
        const stored = await step<Draft>('drafts', 'get', id);
        let queued = item;
        if (there) queued = same(there.contribution, item.contribution) ? there : { ...item, key: newKey() };
        if (queued !== there) await step('outbox', 'put', queued);
        // What another tab goes on writing stays.
        if (stored && (ours || stored.version <= version)) await step('drafts', 'delete', id);
        return queued;
      });
      end(id);
      return queued;
    },
    items: (scope, owner) => run((step) => listed(step, 'outbox', scope, owner, 'queuedAt')),
    update: (item) =>
      run(async (step) => {
        const there = await step('outbox', 'get', item.key);
        if (there) await step('outbox', 'put', item);
        return !!there;
      }),
    async release(key) {
      await run((step) => step('outbox', 'delete', key));
    },
    async takeBack<A>(key: string) {
      const draft = await run(async (step) => {
        const item = await step<OutboxItem<A>>('outbox', 'get', key);
        if (!item || item.state === 'accepted' || (item.state === 'waiting' && item.attempts))
          return undefined;
        const { draft, error } = item;
        const back = {
          ...draft,
          ...((await step('drafts', 'get', draft.id)) !== undefined && { id: newKey() }),
          version: draft.version + 1,
          key: error?.code === 'key-reused' ? newKey() : key,
        };
        await step('drafts', 'put', back);
        await step('outbox', 'delete', key);
        return back;
      });
      if (draft) ended.delete(draft.id);
      return draft;
    },
    guest: async (backend) => (await run((step) => step<{ token: string }>('guests', 'get', backend)))?.token,
    async keepGuest(backend, token) {
      await run((step) =>
        token ? step('guests', 'put', { backend, token }) : step('guests', 'delete', backend),
      );
    },
    forget: (scope, owner) =>
      run(async (step) => {
        for (const store of ['drafts', 'outbox'] as const)
          for (const thing of await listed<Draft & OutboxItem>(step, store, scope, owner, '')) {
            await step(store, 'delete', thing[stores[store]]);
            end(thing.id);
          }
      }),
    async close(last) {
      const free = () => locks.free();
      const left = Promise.resolve(last).then(free, free);
      leaving = Promise.all([leaving, left]);
      await left;
    },
  };
}

/**
 * Opens what is kept on this device (IndexedDB `ogp-kit`, written through to the disk). Where storage is refused, does
 * not open within 5 s, or gives up later, keeps in memory and says so by `durable`. Never rejects.
 */
export const openKeeping = async (): Promise<Keeping> =>
  keepingIn(await diskStorage().catch(() => undefined));

/** Keeps in memory alone: for "do not keep on this device", and outside browsers. */
export const memoryKeeping = (): Keeping => keepingIn(undefined);
