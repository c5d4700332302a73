import type { Comment, ConsultationDocument, Paragraph } from '@ogp-kit/core/browser';

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

const languages = ['en', 'sq', 'mk', 'el'] as const;
type Language = (typeof languages)[number];

const words: Record<Language, string[]> = {
  en: 'the public should see what was promised and by when in every budget of each ministry before a vote'.split(
    ' ',
  ),
  sq: 'çdo qytetar duhet të shohë buxhetin dhe afatet që janë premtuar para se të votohet në këshill'.split(
    ' ',
  ),
  mk: 'секој граѓанин треба да го види буџетот и роковите што се ветени пред да се гласа во советот'.split(
    ' ',
  ),
  el: 'κάθε πολίτης πρέπει να βλέπει τον προϋπολογισμό και τις προθεσμίες πριν από την ψηφοφορία'.split(' '),
};

/** Mulberry32: small, and good enough to look like people. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function sentence(next: () => number, language: Language, length: number): string {
  const own = words[language];
  let text = '';
  while (text.length < length) text += `${text && ' '}${own[Math.floor(next() * own.length)]}`;
  return `${text[0]!.toUpperCase()}${text.slice(1, length).trimEnd()}.`;
}

/** A word by which a comment is found on the page, in the accessibility tree, in print. */
export const markOf = (comment: string): string => `q${comment.replace('-', 'x')}q`;

/** Few paragraphs have most of the comments, many have a handful. */
function share({ paragraphs, comments }: Size, next: () => number): number[] {
  const weights = Array.from({ length: paragraphs }, () => 0.1 + next() ** 3);
  const sum = weights.reduce((a, b) => a + b);
  const counts = weights.map((weight) => Math.floor((weight / sum) * comments));
  const left = comments - counts.reduce((a, b) => a + b);
  for (let i = 0; i < left; i++) counts[i % paragraphs]!++;
  return counts;
}

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
  const counts = share(size, next);
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
