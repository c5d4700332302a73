import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes the licences of all packages of others that a bundle contains beside it, and says so at its head.
 * @param {string} fileName
 * @returns {import('rollup').Plugin}
 */
export function licences(fileName) {
  return {
    name: 'licences',
    generateBundle(_, files) {
      const texts = new Map();
      const ids = [...this.getModuleIds()].flatMap((id) => [
        id,
        ...(this.getModuleInfo(id).meta.contains ?? []),
      ]);
      for (const id of ids) {
        const home = packageOf(id);
        if (!home?.includes('node_modules')) continue;
        const { name, version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
        const file = readdirSync(home).find((entry) => /^licen[cs]e/i.test(entry));
        texts.set(
          `${name} ${version}`,
          file ? readFileSync(join(home, file), 'utf8').trim() : 'see its package',
        );
      }
      if (!texts.size) return;
      const source = [...texts].sort().map(([title, text]) => `${title}\n\n${text}\n`);
      this.emitFile({ type: 'asset', fileName, source: source.join('\n----\n\n') });
      for (const file of Object.values(files)) {
        if (file.type === 'chunk') file.code = `/*! With works of others: ${fileName} */\n${file.code}`;
      }
    },
  };
}

function packageOf(id) {
  let folder = dirname(id);
  while (folder !== dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).name) return folder;
    folder = dirname(folder);
  }
  return undefined;
}
