import type { Comment, ConsultationDocument, Paragraph } from '@ogp-kit/core/browser';
import { languages, random, sentence, share } from '../words.ts';

/** How large a discussion is. */
export interface Size {
  paragraphs: number;
  comments: number;
}

/** A text and what is said of it, the same for every run. */
export interface Discussion {
  document: ConsultationDocument;
  /** What is said of a paragraph, oldest first. Made when asked for: of 100,000 comments a page reads none at first. */
  commentsOn(paragraph: number): readonly Comment[];
}

/** A word by which a comment is found on the page, in the accessibility tree, in print. */
export const markOf = (comment: string): string => `q${comment.replace('-', 'x')}q`;

function paragraphOf(i: number, comments: number, next: () => number): Paragraph {
  const length = 150 + next() * 450;
  const text = { en: sentence(next, 'en', length), sq: sentence(next, 'sq', length) };
  const count = () => Math.floor(next() * 60);
  const positions = next() < 0.7 ? { agree: 5 + count(), neutral: count(), disagree: count() } : undefined;
  return {
    id: `p${i + 1}`,
    label: `P${i + 1}`,
    section: `s${Math.floor(i / 10) + 1}`,
    blocks: [{ type: 'p', text }],
    counts: { comments, ...(positions && { positions }) },
  };
}

function commentOf(
  document: string,
  i: number,
  n: number,
  before: readonly Comment[],
  next: () => number,
): Comment {
  const language = languages[Math.floor(next() * languages.length)]!;
  const id = `${i + 1}-${n + 1}`;
  const length = 80 + next() ** 2 * 520;
  const up = Math.floor(next() ** 3 * 40);
  const down = Math.floor(next() ** 4 * 10);
  const answered = next() < 0.4 ? before[Math.floor(next() * before.length)] : undefined;
  return {
    id,
    kind: 'comment',
    document,
    paragraph: `p${i + 1}`,
    version: 1,
    language,
    author: { kind: 'person', displayName: `${sentence(next, language, 9)} ${n + 1}` },
    channel: 'web',
    createdAt: new Date(Date.UTC(2026, 0, 1) + (i * 1000 + n) * 60_000).toISOString(),
    body: `${sentence(next, language, length - 12)} ${markOf(id)}`,
    state: 'published',
    ...(answered && { replyTo: answered.id }),
    ...(up + down > 0 && { votes: { up, down } }),
  };
}

/** Makes a discussion up: comments of 80 to 600 characters in four languages, two of five of them replies, with votes. */
export function madeUp(size: Size, seed = 7): Discussion {
  const next = random(seed);
  const id = 'draft';
  const counts = share(size.paragraphs, size.comments, next);
  const paragraphs = counts.map((count, i) => paragraphOf(i, count, next));
  const made = new Map<number, Comment[]>();
  return {
    document: {
      id,
      title: { en: 'Draft action plan', sq: 'Drafti i planit të veprimit' },
      version: 1,
      language: 'en',
      allow: { comments: true, replies: true, commentVotes: true, positions: true, anonymous: true },
      sections: Array.from({ length: Math.ceil(size.paragraphs / 10) }, (_, i) => ({
        id: `s${i + 1}`,
        number: `${i + 1}.`,
        heading: { en: `Goal ${i + 1}`, sq: `Synimi ${i + 1}` },
        level: 1,
      })),
      paragraphs,
      counts: { comments: size.comments, wholeText: 0, removedText: 0, organisations: 0 },
    },
    commentsOn(i) {
      const known = made.get(i);
      if (known) return known;
      const own = random(seed + i + 1);
      const list: Comment[] = [];
      for (let n = 0; n < counts[i]!; n++) list.push(commentOf(id, i, n, list, own));
      made.set(i, list);
      return list;
    },
  };
}
