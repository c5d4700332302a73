import { validate, type Comment } from '@ogp-kit/core';
import { Command } from 'commander';
import { Refusal } from '../problem/refusal.ts';
import { ImportError } from '../store/import-comment.ts';
import { importComments } from '../store/import-comments.ts';
import { Store } from '../store/store.ts';
import { ExitError, say } from './exit.ts';
import { readJson, tellIssues } from './json-file.ts';
import { dataOption } from './options.ts';

function readComments(file: string, document: string): Comment[] {
  const value = readJson(file);
  // Also as `comments.json` of a read tree has them.
  const list: unknown = Array.isArray(value) ? value : (Object(value) as { items?: unknown }).items;
  if (!Array.isArray(list)) throw new ExitError(1, `${file} is no list of comments.`);
  return list.map((one: unknown, i) => {
    const { ok, issues } = validate('Comment', one);
    tellIssues(`${file}: comment ${i + 1}`, ok, issues, 'Nothing was imported.');
    const comment = one as Comment;
    if (comment.document !== document) {
      throw new ExitError(1, `${file}: comment ${i + 1} is about ${comment.document}, not ${document}.`);
    }
    return comment;
  });
}

async function act(file: string, { data, document }: { data: string; document: string }): Promise<void> {
  const comments = readComments(file, document);
  const store = await Store.open(data);
  try {
    const fresh = await importComments(store, comments);
    say(`${document}: ${comments.length} comments are there, ${fresh} of them new.`);
  } catch (error) {
    if (error instanceof ImportError) throw new ExitError(1, error.message, { cause: error });
    if (error instanceof Refusal) {
      throw new ExitError(1, `There is no text ${document}. Publish it first.`, { cause: error });
    }
    throw error;
  } finally {
    await store.close();
  }
}

export const importCommentsCommand = () =>
  new Command('import-comments')
    .description(
      'Take comments that were made elsewhere as they are: a list of `Comment` documents in JSON. Each is taken once however often this is run.',
    )
    .argument('<file>', 'a list of comments in JSON, encoded in UTF-8')
    .requiredOption('--document <id>', 'the text that they are about')
    .addOption(dataOption())
    .action(act);
