/** Which drafts this page writes, told to other tabs by Web Locks; where there are none (plain http), versions must do. */
export interface DraftLocks {
  /** Whether the draft is ours, taking it if it is nobody's. */
  take(id: string): Promise<boolean>;
  free(id?: string): void;
  /** Ids that others hold. */
  foreign(): Promise<Set<string>>;
}

const prefix = 'ogp-draft ';

export function draftLocks(): DraftLocks {
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  const held = new Map<string, { ours: Promise<boolean>; free: () => void }>();

  function take(id: string): Promise<boolean> {
    const before = held.get(id);
    if (before) return before.ours;
    let free = () => {};
    const until = new Promise<void>((resolve) => (free = resolve));
    const ours = new Promise<boolean>((resolve) => {
      if (!locks) return resolve(true);
      locks
        .request(prefix + id, { ifAvailable: true }, (lock) => {
          if (!lock) held.delete(id);
          resolve(!!lock);
          return lock ? until : undefined;
        })
        // Refused in a sandboxed frame, where nobody else shares the storage either.
        .catch(() => resolve(true));
    });
    held.set(id, { ours, free });
    return ours;
  }

  return {
    take,
    free(id) {
      for (const [name, { free }] of held)
        if (id === undefined || id === name) {
          free();
          held.delete(name);
        }
    },
    async foreign() {
      const query = await locks?.query().catch(() => undefined);
      const ids = (query?.held ?? []).map(
        ({ name = '' }) => name.startsWith(prefix) && name.slice(prefix.length),
      );
      return new Set(ids.filter((id) => id !== false && !held.has(id)) as string[]);
    },
  };
}
