/** Part of a list that is newest first. */
export interface Part<T> {
  items: T[];
  total: number;
  /** The next older part, relative to the list. */
  next?: string;
}

/**
 * A part of a list, newest first, by the protocol's way: full parts are numbered from the oldest, so that their members
 * stay while new ones come; the one without a number is the newest.
 * @param name - What the list is called in its folder: `ideas` of `ideas.json`.
 * @returns Undefined where there is no such part.
 */
export function numberedPart<T>(
  items: readonly T[],
  name: string,
  size: number,
  number?: number,
): Part<T> | undefined {
  const total = items.length;
  const full = Math.floor(total / size);
  if (number !== undefined && !(number >= 1 && number <= full)) return undefined;
  // The newest part is never empty while there are items.
  const older = number === undefined ? Math.max(0, total % size === 0 ? full - 1 : full) : number - 1;
  const end = number === undefined ? 0 : total - number * size;
  const folder = number === undefined ? `${name}/` : '';
  return {
    items: items.slice(end, number === undefined ? total - older * size : end + size),
    total,
    ...(older > 0 && { next: `${folder}${older}.json` }),
  };
}
