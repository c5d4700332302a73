import { Command } from 'commander';
import { UnreachableError } from '../verify/documents.ts';
import { report } from '../verify/report.ts';
import { NotKeptError, readKept, type Kept } from '../verify/since.ts';
import { verify, type Verification } from '../verify/verify.ts';
import { ExitError, say } from './exit.ts';

async function check(url: string, kept: Kept | undefined): Promise<Verification> {
  try {
    return await verify(url, kept);
  } catch (error) {
    if (!(error instanceof UnreachableError)) throw error;
    throw new ExitError(
      2,
      `${error.message}\nGive the folder of ogp.json as URL, and see that the backend runs.`,
    );
  }
}

function kept(file: string | undefined): Kept | undefined {
  if (file === undefined) return undefined;
  try {
    return readKept(file);
  } catch (error) {
    if (error instanceof NotKeptError) throw new ExitError(2, error.message, { cause: error });
    throw error;
  }
}

async function act(url: string, { since }: { since?: string }): Promise<void> {
  if (!URL.canParse(url) || !/^https?:/.test(url)) throw new ExitError(2, `${url} is not an http address.`);
  const before = kept(since);
  const result = await check(url, before);
  if (result.faults.length > 0) throw new ExitError(1, report(result, before));
  say(report(result, before));
}

export const verifyCommand = () =>
  new Command('verify')
    .description("Check a backend's public ledger from outside, and say what can be claimed.")
    .argument('<url>', 'base URL: the folder of ogp.json, or ogp.json itself')
    .option('--since <file>', 'a ledger.json, checkpoint or receipt that was kept from before')
    .action(act);
