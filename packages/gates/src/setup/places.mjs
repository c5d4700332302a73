import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../../', import.meta.url));
export const binFolder = join(root, 'node_modules', '.bin');
export const separator = delimiter;
/** What was installed and built from which sources is noted here. */
export const stampFolder = join(root, 'node_modules', '.cache', 'ogp-kit');
export const inRoot = (...path) => join(root, ...path);
