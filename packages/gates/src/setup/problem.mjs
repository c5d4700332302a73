/** Something the person at the keyboard can mend: shown without a stack trace, exit code 2. */
export class Problem extends Error {}

/** Runs a command's main part; a problem ends it with its message. */
export async function stopOnProblem(run) {
  try {
    await run();
  } catch (error) {
    process.stderr.write(`\n${error instanceof Problem ? error.message : error.stack}\n`);
    process.exit(error instanceof Problem ? 2 : 1);
  }
}
