import { Command, CommanderError } from 'commander';
import { version } from '../version.ts';
import { ExitError } from './exit.ts';
import type { Given } from './in-words.ts';

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./serve.ts')).serveCommand(),
  seed: async () => (await import('./seed.ts')).seedCommand(),
  publish: async () => (await import('./publish.ts')).publishCommand(),
  import: async () => (await import('./import.ts')).importCommand(),
  'import-text': async () => (await import('./import-text.ts')).importTextCommand(),
  'import-comments': async () => (await import('./import-comments.ts')).importCommentsCommand(),
  export: async () => (await import('./export.ts')).exportCommand(),
  status: async () => (await import('./status.ts')).statusCommand(),
  snapshot: async () => (await import('./snapshot.ts')).snapshotCommand(),
  token: async () => (await import('./token.ts')).tokenCommand(),
  verify: async () => (await import('./verify.ts')).verifyCommand(),
  validate: async () => (await import('./validate.ts')).validateCommand(),
};

const exitCodes = `
Exit codes:
  0  done
  1  it could not be done, or what was checked does not hold
  2  wrong usage, a file that cannot be read, or a backend that cannot be reached`;

/** @param name - The first word of the line: of a command, that one alone is loaded, since all take a second. */
async function program(name = ''): Promise<Command> {
  const command = new Command('ogp-kit')
    .description('The reference backend for co-creating Open Government Partnership action plans.')
    .version(version)
    .exitOverride()
    .addHelpText('after', exitCodes);
  const wanted = Object.hasOwn(commands, name) ? [commands[name]!] : Object.values(commands);
  for (const load of wanted)
    command.addCommand((await load()).exitOverride().addHelpText('after', exitCodes));
  return command;
}

/** Runs a command line, and gives the exit code. */
export async function run(words: readonly string[]): Promise<number> {
  let given: Given = {};
  try {
    const command = (await program(words[0])).hook('preAction', (_program, acting) => {
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
    const { inWords } = await import('./in-words.ts');
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${inWords(error, given) ?? message}\n`);
    return 1;
  }
}
