import { expect } from '@open-wc/testing';
import { newDraft, newItem, openKeeping } from '../../src/keeping.ts';
import { contribution, newScope, until } from './tabs.ts';

/** Limits what this origin may store (`quota-plugin.mjs`); false in a browser that cannot be told to. */
async function quota(bytes?: number): Promise<boolean> {
  const path = '/__web-dev-server__web-socket.js';
  const { sendMessageWaitForResponse } = (await import(path)) as {
    sendMessageWaitForResponse: (message: object) => Promise<{ result: { set: boolean } }>;
  };
  const sessionId = new URL(location.href).searchParams.get('wtr-session-id');
  const payload = bytes === undefined ? undefined : { bytes };
  return (await sendMessageWaitForResponse({ type: 'wtr-command', sessionId, command: 'quota', payload }))
    .result.set;
}

/** A database whose transactions end as a full disk ends them. */
async function withFullDisk(work: () => Promise<void>) {
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (...args) {
    const request = put.apply(this, args);
    this.transaction.abort();
    return request;
  };
  try {
    await work();
  } finally {
    IDBObjectStore.prototype.put = put;
  }
}

describe('storage', () => {
  it('writes through to the disk', async () => {
    const asked: (IDBTransactionOptions | undefined)[] = [];
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (stores, mode, options) {
      asked.push(options);
      return transaction.call(this, stores, mode, options);
    };
    try {
      const keeping = await openKeeping();
      await keeping.keepDraft(newDraft(newScope(), 'guest', 'x'));
      expect(asked).to.deep.equal([{ durability: 'strict' }]);
    } finally {
      IDBDatabase.prototype.transaction = transaction;
    }
  });

  it('that is full: goes on in memory with what was there, says so, and leaves the disk as it was', async () => {
    const scope = newScope();
    const keeping = await openKeeping();
    const { draft } = await keeping.keepDraft(newDraft(scope, 'guest', 'before'));
    await keeping.enqueue(newItem(newDraft(scope, 'guest', 'queued'), contribution('queued')));
    await withFullDisk(async () => {
      const kept = await keeping.keepDraft({ ...draft, answers: 'after' });
      expect([kept.draft.version, kept.forked, keeping.durable]).to.deep.equal([2, false, false]);
    });
    expect((await keeping.drafts(scope, 'guest')).map(({ answers }) => answers)).to.deep.equal(['after']);
    expect(await keeping.items(scope, 'guest')).to.have.length(1);
    await keeping.close();
    const later = await openKeeping();
    expect(later.durable).to.equal(true);
    expect((await later.drafts(scope, 'guest')).map(({ answers }) => answers)).to.deep.equal(['before']);
    expect(await later.items(scope, 'guest')).to.have.length(1);
  });

  it('that is full: many writes at once all end in the same memory', async () => {
    const scope = newScope();
    const keeping = await openKeeping();
    await withFullDisk(async () => {
      await Promise.all([1, 2, 3, 4, 5].map((i) => keeping.keepDraft(newDraft(scope, 'guest', i))));
    });
    expect(await keeping.drafts(scope, 'guest')).to.have.length(5);
  });

  it('that is full: what is discarded after it leaves the disk, too', async () => {
    const scope = newScope();
    const keeping = await openKeeping();
    const { draft } = await keeping.keepDraft(newDraft(scope, 'guest', 'before'));
    await withFullDisk(async () => {
      await keeping.keepDraft(draft);
      await keeping.discardDraft(draft.id);
    });
    await keeping.close();
    const later = await openKeeping();
    await until(async () => (await later.drafts(scope, 'guest')).length === 0);
  });

  it('that is really full (where the browser can be told): nothing is said to be kept that is not', async function () {
    if (!(await quota(1))) return;
    try {
      const scope = newScope();
      const keeping = await openKeeping();
      const { draft } = await keeping.keepDraft(newDraft(scope, 'guest', 'x'.repeat(1_000_000)));
      expect([draft.version, keeping.durable]).to.deep.equal([1, false]);
      expect(await keeping.drafts(scope, 'guest')).to.have.length(1);
    } finally {
      await quota();
    }
  });

  it('that the browser has closed is opened again', async () => {
    const scope = newScope();
    const { open } = IDBFactory.prototype;
    const opened: IDBDatabase[] = [];
    IDBFactory.prototype.open = function (...args) {
      const request = open.apply(this, args);
      request.addEventListener('success', () => opened.push(request.result));
      return request;
    };
    try {
      const keeping = await openKeeping();
      const { draft } = await keeping.keepDraft(newDraft(scope, 'guest', 'one'));
      opened[0]!.close();
      await keeping.keepDraft({ ...draft, answers: 'two' });
      expect([keeping.durable, opened.length]).to.deep.equal([true, 2]);
    } finally {
      IDBFactory.prototype.open = open;
    }
  });

  it('makes way for a later version of the kit, and keeps in memory from then on', async () => {
    const scope = newScope();
    const keeping = await openKeeping();
    const { draft } = await keeping.keepDraft(newDraft(scope, 'guest', 'x'));
    const later = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('ogp-kit', 3);
      request.onsuccess = () => resolve(request.result);
      request.onblocked = () => reject(new Error('An open tab is in the way'));
    });
    await keeping.keepDraft({ ...draft, answers: 'y' });
    expect(keeping.durable).to.equal(false);
    expect(await keeping.drafts(scope, 'guest')).to.have.length(1);
    later.close();
    await new Promise((resolve) => (indexedDB.deleteDatabase('ogp-kit').onsuccess = resolve));
  });

  it('that does not open: keeps in memory', async () => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    try {
      const keeping = await openKeeping();
      expect(keeping.durable).to.equal(false);
      const scope = newScope();
      await keeping.keepDraft(newDraft(scope, 'guest', 'x'));
      expect(await keeping.drafts(scope, 'guest')).to.have.length(1);
    } finally {
      IDBFactory.prototype.open = open;
    }
  });

  it('that hangs while opening: keeps in memory', async () => {
    const { open } = IDBFactory.prototype;
    const { setTimeout } = window;
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
    window.setTimeout = ((handler: () => void) => setTimeout(handler)) as typeof window.setTimeout;
    try {
      expect((await openKeeping()).durable).to.equal(false);
    } finally {
      IDBFactory.prototype.open = open;
      window.setTimeout = setTimeout;
    }
  });

  it('refuses answers that cannot be stored without giving up the disk', async () => {
    const keeping = await openKeeping();
    const failed = await keeping
      .keepDraft(newDraft(newScope(), 'guest', () => {}))
      .catch((error: Error) => error.name);
    expect([failed, keeping.durable]).to.deep.equal(['DataCloneError', true]);
  });

  it('takes a draft and its item together or not at all', async () => {
    const scope = newScope();
    const keeping = await openKeeping();
    const { draft } = await keeping.keepDraft(newDraft(scope, 'guest', 'mine'));
    const { delete: remove } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.delete = () => {
      throw new DOMException('Too late', 'DataCloneError');
    };
    const failed = await keeping
      .enqueue(newItem(draft, contribution('mine')))
      .catch((error: Error) => error.name);
    IDBObjectStore.prototype.delete = remove;
    expect(failed).to.equal('DataCloneError');
    expect(await keeping.items(scope, 'guest')).to.deep.equal([]);
    expect(await (await openKeeping()).items(scope, 'guest')).to.deep.equal([]);
  });

  it('does not bring back an item that was let go', async () => {
    const scope = newScope();
    const keeping = await openKeeping();
    const item = await keeping.enqueue(newItem(newDraft(scope, 'guest', 'x'), contribution('x')));
    expect(await keeping.update({ ...item, attempts: 1 })).to.equal(true);
    await keeping.release(item.key);
    expect(await keeping.update({ ...item, state: 'accepted' })).to.equal(false);
    expect(await keeping.items(scope, 'guest')).to.deep.equal([]);
  });
});
