// Written here because `idb` alone would weigh more than all of this.

/** Names of the two stores and of what identifies a thing in each. */
export const stores = { drafts: 'id', outbox: 'key' } as const;
export type StoreName = keyof typeof stores;

/** What both stores' things carry. */
interface Placed {
  scope: string;
  owner: string;
}

/** Reads and writes that happen together or not at all. */
export interface Transaction {
  get<T>(store: StoreName, id: string): Promise<T | undefined>;
  /** Everything, or what belongs to a scope and owner. */
  all<T>(store: StoreName, place?: Placed): Promise<T[]>;
  put(store: StoreName, value: Placed): void;
  delete(store: StoreName, id: string): void;
}

/** Runs work in a transaction; resolves when what it wrote is kept. */
export type Storage = <T>(work: (transaction: Transaction) => Promise<T>) => Promise<T>;

const settled = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });

/** How long opening may take, in milliseconds, before the page goes on without. */
const openTimeout = 5_000;

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open('ogp-kit', 1);
  request.onupgradeneeded = () => {
    for (const store of Object.keys(stores) as StoreName[])
      request.result
        .createObjectStore(store, { keyPath: stores[store] })
        .createIndex('place', ['scope', 'owner']);
  };
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('The storage does not open')), openTimeout);
    settled(request).then((database) => {
      clearTimeout(late);
      // Makes way for a later version of the kit in another tab.
      database.onversionchange = () => database.close();
      resolve(database);
    }, reject);
  });
}

/** IndexedDB, written through to the disk. Opens again when the browser has closed it. */
export async function diskStorage(): Promise<Storage> {
  let database = await openDatabase();
  const begin = () =>
    database.transaction(Object.keys(stores), 'readwrite', {
      durability: 'strict',
    });
  return async (work) => {
    let transaction: IDBTransaction;
    try {
      transaction = begin();
    } catch {
      database = await openDatabase();
      transaction = begin();
    }
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('The storage gave up'));
    });
    const of = (store: StoreName) => transaction.objectStore(store);
    try {
      const result = await work({
        get: (store, id) => settled(of(store).get(id)),
        all: (store, place) =>
          settled(place ? of(store).index('place').getAll([place.scope, place.owner]) : of(store).getAll()),
        put: (store, value) => void of(store).put(value),
        delete: (store, id) => void of(store).delete(id),
      });
      await done;
      return result;
    } catch (error) {
      done.catch(() => {});
      try {
        transaction.abort();
      } catch {
        // It is over already.
      }
      throw error;
    }
  };
}

/**
 * Kept until the page is left.
 * @param deleted - Told of every deletion.
 */
export function memoryStorage(deleted?: (store: StoreName, id: string) => void): Storage {
  const kept = {
    drafts: new Map<string, Placed>(),
    outbox: new Map<string, Placed>(),
  };
  let last: Promise<unknown> = Promise.resolve();
  const transaction: Transaction = {
    get: async <T>(store: StoreName, id: string) => structuredClone(kept[store].get(id)) as T | undefined,
    all: async <T>(store: StoreName, place?: Placed) =>
      structuredClone(
        [...kept[store].values()].filter(
          (value) => !place || (value.scope === place.scope && value.owner === place.owner),
        ),
      ) as T[],
    put: (store, value) => void kept[store].set((value as never)[stores[store]], structuredClone(value)),
    delete(store, id) {
      kept[store].delete(id);
      deleted?.(store, id);
    },
  };
  return (work) => {
    const result = last.then(() => work(transaction));
    last = result.catch(() => {});
    return result;
  };
}
