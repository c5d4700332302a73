// Written here because `idb` alone would weigh more than all of this.

export type Store = 'drafts' | 'outbox' | 'guests';

/** One read or write of a transaction; to be awaited before the next. */
export interface Step {
  <T>(store: Store, how: 'get', id: string): Promise<T | undefined>;
  <T>(store: Store, how: 'getAll'): Promise<T[]>;
  (store: Store, how: 'put', thing: object): Promise<unknown>;
  (store: Store, how: 'delete', id: string): Promise<unknown>;
}

/** Runs steps that happen together or not at all; resolves when what they wrote is kept. */
export type Storage = <T>(work: (step: Step) => Promise<T>) => Promise<T>;

/** The stores, and what a thing is known by in each. */
export const stores = { drafts: 'id', outbox: 'key', guests: 'backend' } as const;
export const storeNames = Object.keys(stores) as Store[];

/** How long opening may take, in milliseconds, before the page goes on without. */
const openTimeout = 5_000;

const settled = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open('ogp-kit', 2);
  request.onupgradeneeded = () => {
    const { result } = request;
    for (const store of storeNames)
      if (!result.objectStoreNames.contains(store))
        result.createObjectStore(store, { keyPath: stores[store] });
  };
  const opened = settled(request).then((database) => {
    // Makes way for a later version of the kit in another tab.
    database.onversionchange = () => database.close();
    return database;
  });
  const late = new Promise<never>((_, reject) => setTimeout(reject, openTimeout));
  return Promise.race([opened, late]);
}

/** IndexedDB, written through to the disk. Opens again when the browser has closed it. */
export async function diskStorage(): Promise<Storage> {
  let database = await openDatabase();
  const begin = () => database.transaction(storeNames, 'readwrite', { durability: 'strict' });
  return async <T>(work: (step: Step) => Promise<T>) => {
    let transaction: IDBTransaction;
    try {
      transaction = begin();
    } catch {
      database = await openDatabase();
      transaction = begin();
    }
    const kept = new Promise<unknown>((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = reject;
    });
    const step = async (store: Store, how: 'get', what: string): Promise<unknown> =>
      settled<unknown>(transaction.objectStore(store)[how](what));
    const working = work(step as Step);
    working.catch(() => {
      try {
        transaction.abort();
      } catch {
        // It is over already, since it was the storage that failed.
      }
    });
    return (await Promise.all([working, kept]))[0];
  };
}

/**
 * Kept until the page is left.
 * @param deleted - Told of every deletion.
 */
export function memoryStorage(deleted?: (store: Store, id: string) => void): Storage {
  const kept = new Map(storeNames.map((store) => [store, new Map<string, unknown>()]));
  let last: Promise<unknown> = Promise.resolve();
  const step = async (store: Store, how: 'get' | 'getAll' | 'put' | 'delete', what?: unknown) => {
    const things = kept.get(store)!;
    const id = what as string;
    if (how === 'get') return structuredClone(things.get(id));
    if (how === 'getAll') return structuredClone([...things.values()]);
    if (how === 'put') return things.set((what as never)[stores[store]], structuredClone(what));
    deleted?.(store, id);
    return things.delete(id);
  };
  return (work) => {
    const result = last.then(() => work(step as Step));
    last = result.catch(() => {});
    return result;
  };
}
