import { fileURLToPath } from 'node:url';

const small = fileURLToPath(new URL('./small-ky.js', import.meta.url));

/** Puts the small stand-in where ky is imported. @returns {import('rollup').Plugin} */
export const smallKy = () => ({ name: 'small-ky', resolveId: (id) => (id === 'ky' ? small : null) });
