import { validate, type ConsultationDocument, type EntityName, type Plan } from '@ogp-kit/core';
import { Command } from 'commander';
import { VersionError } from '../store/publish-document.ts';
import { IdTakenError } from '../store/publish.ts';
import { Store } from '../store/store.ts';
import { decideKind } from '../validate/decide-kind.ts';
import { FileFault } from '../validate/file-issue.ts';
import { ExitError, say } from './exit.ts';
import { readJson, tellIssues } from './json-file.ts';
import { dataOption } from './options.ts';

type Publication =
  { kind: 'Plan'; value: Plan } | { kind: 'ConsultationDocument'; value: ConsultationDocument };

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
  if (kind !== 'Plan' && kind !== 'ConsultationDocument') {
    throw new ExitError(1, `${file} is a ${kind}. Plans and ConsultationDocuments are published.`);
  }
  const { ok, issues } = validate(kind, value);
  tellIssues(file, ok, issues);
  return { kind, value } as Publication;
}

async function act(files: string[], { data }: { data: string }): Promise<void> {
  const publications = files.map(read);
  const store = await Store.open(data);
  try {
    for (const { kind, value } of publications) {
      const done = kind === 'Plan' ? await store.publish(value) : await store.publishDocument(value);
      say(`${value.id}: ${done}`);
    }
  } catch (error) {
    if (error instanceof IdTakenError || error instanceof VersionError) {
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
      'Publish plans and texts under consultation, or new versions of them. All files are checked before any is published; a server that runs on the same data shows them at once.',
    )
    .argument('<file...>', 'plans and texts in JSON, encoded in UTF-8')
    .addOption(dataOption())
    .action(act);
