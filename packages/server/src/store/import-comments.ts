import type { Comment } from '@ogp-kit/core';
import { importComment, ImportError } from './import-comment.ts';
import type { Store } from './store.ts';

/** Comments so that each comes after the one that it answers. */
function inOrder(comments: readonly Comment[]): Comment[] {
  const waiting = new Map(comments.map((comment) => [comment.id, comment]));
  const ordered: Comment[] = [];
  const take = (comment: Comment, above: ReadonlySet<string>) => {
    if (above.has(comment.id)) throw new ImportError(`${comment.id} answers itself by others.`);
    if (!waiting.has(comment.id)) return;
    const answered = comment.replyTo === undefined ? undefined : waiting.get(comment.replyTo);
    if (answered) take(answered, new Set([...above, comment.id]));
    waiting.delete(comment.id);
    ordered.push(comment);
  };
  for (const comment of comments) take(comment, new Set());
  return ordered;
}

/**
 * Takes comments that were made elsewhere, each once however often it is called. Gives how many are new.
 * @throws ImportError; what comes before the one that is wrong has been taken then.
 */
export async function importComments(store: Store, comments: readonly Comment[]): Promise<number> {
  const imported = await Promise.allSettled(
    inOrder(comments).map((comment) => store.write(importComment(comment, store.documents))),
  );
  const failed = imported.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
  return imported.filter((one) => one.status === 'fulfilled' && one.value).length;
}
