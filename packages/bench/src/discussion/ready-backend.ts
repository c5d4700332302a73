import type { Backend } from '@ogp-kit/client';
import type { Comment, CommentList, Discovery } from '@ogp-kit/core/browser';
import type { Discussion } from './made-up.ts';

const discovery = {
  protocol: '1.0',
  title: { en: 'Bench' },
  languages: ['en'],
  reads: ['documents'],
  writes: ['comments', 'positions', 'votes', 'flags'],
  authentication: { guests: true },
  moderation: 'after',
} as unknown as Discovery;

/** Comments of a part of the list of all. */
const part = 500;

/**
 * A backend whose answers are ready, so that nothing but the element is measured: the client's backend in memory counts
 * all comments at every reading, and waits for a timer.
 */
export function readyBackend({ document, commentsOn }: Discussion): Backend & { prepare(): void } {
  let text = structuredClone(document);
  let all: Comment[] | undefined;
  const everyComment = () => (all ??= document.paragraphs.flatMap((_, i) => commentsOn(i)).reverse());

  function answer(path: string): unknown {
    const [, rest = ''] = /^documents\/draft(.*)\.json$/.exec(path) ?? [];
    if (!rest) return text;
    if (rest === '/mine') return { positions: [], votes: [], comments: [] };
    const thread = /^\/paragraphs\/p(\d+)$/.exec(rest);
    if (thread) {
      const items = [...commentsOn(+thread[1]! - 1)].reverse();
      return { items, total: items.length } satisfies CommentList;
    }
    const at = +(/^\/comments\/(\d+)$/.exec(rest)?.[1] ?? 0);
    const items = everyComment().slice(at * part, (at + 1) * part);
    const more = (at + 1) * part < everyComment().length;
    return {
      items,
      total: everyComment().length,
      ...(more && { next: `${at ? '' : 'comments/'}${at + 1}.json` }),
    };
  }

  function taken(path: string, body: { option?: string }): unknown {
    const [, paragraph] = /\/paragraphs\/(.+)\/position$/.exec(path) ?? [];
    if (paragraph) return { paragraph, ...body };
    const [, comment] = /^comments\/(.+)\/vote$/.exec(path) ?? [];
    if (comment) return { comment, ...body, votes: { up: body.option ? 1 : 0, down: 0 } };
    return { participant: { id: 'guest', role: 'guest', createdAt: '2026-01-01T00:00:00Z' }, token: 'guest' };
  }

  return {
    id: 'memory:bench',
    /** The element counts on in what it was given; each showing begins with a fresh copy. */
    prepare() {
      text = structuredClone(document);
      everyComment();
    },
    discover: () => Promise.resolve(discovery),
    read: <T>(path: string) => Promise.resolve(answer(path) as T),
    write: <T>(_method: 'POST' | 'PUT', path: string, body: object) =>
      Promise.resolve(taken(path, body) as T),
    send: () => Promise.reject(new Error('Nothing is sent here')),
  };
}
