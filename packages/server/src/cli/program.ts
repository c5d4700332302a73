import { Command, CommanderError } from 'commander';
import { version } from '../version.ts';
import { ExitError } from './exit.ts';
import { importCommentsCommand } from './import-comments.ts';
import { inWords, type Given } from './in-words.ts';
import { publishCommand } from './publish.ts';
import { seedCommand } from './seed.ts';
import { serveCommand } from './serve.ts';
import { tokenCommand } from './token.ts';
import { validateCommand } from './validate.ts';
import { verifyCommand } from './verify.ts';

const exitCodes = `
Exit codes:
  0  done
  1  it could not be done, or what was checked does not hold
  2  wrong usage, a file that cannot be read, or a backend that cannot be reached`;

function program(): Command {
  const command = new Command('ogp-kit')
    .description('The reference backend for co-creating Open Government Partnership action plans.')
    .version(version)
    .exitOverride()
    .addHelpText('after', exitCodes);
  for (const sub of [
    serveCommand(),
    seedCommand(),
    publishCommand(),
    importCommentsCommand(),
    tokenCommand(),
    verifyCommand(),
    validateCommand(),
  ]) {
    command.addCommand(sub.exitOverride().addHelpText('after', exitCodes));
  }
  return command;
}

/** Runs a command line, and gives the exit code. */
export async function run(words: readonly string[]): Promise<number> {
  let given: Given = {};
  try {
    const command = program().hook('preAction', (_program, acting) => {
      given = acting.opts();
    });
    await command.parseAsync(words, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof ExitError) {
      if (error.message !== '') process.stderr.write(`${error.message}\n`);
      return error.exitCode;
    }
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${inWords(error, given) ?? message}\n`);
    return 1;
  }
}
