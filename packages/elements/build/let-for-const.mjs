/**
 * Writes `let` for `const` in a minified file: one word less to pack, some 70 bytes less. Nothing that was checked with
 * `const` can be assigned to by then.
 * @returns {import('rollup').Plugin}
 */
export const letForConst = () => ({
  name: 'let-for-const',
  renderChunk: {
    order: 'post',
    handler(code) {
      const starts = [];
      walk(this.parse(code), (node) => {
        if (node.type === 'VariableDeclaration' && node.kind === 'const') starts.push(node.start);
      });
      let from = 0;
      const pieces = starts
        .sort((a, b) => a - b)
        .map((at) => {
          const piece = `${code.slice(from, at)}let`;
          from = at + 'const'.length;
          return piece;
        });
      return { code: pieces.join('') + code.slice(from), map: null };
    },
  },
});

function walk(node, visit) {
  if (typeof node?.type === 'string') visit(node);
  for (const child of Object.values(node ?? {})) if (typeof child === 'object') walk(child, visit);
}
