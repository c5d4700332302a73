import { findBrowsers } from './browsers.mjs';
import { buildPackages } from './build-packages.mjs';
import { stopOnProblem } from './problem.mjs';
import { run } from './run.mjs';

/** Runs the pinned Node on what is built: `node packages/gates/src/setup.mjs run-built --test some.test.ts`. */
await stopOnProblem(async () => {
  await findBrowsers();
  await buildPackages();
  process.exitCode = (await run('node', process.argv.slice(2))).code;
});
