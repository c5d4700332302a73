import { buildPackages } from './build-packages.mjs';
import { resolve } from 'node:path';
import { root } from './places.mjs';
import { stopOnProblem } from './problem.mjs';
import { progress } from './progress.mjs';
import { requireFree } from './service.mjs';
import { portFrom, seedOnce, startBackend, startSite } from './stack.mjs';
import { runUntilStopped } from './until-stopped.mjs';

await stopOnProblem(async () => {
  const port = portFrom('PORT', 4000);
  const apiPort = portFrom('API_PORT', 4001);
  const data = resolve(root, process.env.OGP_DATA ?? '.ogp-data');
  await requireFree(port, 'PORT');
  await requireFree(apiPort, 'API_PORT');
  await buildPackages();
  progress(
    'data',
    (await seedOnce(data))
      ? `${data}, with a sample plan, its commitments, ideas, key issues and a draft`
      : `${data}, as it was left`,
  );

  await runUntilStopped(
    [
      () => startBackend({ data, port: apiPort, siteOrigin: `http://localhost:${port}` }),
      () => startSite({ port, apiPort }),
    ],
    () => {
      process.stdout.write(`\nDemo ministry site   http://localhost:${port}/\n`);
      process.stdout.write(`Reference backend    http://localhost:${apiPort}/\n\nCtrl-C ends both.\n`);
    },
  );
});
