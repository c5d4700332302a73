/** Gives the same drawing again while what it is made of is the same, so that it need not be drawn anew. */
export type Keep = (name: string, of: readonly unknown[], make: () => unknown) => unknown;

/** Remembers drawings by their names. */
export function keeper(): Keep {
  const known = new Map<string, readonly [of: readonly unknown[], drawing: unknown]>();
  return (name, of, make) => {
    const [before, drawing] = known.get(name) ?? [];
    if (before?.every((one, i) => one === of[i])) return drawing;
    const made = make();
    known.set(name, [of, made]);
    return made;
  };
}
