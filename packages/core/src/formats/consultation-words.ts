import type { AuthorKind } from '../codelists/author-kinds.ts';
import type { CodeLabel, Codelist } from '../codelists/codelist.ts';
import type { ModerationState, PositionOption } from '../codelists/consultations.ts';
import type { Decision } from '../codelists/responses.ts';
import type { LanguageTag } from '../model/localised-text.ts';

/** The columns of a table of comments, in their order. */
export const commentColumns = [
  'id',
  'paragraph',
  'text',
  'quote',
  'comment',
  'suggestion',
  'language',
  'authorKind',
  'author',
  'organisation',
  'date',
  'version',
  'replyTo',
  'votesFor',
  'votesAgainst',
  'state',
  'reason',
  'section',
  'position',
] as const;

/** A column of a table of comments (closed list). */
export type CommentColumn = (typeof commentColumns)[number];

/** What the files say beside what people said: in English `consultationWordsEn`, in Albanian `consultationWordsSq`. */
export interface ConsultationWords {
  /** The language that they are in; dates are written in it, too. */
  language: LanguageTag;
  /** Heads of the table. */
  columns: Readonly<Record<CommentColumn, string>>;
  authorKinds: Readonly<Record<AuthorKind, string>>;
  states: Readonly<Record<ModerationState, string>>;
  positions: Readonly<Record<PositionOption, string>>;
  decisions: Readonly<Record<Decision, string>>;
  version: (version: number) => string;
  opens: (date: string) => string;
  closes: (date: string) => string;
  comments: (count: number) => string;
  noComments: string;
  wholeText: string;
  removedText: string;
  onSection: (heading: string) => string;
  /** Of a comment that was made on another version. */
  onVersion: (version: number) => string;
  suggestion: string;
  inAnswerTo: (author: string) => string;
  votes: (up: number, down: number) => string;
  /** Of those who answer for the text. */
  answer: string;
}

/** The labels of a list in one language. */
export function labelsIn<Code extends string>(
  { labels }: Codelist<Code>,
  language: keyof CodeLabel,
): Record<Code, string> {
  const codes = Object.keys(labels) as Code[];
  return Object.fromEntries(codes.map((code) => [code, labels[code][language]])) as Record<Code, string>;
}
