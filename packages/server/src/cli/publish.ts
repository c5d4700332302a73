import { readFileSync } from 'node:fs';
import { validatePlan, type Plan } from '@ogp-kit/core';
import { Command } from 'commander';
import { IdTakenError } from '../store/publish.ts';
import { Store } from '../store/store.ts';
import { ExitError, say } from './exit.ts';
import { dataOption } from './options.ts';

/** Without a byte order mark, which many editors write and JSON does not have. */
function readText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    throw new ExitError(2, `${file} cannot be read.`, { cause });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ExitError(1, `${file} is not in UTF-8. Save it in UTF-8, and publish it again.`, { cause });
  }
}

function readJson(file: string): unknown {
  const text = readText(file);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ExitError(1, `${file}: this is not JSON: ${(cause as Error).message}`, { cause });
  }
}

/** A plan from a file; what is only odd about it is said, and what is wrong ends the command. */
function readPlan(file: string): Plan {
  const result = validatePlan(readJson(file));
  const lines = result.issues.map(
    ({ pointer, severity, message }) => `${file}: ${pointer || '/'}: ${severity}: ${message}`,
  );
  if (!result.ok) throw new ExitError(1, [...lines, 'Nothing was published.'].join('\n'));
  for (const line of lines) process.stderr.write(`${line}\n`);
  return result.value;
}

async function act(files: string[], { data }: { data: string }): Promise<void> {
  const plans = files.map(readPlan);
  const store = await Store.open(data);
  try {
    for (const plan of plans) say(`${plan.id}: ${await store.publish(plan)}`);
  } catch (error) {
    if (error instanceof IdTakenError) throw new ExitError(1, error.message, { cause: error });
    throw error;
  } finally {
    await store.close();
  }
}

export const publishCommand = () =>
  new Command('publish')
    .description(
      'Publish plans, or new versions of them. All files are checked before any is published; a server that runs on the same data shows them at once.',
    )
    .argument('<file...>', 'plans in JSON, encoded in UTF-8')
    .addOption(dataOption())
    .action(act);
