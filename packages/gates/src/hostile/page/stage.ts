/** What the test calls in the page. */
export { readHeads, read } from './reading.ts';
export { name } from './naming.ts';
export { write } from './writing.ts';
