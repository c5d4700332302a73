import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  parse,
  parseCommitment,
  parseConsultationDocument,
  parsePlan,
  type Channel,
  type ConsultationDocument,
} from '@ogp-kit/core';
import { Command } from 'commander';
import { collections, takenKinds, type TakenKind } from '../collections.ts';
import { keyedSend } from '../guard/key.ts';
import { Refusal } from '../problem/refusal.ts';
import { importPositions } from '../store/import-comment.ts';
import { importComments } from '../store/import-comments.ts';
import type { ContributionToSend } from '../store/send-contribution.ts';
import { Store } from '../store/store.ts';
import { say } from './exit.ts';
import { dataOption } from './options.ts';

const samples = ['albania-2020-2022'];

const bodies = { idea: 'NewIdea', 'key-issues': 'NewKeyIssues' } as const;

/** A contribution as it came in before there was a backend. */
interface Sample {
  plan: string;
  key: string;
  body: unknown;
  channel?: Channel;
  createdAt?: string;
}

function readSample(name: string): unknown {
  const file = fileURLToPath(import.meta.resolve(`@ogp-kit/core/samples/${name}.json`));
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Sends a contribution once, however often it is called. */
async function send(
  store: Store,
  kind: TakenKind,
  { plan, key, body, channel = 'web', createdAt }: Sample,
): Promise<boolean> {
  const checked = parse(bodies[kind], body);
  const contribution = { kind, plan, body: checked, channel, createdAt } as ContributionToSend;
  const path = `/plans/${plan}/${collections[kind]}`;
  const text = Buffer.from(JSON.stringify(checked));
  // With a line break no request can have this key: keys and bodies of the samples are public, the answers must not be.
  const once = { ...keyedSend(`seed\n${key}`, path, { participant: null }, text), forGood: true };
  try {
    await store.sendContribution(contribution, once);
    return true;
  } catch (error) {
    // Erased since, or changed in a newer version of the samples: what is there stays as it is.
    if (error instanceof Refusal && (error.code === 'gone' || error.code === 'key-reused')) return false;
    throw error;
  }
}

/** Publishes the first version with what was said about it, and then the second, which stays open so that it can be tried. */
async function seedText(store: Store, name: string): Promise<void> {
  const first = parseConsultationDocument(readSample(`${name}.document`));
  const { closes: _closed, ...second } = parseConsultationDocument(readSample(`${name}.document-2`));
  const comments = readSample(`${name}.comments`) as unknown[];
  let version = await store.versionOf(first.id);
  const unchanged = version !== undefined;
  if (version === undefined) {
    await store.publishDocument(first);
    version = first.version;
  }
  await importComments(
    store,
    comments.map((comment) => parse('Comment', comment)),
  );
  if (version === first.version) {
    await store.write(importPositions(first.id, positionsOn(first), store.documents));
    await store.publishDocument(second);
  }
  say(`${first.id}: ${unchanged ? 'unchanged' : 'new'}`);
  say(`${first.id}: ${comments.length} of ${comments.length} sample comments are there.`);
}

const positionsOn = ({ paragraphs }: ConsultationDocument) =>
  new Map(
    paragraphs.flatMap(({ id, counts }) => (counts?.positions ? [[id, counts.positions] as const] : [])),
  );

async function act({ data }: { data: string }): Promise<void> {
  const store = await Store.open(data);
  try {
    for (const name of samples) {
      const plan = parsePlan(readSample(`${name}.plan`));
      const commitments = (readSample(`${name}.commitments`) as unknown[]).map((one) => parseCommitment(one));
      const done = await store.publishExport({ plan, commitments });
      say(`${plan.id}: ${done.plan}`);
      say(`${plan.id}: ${commitments.length} sample commitments are there.`);
      for (const kind of takenKinds) {
        const sent = readSample(`${name}.${collections[kind]}`) as Sample[];
        let there = 0;
        for (const one of sent) there += (await send(store, kind, one)) ? 1 : 0;
        const what = collections[kind].replace('-', ' ');
        say(`${plan.id}: ${there} of ${sent.length} sample ${what} are there.`);
      }
      await seedText(store, name);
    }
  } finally {
    await store.close();
  }
}

export const seedCommand = () =>
  new Command('seed')
    .description(
      'Publish the sample plan with its commitments and the sample text, and take their ideas, key issues and comments, each once however often this is run.',
    )
    .addOption(dataOption())
    .action(act);
