import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { rollup } from 'rollup';

/**
 * Lets all `cdn/` files of a page run one Lit: the first that comes puts it on the page's global object, the others
 * take it from there. Two copies would double the weight in memory, and under `trusted-types lit-html` the second is
 * refused its policy.
 *
 * The key is the hash of its code, so that a file never meets a Lit it cannot use.
 * @param {string} module the one module that imports Lit
 * @param {string} small the module that takes its place, with as much of Lit as the elements use
 * @param {import('rollup').Plugin[]} plugins for bundling that one
 * @returns {import('rollup').Plugin}
 */
export function oneLit(module, small, plugins) {
  const shared = resolve(module);
  return {
    name: 'one-lit',
    resolveId(id, importer) {
      if (/^(lit|lit-html|lit-element|@lit\/.*)($|\/)/.test(id)) {
        this.error(`${importer} imports "${id}"; in a cdn file only ${module} may, so add the name there`);
      }
    },
    async load(id) {
      if (id !== shared) return null;
      const { code, names, contains } = await bundle(resolve(small), plugins);
      const key = `ogp-kit.lit.${createHash('sha256').update(code).digest('hex').slice(0, 12)}`;
      const lines = [
        `const lit = globalThis[Symbol.for('${key}')] ??= ${code};`,
        ...names.map((name) => `export const ${name} = lit.${name};`),
      ];
      return { code: lines.join('\n'), meta: { contains } };
    },
  };
}

async function bundle(input, plugins) {
  const build = await rollup({ input, plugins });
  const { output } = await build.generate({
    format: 'iife',
    name: 'lit',
    exports: 'named',
    esModule: false,
    freeze: false,
    externalLiveBindings: false,
  });
  await build.close();
  return { code: expression(output[0].code), names: output[0].exports, contains: output[0].moduleIds };
}

/** `var lit=…;` as an expression. */
function expression(code) {
  const found = /^var lit\s*=\s*([^]*?);?\s*$/.exec(code);
  if (!found) throw new Error(`Lit was bundled in a shape that is not known: ${code.slice(0, 60)}`);
  return `(${found[1]})`;
}
