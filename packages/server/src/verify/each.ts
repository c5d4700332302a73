const atOnce = 8;

/** Reads several documents at a time, and not so many that a backend would mind. */
export async function each<From, To>(
  items: readonly From[],
  read: (item: From) => Promise<To>,
): Promise<To[]> {
  const results: To[] = [];
  for (let i = 0; i < items.length; i += atOnce) {
    results.push(...(await Promise.all(items.slice(i, i + atOnce).map(read))));
  }
  return results;
}
