/** One Ctrl-C can come twice, from the terminal and from setup.mjs; only a later one is a second wish. */
const oneWishMs = 1000;

/**
 * Starts services one after the other and keeps them until a signal comes or one of them ends; then lets all finish
 * what they have begun. A second signal ends them on the spot.
 * @param {(() => Promise<import('./service.mjs').Service>)[]} starts
 * @param {() => void} ready called when all answer
 */
export async function runUntilStopped(starts, ready) {
  const asked = new Promise((resolve) => {
    let first;
    const onSignal = (signal) => {
      first ??= performance.now();
      // What was started goes with this process, see service.mjs.
      if (performance.now() - first > oneWishMs) process.exit(130);
      resolve(signal);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, onSignal);
  });
  const services = [];
  try {
    for (const start of starts) services.push(await start());
    ready();
    const ended = await Promise.race([
      asked,
      ...services.map((service) => service.exited.then(() => service)),
    ]);
    if (typeof ended === 'string') {
      process.stdout.write('\nFinishing what has begun. Ctrl-C again ends it at once.\n');
    } else {
      process.stderr.write(`\nThe ${ended.name} has ended by itself.\n`);
      process.exitCode = 1;
    }
  } finally {
    const codes = await Promise.all(services.map((service) => service.stop()));
    if (codes.some((code) => code !== 0)) process.exitCode = 1;
  }
  process.stdout.write('Stopped.\n');
}
