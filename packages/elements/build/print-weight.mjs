import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** Prints name, weight and hash (for `integrity=`) of each file. @returns {import('rollup').Plugin} */
export function printWeight() {
  return {
    name: 'print-weight',
    generateBundle: {
      order: 'post',
      handler(_, files) {
        for (const file of Object.values(files)) {
          if (file.type !== 'chunk') continue;
          const weight = gzipSync(file.code, { level: 9 }).length.toLocaleString('en');
          const hash = createHash('sha384').update(file.code).digest('base64');
          process.stdout.write(`cdn/${file.fileName}  ${weight} bytes gzip -9  sha384-${hash}\n`);
        }
      },
    },
  };
}
