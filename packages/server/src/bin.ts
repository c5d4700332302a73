#!/usr/bin/env node
const major = Number(process.versions.node.split('.')[0]);

// Imported late: on an older Node the database's native part ends the process without a word.
if (major < 22) {
  process.stderr.write(`ogp-kit needs Node 22 or newer; this is ${process.versions.node}.\n`);
  process.exitCode = 2;
} else {
  const { run } = await import('./cli/program.ts');
  process.exitCode = await run(process.argv.slice(2));
}
