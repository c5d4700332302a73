/**
 * Starts services one after the other and keeps them until a signal comes or one of them ends; then lets all finish
 * what they have begun.
 * @param {(() => Promise<import('./service.mjs').Service>)[]} starts
 * @param {() => void} ready called when all answer
 */
export async function runUntilStopped(starts, ready) {
  const asked = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve(signal));
  });
  const services = [];
  try {
    for (const start of starts) services.push(await start());
    ready();
    const ended = await Promise.race([
      asked,
      ...services.map((service) => service.exited.then(() => service)),
    ]);
    if (typeof ended !== 'string') {
      process.stderr.write(`\nThe ${ended.name} has ended by itself:\n${ended.output()}\n`);
      process.exitCode = 1;
    }
  } finally {
    const codes = await Promise.all(services.map((service) => service.stop()));
    if (codes.some((code) => code !== 0)) process.exitCode = 1;
  }
  process.stdout.write('Stopped.\n');
}
