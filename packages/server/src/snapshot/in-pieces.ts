const atOnce = 1000;

/** Ids in their order, so many in memory at a time. The query gets the id after which to go on. */
export async function* inPieces(
  query: (after: string, limit: number) => Promise<{ id: string }[]>,
): AsyncGenerator<string> {
  for (let after = ''; ;) {
    const rows = await query(after, atOnce);
    for (const { id } of rows) yield id;
    if (rows.length < atOnce) return;
    after = rows.at(-1)!.id;
  }
}
