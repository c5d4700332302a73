import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parsePlan, parseNewIdea, type Channel, type NewIdea } from '@ogp-kit/core';
import { Command } from 'commander';
import { keyedSend } from '../guard/key.ts';
import { Refusal } from '../problem/refusal.ts';
import { Store } from '../store/store.ts';
import { say } from './exit.ts';
import { dataOption } from './options.ts';

const samples = ['albania-2020-2022'];

/** An idea as it came in before there was a backend. */
interface SampleIdea {
  plan: string;
  key: string;
  body: NewIdea;
  channel?: Channel;
  createdAt?: string;
}

function readSample(name: string): unknown {
  const file = fileURLToPath(import.meta.resolve(`@ogp-kit/core/samples/${name}.json`));
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Sends an idea once, however often it is called. */
async function send(
  store: Store,
  { plan, key, body, channel = 'web', createdAt }: SampleIdea,
): Promise<boolean> {
  const text = Buffer.from(JSON.stringify(parseNewIdea(body)));
  // With a line break no request can have this key: keys and bodies of the samples are public, the answers must not be.
  const once = {
    ...keyedSend(`seed\n${key}`, `/plans/${plan}/ideas`, { participant: null }, text),
    forGood: true,
  };
  try {
    await store.sendIdea({ plan, body, channel, createdAt }, once);
    return true;
  } catch (error) {
    // Erased since, or changed in a newer version of the samples: what is there stays as it is.
    if (error instanceof Refusal && (error.code === 'gone' || error.code === 'key-reused')) return false;
    throw error;
  }
}

async function act({ data }: { data: string }): Promise<void> {
  const store = await Store.open(data);
  try {
    for (const name of samples) {
      const plan = parsePlan(readSample(`${name}.plan`));
      say(`${plan.id}: ${await store.publish(plan)}`);
      const ideas = readSample(`${name}.ideas`) as SampleIdea[];
      let there = 0;
      for (const idea of ideas) there += (await send(store, idea)) ? 1 : 0;
      say(`${plan.id}: ${there} of ${ideas.length} sample ideas are there.`);
    }
  } finally {
    await store.close();
  }
}

export const seedCommand = () =>
  new Command('seed')
    .description('Publish the sample plan and send the sample ideas, each once however often this is run.')
    .addOption(dataOption())
    .action(act);
