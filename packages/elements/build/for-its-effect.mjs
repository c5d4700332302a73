import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const mark = '\0for-its-effect:';

/** An entry that runs a module for what it registers and exports nothing, as a classic script does. */
export const effectOf = (module, rooms) => mark + [module, ...rooms].join();

/**
 * Loads such entries. All words, then all styles of its rooms come before the code: what is alike stands together, which
 * makes the packed file smaller.
 * @returns {import('rollup').Plugin}
 */
export function forItsEffect() {
  return {
    name: 'for-its-effect',
    resolveId: (id) => (id.startsWith(mark) ? id : null),
    load(id) {
      if (!id.startsWith(mark)) return null;
      const [entry, ...rooms] = id.slice(mark.length).split(',');
      const files = rooms.flatMap((room) =>
        readdirSync(room, { recursive: true })
          .sort()
          .map((file) => join(room, file)),
      );
      const texts = ['.messages.sq.ts', '.messages.en.ts', '.styles.ts'].flatMap((kind) =>
        files.filter((file) => file.endsWith(kind)),
      );
      return [...texts, entry].map((module) => `import ${JSON.stringify(resolve(module))};`).join('\n');
    },
  };
}
