import { resolve } from 'node:path';

const mark = '\0for-its-effect:';

/** An entry that runs a module for what it registers and exports nothing, as a classic script does. */
export const effectOf = (module) => mark + resolve(module);

/** Loads such entries. @returns {import('rollup').Plugin} */
export function forItsEffect() {
  return {
    name: 'for-its-effect',
    resolveId: (id) => (id.startsWith(mark) ? id : null),
    load: (id) => (id.startsWith(mark) ? `import ${JSON.stringify(id.slice(mark.length))};` : null),
  };
}
