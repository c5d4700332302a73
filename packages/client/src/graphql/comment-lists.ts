import type { Comment, CommentList } from '@ogp-kit/core/browser';

const mostComments = 5000;
const at = ({ createdAt }: Comment) => createdAt ?? '';
const newestFirst = (a: Comment, b: Comment) => at(b).localeCompare(at(a)) || b.id.localeCompare(a.id);

/** All comments, newest first. */
export const allComments = (comments: readonly Comment[]): CommentList => ({
  items: [...comments].sort(newestFirst).slice(0, mostComments),
  total: comments.length,
});

/** Comments that answer none, newest first, each followed by all replies to it, oldest first. */
export function threads(comments: readonly Comment[]): CommentList {
  const known = new Set(comments.map(({ id }) => id));
  const replies = new Map<string, Comment[]>();
  const roots: Comment[] = [];
  for (const comment of comments) {
    const { replyTo } = comment;
    if (replyTo === undefined || !known.has(replyTo)) roots.push(comment);
    else replies.set(replyTo, [...(replies.get(replyTo) ?? []), comment]);
  }
  const below = ({ id }: Comment): Comment[] =>
    (replies.get(id) ?? []).flatMap((reply) => [reply, ...below(reply)]);
  const items = roots
    .sort(newestFirst)
    .flatMap((root) => [root, ...below(root).sort((a, b) => newestFirst(b, a))]);
  return { items: items.slice(0, mostComments), total: items.length };
}
