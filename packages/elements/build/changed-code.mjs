/**
 * Code with some stretches replaced.
 * @param {string} code
 * @param {[start: number, end: number, text: string][]} changes none within another
 * @returns {{ code: string, map: null }} what a plugin of rollup gives back
 */
export function changedCode(code, changes) {
  let from = 0;
  const pieces = changes
    .sort(([a], [b]) => a - b)
    .map(([start, end, text]) => {
      const piece = code.slice(from, start) + text;
      from = end;
      return piece;
    });
  return { code: pieces.join('') + code.slice(from), map: null };
}
