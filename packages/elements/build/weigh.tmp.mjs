import { rollup } from 'rollup';
import {createRequire} from 'node:module'; const { minify } = createRequire(createRequire(import.meta.url).resolve('@rollup/plugin-terser'))('terser');
import { gzipSync } from 'node:zlib';
const name = process.argv[2];
const configs = (await import('../rollup.config.mjs').catch(() => import('../rollup.config.js'))).default;
const c = configs.find((x) => x.output.file === `cdn/${name}.js`);
const b = await rollup({ ...c, onwarn() {} });
const { output } = await b.generate({ ...c.output });
const mods = Object.entries(output[0].modules);
let all = [];
for (const [id, m] of mods) { if (!m.code) continue; const r = await minify(m.code, { toplevel: false, module:false, ecma:2022, mangle:{toplevel:true}, compress:{unused:false,dead_code:false,side_effects:false} }).catch(() => ({ code: m.code })); all.push([gzipSync(r.code, { level: 9 }).length, r.code.length, id.replace(/.*\/(packages|node_modules)\//, '')]); }
all.sort((a, b) => b[0] - a[0]);
for (const a of all) console.log(...a);
console.log('total', gzipSync(output[0].code, { level: 9 }).length);
await b.write(c.output);
