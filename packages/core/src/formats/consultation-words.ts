import type { AuthorKind } from '../codelists/author-kinds.ts';
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
  /** As whom somebody speaks; “Anonymous” also stands where a name would. */
  authorKinds: Readonly<Record<AuthorKind, string>>;
  /** Whether a comment is shown. */
  states: Readonly<Record<ModerationState, string>>;
  /** What a comment says of the text. */
  positions: Readonly<Record<PositionOption, string>>;
  /** What came of a comment. */
  decisions: Readonly<Record<Decision, string>>;
  /** The version of the text. */
  version: (version: number) => string;
  /** Of a day and time in words. */
  opens: (date: string) => string;
  /** Of a day and time in words. */
  closes: (date: string) => string;
  /** Of 1 or more. */
  comments: (count: number) => string;
  /** In place of the number of comments. */
  noComments: string;
  /** Above comments on the whole text and on sections. */
  wholeText: string;
  /** Above comments on paragraphs that are not in this version. */
  removedText: string;
  /** Of a comment on a section. */
  onSection: (heading: string) => string;
  /** Of a comment that was made on another version. */
  onVersion: (version: number) => string;
  /** Before other wording. */
  suggestion: string;
  /** Of a reply to a reply: whom it answers. */
  inAnswerTo: (author: string) => string;
  /** What others think of a comment, in counts. */
  votes: (up: number, down: number) => string;
  /** Before the answer of those who are responsible for the text. */
  answer: string;
}
