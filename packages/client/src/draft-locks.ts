const prefix = 'ogp-draft ';

/**
 * Which drafts this keeping writes, told to other tabs by Web Locks, which a tab's end frees however it ends. Where
 * there are none (plain http), versions must do.
 */
export function draftLocks() {
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  const held = new Map<string, { ours: Promise<boolean>; free: () => Promise<unknown> }>();

  return {
    /** Whether the draft is ours, taking it if it is nobody's. */
    take(id: string): Promise<boolean> {
      const before = held.get(id);
      if (before) return before.ours;
      let release = () => {};
      const until = new Promise<void>((resolve) => (release = resolve));
      let done: Promise<unknown> | undefined;
      const ours = new Promise<boolean>((resolve) => {
        done = locks
          ?.request(prefix + id, { ifAvailable: true }, (lock) => {
            if (!lock) held.delete(id);
            resolve(!!lock);
            return lock ? until : undefined;
          })
          // Refused in a sandboxed frame, where nobody else shares the storage either.
          .catch(() => resolve(true));
        if (!done) resolve(true);
      });
      held.set(id, { ours, free: () => (release(), Promise.resolve(done)) });
      return ours;
    },

    /** Lets others have one, or all. */
    async free(id?: string): Promise<void> {
      const gone = [...held].filter(([name]) => id === undefined || id === name);
      for (const [name] of gone) held.delete(name);
      await Promise.all(gone.map(([, { free }]) => free()));
    },

    /** Ids that others hold. */
    async foreign(): Promise<Set<string>> {
      const query = await locks?.query().catch(() => undefined);
      const ids = query?.held?.map(({ name = '' }) => name.slice(prefix.length));
      return new Set(ids?.filter((id) => !held.has(id)));
    },
  };
}
