import { changedCode } from './changed-code.mjs';

/**
 * Writes the keys of a catalogue once for both languages: `{words:{late:"…",due:"…"}}` becomes `words("late,due")("…","…")`.
 * Some 60 bytes in an element, more in a form.
 * @returns {import('rollup').Plugin}
 */
export const keysOnce = () => ({
  name: 'keys-once',
  renderChunk: {
    order: 'post',
    handler(code) {
      const found = new Map();
      walk(this.parse(code), (node) => {
        const members = wordsOf(node);
        if (!members) return;
        const keys = members.map(({ key }) => key.name ?? key.value).join();
        found.set(keys, [...(found.get(keys) ?? []), { node, members }]);
      });
      const pairs = [...found].filter(([, all]) => all[1]);
      const first = Math.min(...pairs.flatMap(([, all]) => all.map(({ node }) => node.start)));
      const head = code.lastIndexOf('let ', first) + 'let '.length;
      if (
        !pairs[0] ||
        /(?<![\w$-])_[w\d]\b/.test(code) ||
        !/^let [\w$]+=$/.test(code.slice(head - 'let '.length, first))
      )
        return null;
      const named = (keys) => `({words:Object.fromEntries(${keys}.split(",").map((e,n)=>[e,t[n]]))})`;
      const made = pairs[1]
        ? [`_w=e=>(...t)=>${named('e')}`, ...pairs.map(([keys], i) => `_${i}=_w(${JSON.stringify(keys)})`)]
        : [`_0=(...t)=>${named(JSON.stringify(pairs[0][0]))}`];
      const changes = pairs.flatMap(([, all], i) =>
        all.map(({ node, members }) => {
          const values = members.map(({ value }) => code.slice(value.start, value.end));
          return [node.start, node.end, `_${i}(${values.join()})`];
        }),
      );
      changes.push([head, head, `${made.join()},`]);
      return changedCode(code, changes);
    },
  },
});

/** The members of what a module of words exports, where these are all that it exports. */
function wordsOf(node) {
  if (node.type !== 'ObjectExpression') return undefined;
  const members = node.properties.filter(({ key }) => key?.name !== '__proto__');
  const [{ key, value } = {}, ...others] = members;
  if (others[0] || key?.name !== 'words' || value.type !== 'ObjectExpression') return undefined;
  return value.properties.every((one) => one.type === 'Property' && !one.computed)
    ? value.properties
    : undefined;
}

function walk(node, visit) {
  if (typeof node?.type === 'string') visit(node);
  for (const child of Object.values(node ?? {})) if (typeof child === 'object') walk(child, visit);
}
