/**
 * The door of `npm start`, `npm test` and `npm run dev`. Runs on a bare clone with any Node >= 20.19 and npm: gets pnpm,
 * installs, and goes on under the pinned Node. Built-in modules only, here and in setup/.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { installPackages } from './setup/install.mjs';
import { pinnedNode, requireNode } from './setup/node-version.mjs';
import { binFolder, separator } from './setup/places.mjs';
import { stopOnProblem } from './setup/problem.mjs';

const commands = ['start', 'test', 'dev', 'build', 'run-built'];

await stopOnProblem(async () => {
  const [command, ...rest] = process.argv.slice(2);
  if (!commands.includes(command)) throw new Error(`Say one of: ${commands.join(', ')}.`);
  requireNode();
  await installPackages();
  const script = fileURLToPath(new URL(`./setup/${command}.mjs`, import.meta.url));
  const child = spawn(pinnedNode(), [script, ...rest], {
    stdio: 'inherit',
    env: { ...process.env, PATH: binFolder + separator + process.env.PATH },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // npm passes no SIGTERM on: it goes, and leaves this process to another parent.
  const parent = process.ppid;
  let told = false;
  setInterval(() => (told ||= process.ppid !== parent && child.kill('SIGTERM')), 500).unref();
  child.on('error', (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
});
