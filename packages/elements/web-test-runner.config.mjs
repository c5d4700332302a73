import { join } from 'node:path';
import { webTests } from '../gates/src/web-tests.mjs';

/** With `LIT=small` the elements stand on what `cdn/` files have of Lit. */
const smallLit = {
  name: 'small-lit',
  setup: (build) =>
    build.onResolve({ filter: /(^|\/)lit\.ts$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace(/lit\.ts$/, 'small-lit.ts')),
    })),
};
const small = process.env.LIT === 'small';

export default webTests(small ? 'elements on small Lit' : 'elements', import.meta.url, 'src', {
  bundling: small ? [smallLit] : [],
});
