import { watch } from 'node:fs';
import { resolve } from 'node:path';
import { buildPackages } from './build-packages.mjs';
import { inRoot, root } from './places.mjs';
import { stopOnProblem } from './problem.mjs';
import { requireFree, startService } from './service.mjs';
import { portFrom, seedOnce, startBackend } from './stack.mjs';
import { runUntilStopped } from './until-stopped.mjs';

const storybook = (port) =>
  startService({
    name: 'Storybook',
    args: [
      inRoot('node_modules', 'storybook', 'dist', 'bin', 'dispatcher.js'),
      'dev',
      ...['--port', String(port), '--exact-port', '--no-open', '--disable-telemetry', '--quiet'],
    ],
    url: `http://localhost:${port}/index.json`,
    quiet: false,
  });

await stopOnProblem(async () => {
  const port = portFrom('PORT', 6006);
  const apiPort = portFrom('API_PORT', 4001);
  const data = resolve(root, process.env.OGP_DATA ?? '.ogp-data');
  await requireFree(port, 'PORT');
  await requireFree(apiPort, 'API_PORT');
  await buildPackages();
  await seedOnce(data);
  rebuildOnChange();

  await runUntilStopped(
    [
      () =>
        startBackend({
          data,
          port: apiPort,
          siteOrigin: `http://localhost:${port}`,
          watched: true,
          quiet: false,
        }),
      () => storybook(port),
    ],
    () => {
      process.stdout.write(`\nStorybook            http://localhost:${port}/\n`);
      process.stdout.write(`Reference backend    http://localhost:${apiPort}/\n\nCtrl-C ends both.\n`);
    },
  );
  process.exit();
});

/** Builds again soon after a source was saved; one build at a time. The backend restarts when its build changed. */
function rebuildOnChange() {
  let soon;
  let building = Promise.resolve();
  const rebuild = () => {
    building = building.then(buildPackages).catch((error) => process.stderr.write(`${error.message}\n`));
  };
  for (const name of ['core', 'client', 'server', 'elements']) {
    watch(inRoot('packages', name, 'src'), { recursive: true }, () => {
      clearTimeout(soon);
      soon = setTimeout(rebuild, 200);
    });
  }
}
