import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const mark = '\0for-its-effect:';

/** An entry that runs a module for what it registers and exports nothing, as a classic script does. */
export const effectOf = (module) => mark + resolve(module);

/**
 * Loads such entries. All words, then all styles come before the code: what is alike stands together, which makes the
 * packed file smaller.
 * @returns {import('rollup').Plugin}
 */
export function forItsEffect() {
  return {
    name: 'for-its-effect',
    resolveId: (id) => (id.startsWith(mark) ? id : null),
    load(id) {
      if (!id.startsWith(mark)) return null;
      const entry = id.slice(mark.length);
      const room = dirname(entry);
      const files = readdirSync(room, { recursive: true }).sort();
      const texts = ['.messages.sq.ts', '.messages.en.ts', '.styles.ts'].flatMap((kind) =>
        files.filter((file) => file.endsWith(kind)).map((file) => join(room, file)),
      );
      return [...texts, entry].map((module) => `import ${JSON.stringify(module)};`).join('\n');
    },
  };
}
