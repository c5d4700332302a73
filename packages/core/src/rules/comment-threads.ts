import type { Comment } from '../model/comment.ts';

/** In which order comments are shown. */
export const commentOrders = ['newest', 'oldest', 'supported', 'discussed'] as const;

/** In which order comments are shown (closed list). */
export type CommentOrder = (typeof commentOrders)[number];

/** A comment and all that follows from it: replies to it, and replies to these. */
export interface CommentThread {
  comment: Comment;
  /** Oldest first. */
  replies: readonly Comment[];
}

type Threaded = Pick<Comment, 'id' | 'replyTo' | 'createdAt' | 'votes'>;

const timeOf = ({ createdAt = '' }: Threaded) => createdAt;

/** Who support it, less who are against it. */
const supportOf = ({ votes }: Threaded) => (votes ? votes.up - votes.down : 0);

const by =
  <T>(value: (item: T) => string | number, sign: 1 | -1) =>
  (a: T, b: T) =>
    value(a) < value(b) ? -sign : value(a) > value(b) ? sign : 0;

/** The comment that a row of replies began with. Of comments that answer each other in a circle, the one asked about. */
function rootOf(comment: Comment, known: ReadonlyMap<string, Comment>): Comment {
  const seen = new Set([comment]);
  for (let at = comment; ; seen.add(at)) {
    const above = at.replyTo === undefined ? undefined : known.get(at.replyTo);
    if (!above) return at;
    if (seen.has(above)) return comment;
    at = above;
  }
}

/**
 * Comments by what they answer. A reply whose comment is not among them stands by itself. Equals stand as they came.
 * @example commentThreads([{ id: 'b', replyTo: 'a' }, { id: 'a' }])[0].replies.length // 1
 */
export function commentThreads(
  comments: readonly Comment[],
  order: CommentOrder = 'newest',
): CommentThread[] {
  const known = new Map(comments.map((comment) => [comment.id, comment]));
  const threads = new Map<Comment, Comment[]>();
  for (const comment of comments) {
    const root = rootOf(comment, known);
    const replies = threads.get(root) ?? [];
    threads.set(root, replies);
    if (comment !== root) replies.push(comment);
  }
  const list = [...threads].map(([comment, replies]) => ({ comment, replies: replies.sort(by(timeOf, 1)) }));
  list.sort(by(({ comment }) => timeOf(comment), order === 'oldest' ? 1 : -1));
  if (order === 'supported') list.sort(by(({ comment }) => supportOf(comment), -1));
  if (order === 'discussed') list.sort(by(({ replies }) => replies.length, -1));
  return list;
}
