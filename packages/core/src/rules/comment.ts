import type { Finding } from '../issue.ts';
import type { NewComment } from '../model/comment.ts';
import { authorRules, isBlank } from './author.ts';
import { fault } from './finding.ts';
import type { Partly } from './partly.ts';

/**
 * What must hold within a comment: it says something, it is about a paragraph or a section and not both, and the
 * author's name fits the kind of author.
 * @example commentRules({ body: 'Yes.', paragraph: 'p12', section: 's2' })[0].pointer // '/section'
 */
export function commentRules(comment: Partly<NewComment>): Finding[] {
  const { body, paragraph, section } = comment;
  return [
    ...authorRules(comment),
    ...(body !== undefined && isBlank(body) ? [fault('/body', 'answer-required')] : []),
    ...(paragraph !== undefined && section !== undefined
      ? [fault('/section', 'not-together', 'paragraph')]
      : []),
  ];
}
