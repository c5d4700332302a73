import { fileURLToPath } from 'node:url';

/** The command as it is shipped, and as `few-files.ts` makes it. */
export const shipped = new URL('../dist/bin.js', import.meta.url);
export const fewFiles = new URL('../node_modules/.few-files/dist/bin.js', import.meta.url);

/** The command for tests that run it often: in few files where the package's script has just made them. */
export const bin = fileURLToPath(process.env['OGP_KIT'] === 'few-files' ? fewFiles : shipped);
