import { Command, CommanderError } from 'commander';
import { refusalOf } from '../problem/from-error.ts';
import { Refusal } from '../problem/refusal.ts';
import { version } from '../version.ts';
import { ExitError } from './exit.ts';
import { publishCommand } from './publish.ts';
import { seedCommand } from './seed.ts';
import { serveCommand } from './serve.ts';
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
  for (const sub of [serveCommand(), seedCommand(), publishCommand(), verifyCommand()]) {
    command.addCommand(sub.exitOverride().addHelpText('after', exitCodes));
  }
  return command;
}

function explain(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/previously executed migration .* is missing/.test(message)) {
    return 'The data were written by a newer version of ogp-kit. Update ogp-kit, or name another folder with --data.';
  }
  if (error instanceof Refusal || refusalOf(error).code === 'unavailable') {
    return `The database cannot be used: ${message}. Is the folder writable, and the disk not full?`;
  }
  return message;
}

/** Runs a command line, and gives the exit code. */
export async function run(words: readonly string[]): Promise<number> {
  try {
    await program().parseAsync(words, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof ExitError) {
      process.stderr.write(`${error.message}\n`);
      return error.exitCode;
    }
    process.stderr.write(`${explain(error)}\n`);
    return 1;
  }
}
