import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowsers } from './browsers.mjs';
import { buildPackages } from './build-packages.mjs';
import { gateList } from './gate-list.mjs';
import { inRoot } from './places.mjs';
import { Problem, stopOnProblem } from './problem.mjs';
import { seconds } from './progress.mjs';
import { run } from './run.mjs';

const reports = inRoot('.reports');

/** How many gates run at once: each takes about a processor, with its browser or the commands that it runs. */
const lanes = 2;

/** What Node has made of sources, TypeScript too, for the hundreds of times that gates start it. */
const env = { NODE_COMPILE_CACHE: inRoot('node_modules', '.cache', 'compiled') };

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));

/** `npm test`, or `npm test -- sizes stories` for the gates with these words in their names. */
await stopOnProblem(async () => {
  const wanted = process.argv.slice(2);
  const gates = gateList().filter(
    ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
  );
  if (gates.length === 0) {
    throw new Problem(
      `No gate is called so. There are:\n${gateList()
        .map(({ name }) => `  ${name}\n`)
        .join('')}`,
    );
  }
  await findBrowsers();
  await buildPackages();
  mkdirSync(reports, { recursive: true });

  const results = [];
  const waiting = gates.map((gate, place) => ({ ...gate, place })).sort((a, b) => b.weight - a.weight);
  const take = async (gate) => {
    const result = await tried(gate);
    process.stdout.write(`${line(result)}\n`);
    results[gate.place] = result;
  };
  const lane = async () => {
    for (let gate = waiting.shift(); gate; gate = waiting.shift()) await take(gate);
  };
  await Promise.all(Array.from({ length: lanes }, lane));

  // A browser on a busy machine may fail by itself: tried once more with nothing beside it, and told either way.
  const first = results.filter(({ passed }) => !passed);
  for (const [place, { browser, ...gate }] of gates.entries()) {
    if (browser && !results[place].passed) await take({ ...gate, name: `${gate.name}, again`, place });
  }

  const failed = results.filter(({ passed }) => !passed);
  process.stdout.write(`\n${results.map(line).join('\n')}\n`);
  for (const { name, output } of new Set([...first, ...failed])) {
    process.stdout.write(`\n${name}:\n${indented(faults(output))}`);
  }
  process.stdout.write(`\ngates: ${results.length - failed.length} passed, ${failed.length} failed\n`);
  if (failed.length > 0) process.exitCode = 1;
});

/** Runs a gate to its end; what it said is in `.reports`, too. */
async function tried({ name, args, cwd }) {
  const started = performance.now();
  const { code, output } = await run('node', args, { cwd, env, quiet: true });
  writeFileSync(join(reports, `${name.replace(/\W+/g, '-')}.txt`), output);
  return { name, passed: code === 0, time: seconds(performance.now() - started), output };
}

function line({ name, passed, time }) {
  return `${passed ? 'passed' : 'FAILED'}  ${name.padEnd(28)} ${time.padStart(7)} s`;
}

/** What Node's test runner tells of failed tests at its end, or all that another program has said; all is in `.reports`. */
function faults(output) {
  return output.slice(Math.max(output.lastIndexOf('\n✖ failing tests:'), 0));
}

function indented(text) {
  return `${text.trimEnd().replace(/^/gm, '    ')}\n`;
}
