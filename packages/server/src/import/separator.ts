/** What may stand between cells. */
export const separators = [',', ';', '\t', '|'] as const;

export type Separator = (typeof separators)[number];

/** Lines by which the separator is told. */
const lines = 60;

/**
 * The separator by which most lines have as many cells as each other. The first line alone would not do: above a table
 * there are titles, and names have commas.
 */
export function likelySeparator(text: string): Separator {
  // Excel's own way to say it.
  const [, said] = /^\ufeff?sep=([,;\t|])\r?\n/i.exec(text) ?? [];
  if (said) return said as Separator;
  const bare = text
    .slice(0, 200_000)
    .replace(/"(?:[^"]|"")*"/g, '')
    // The last one may be cut off.
    .replace(/"[^"]*$/, '');
  const read = bare
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, lines);
  const found = separators.map((separator) => {
    const counts = new Map<number, number>();
    for (const line of read) {
      const count = line.split(separator).length - 1;
      if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
    }
    const [[count, agree] = [0, 0]] = [...counts].sort((a, b) => b[1] * b[0] - a[1] * a[0]);
    return { separator, agree, count };
  });
  const [best] = found.sort((a, b) => b.agree - a.agree || b.count - a.count);
  return best && best.agree > 0 ? best.separator : ',';
}
