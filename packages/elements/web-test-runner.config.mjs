import { webTests } from '../gates/src/web-tests.mjs';

/** With `LIT=small` the elements stand on what `cdn/` files have of Lit. */
const smallLit = {
  name: 'small-lit',
  resolveImport: ({ source }) =>
    /(^|\/)lit\.ts$/.test(source) ? source.replace(/lit\.ts$/, 'small-lit.ts') : undefined,
};
const small = process.env.LIT === 'small';

export default webTests(small ? 'elements on small Lit' : 'elements', import.meta.url, 'src/**/*.spec.ts', {
  plugins: small ? [smallLit] : [],
});
