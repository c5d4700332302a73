import type { Finding } from '../issue.ts';
import type { Comment, NewComment } from '../model/comment.ts';
import { authorRules, isBlank } from './author.ts';
import { fault } from './finding.ts';
import type { Partly } from './partly.ts';

/**
 * What must hold within a comment: it says something or suggests other wording, it is about a paragraph or a section and
 * not both, other wording is for a paragraph, and the author's name fits the kind of author. Of one that is not shown, the
 * words are not there.
 * @example commentRules({ body: 'Yes.', paragraph: 'p12', section: 's2' })[0].pointer // '/section'
 */
export function commentRules(comment: Partly<NewComment> & Partly<Pick<Comment, 'state'>>): Finding[] {
  const { paragraph, section, state } = comment;
  const findings =
    paragraph !== undefined && section !== undefined ? [fault('/section', 'not-together', 'paragraph')] : [];
  // Of a newer state nobody here knows what is shown.
  const shown = state === undefined || state === 'published' || state === 'pending';
  return shown ? [...findings, ...wordRules(comment)] : findings;
}

function wordRules(comment: Partly<NewComment>): Finding[] {
  const { body, suggestion, paragraph } = comment;
  const saysNothing = body === undefined ? isBlank(suggestion) : isBlank(body);
  return [
    ...authorRules(comment),
    ...(saysNothing ? [fault('/body', 'answer-required')] : []),
    ...(suggestion !== undefined && isBlank(suggestion) ? [fault('/suggestion', 'answer-required')] : []),
    ...(suggestion !== undefined && paragraph === undefined ? [fault('/paragraph', 'required')] : []),
  ];
}

/** Where a comment stands: at a paragraph of the newest version, by the whole text, or among those on removed text. */
export type CommentHome = { paragraph: string } | 'whole-text' | 'removed-text';

/**
 * Where a comment stands in a text as it now is.
 * @example homeOf({ paragraph: 'p9', version: 1 }, { version: 2, paragraphs: [] }) // 'removed-text'
 */
export function homeOf(
  { home, paragraph, version }: Pick<Comment, 'home' | 'paragraph' | 'version'>,
  document: { version: number; paragraphs: readonly { id: string }[] },
): CommentHome {
  if (home !== undefined) return { paragraph: home };
  if (paragraph === undefined) return 'whole-text';
  const isNewest = version === undefined || version === document.version;
  return isNewest && document.paragraphs.some(({ id }) => id === paragraph) ? { paragraph } : 'removed-text';
}
