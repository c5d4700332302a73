import {
  validate,
  type Commitment,
  type ConsultationDocument,
  type EntityName,
  type Plan,
  type PlanExport,
} from '@ogp-kit/core';
import { Command } from 'commander';
import { PlanMissingError, ReportedError, type PublishedCommitments } from '../store/publish-commitments.ts';
import { VersionError } from '../store/publish-document.ts';
import { IdTakenError } from '../store/publish.ts';
import { Store } from '../store/store.ts';
import { decideKind } from '../validate/decide-kind.ts';
import { FileFault } from '../validate/file-issue.ts';
import { ExitError, say } from './exit.ts';
import { readJson, tellIssues } from './json-file.ts';
import { dataOption } from './options.ts';

type Publication =
  | { kind: 'Plan'; value: Plan }
  | { kind: 'PlanExport'; value: PlanExport }
  | { kind: 'Commitment'; value: Commitment }
  | { kind: 'ConsultationDocument'; value: ConsultationDocument };

const kinds: readonly EntityName[] = ['Plan', 'PlanExport', 'Commitment', 'ConsultationDocument'];

/** What is to be published; where that is not clear, what is said of it is said as of a plan. */
function kindOf(file: string, value: unknown): EntityName {
  try {
    return decideKind(file, undefined, [value]).kind;
  } catch (error) {
    if (error instanceof FileFault) return 'Plan';
    throw error;
  }
}

function read(file: string): Publication {
  const value = readJson(file);
  const kind = kindOf(file, value);
  if (!kinds.includes(kind)) {
    throw new ExitError(
      1,
      `${file} is a ${kind}. Plans, PlanExports, Commitments and ConsultationDocuments are published.`,
    );
  }
  const { ok, issues } = validate(kind, value);
  tellIssues(file, ok, issues);
  return { kind, value } as Publication;
}

/** "2 new, 1 changed, 0 unchanged" */
const inNumbers = (done: PublishedCommitments) =>
  Object.entries(done)
    .map(([what, n]) => `${n} ${what}`)
    .join(', ');

async function publish(store: Store, { kind, value }: Publication): Promise<void> {
  if (kind === 'Plan') return say(`${value.id}: ${await store.publish(value)}`);
  if (kind === 'ConsultationDocument') return say(`${value.id}: ${await store.publishDocument(value)}`);
  if (kind === 'PlanExport') {
    const { plan, commitments, dropped } = await store.publishExport(value);
    say(`${value.plan.id}: ${plan}`);
    const gone = dropped === 0 ? '' : `, ${dropped} taken away`;
    return say(`${value.plan.id}: commitments: ${inNumbers(commitments)}${gone}`);
  }
  const done = await store.publishCommitments([value]);
  say(`${value.id}: ${done.new ? 'new' : done.changed ? 'changed' : 'unchanged'}`);
}

async function act(files: string[], { data }: { data: string }): Promise<void> {
  const publications = files.map(read);
  const store = await Store.open(data);
  try {
    for (const publication of publications) await publish(store, publication);
  } catch (error) {
    if (
      error instanceof IdTakenError ||
      error instanceof VersionError ||
      error instanceof PlanMissingError ||
      error instanceof ReportedError
    ) {
      throw new ExitError(1, error.message, { cause: error });
    }
    throw error;
  } finally {
    await store.close();
  }
}

export const publishCommand = () =>
  new Command('publish')
    .description(
      'Publish plans, alone or with all their commitments, single commitments, and texts under consultation; or new versions of them. All files are checked before any is published; a server that runs on the same data shows them at once.',
    )
    .argument('<file...>', 'plans, commitments and texts in JSON, encoded in UTF-8')
    .addOption(dataOption())
    .action(act);
