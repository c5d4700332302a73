#!/usr/bin/env node
const major = Number(process.versions.node.split('.')[0]);

// Imported late: on an older Node the database's native part ends the process without a word.
if (major < 22) {
  process.stderr.write(`ogp-kit needs Node 22 or newer; this is ${process.versions.node}.\n`);
  process.exitCode = 2;
} else {
  const { stdout } = process;
  // Nobody reads on, as behind `head`: what was begun is done all the same. Other failures are for who listens, or the end.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && stdout.listenerCount('error') === 1) throw error;
  });
  const { run } = await import('./cli/program.ts');
  process.exitCode = await run(process.argv.slice(2));
}
