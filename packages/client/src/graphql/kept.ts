/** What was read a short while ago, by name. */
export interface Kept {
  /** What is there, or is being read; else reads it. What fails is not kept. */
  get<T>(name: string, read: () => Promise<T>): Promise<T>;
}

const mostNames = 500;

/** Keeps what was read for so many milliseconds, so that one page does not ask the same twice. */
export function kept(forMs: number): Kept {
  const held = new Map<string, { until: number; value: Promise<unknown> }>();
  return {
    get<T>(name: string, read: () => Promise<T>) {
      const found = held.get(name);
      if (found && found.until > Date.now()) return found.value as Promise<T>;
      const value = read();
      held.delete(name);
      held.set(name, { until: Date.now() + forMs, value });
      if (held.size > mostNames) held.delete(held.keys().next().value!);
      value.catch(() => {
        if (held.get(name)?.value === value) held.delete(name);
      });
      return value;
    },
  };
}
