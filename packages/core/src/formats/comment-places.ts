import type { Comment } from '../model/comment.ts';
import type { ConsultationDocument } from '../model/consultation-document.ts';
import { commentThreads, type CommentThread } from '../rules/comment-threads.ts';
import { homeOf } from '../rules/comment.ts';

/** The comments on a text by where they stand, oldest first. Replies stand with what they answer. */
export interface CommentPlaces {
  /** By id of the paragraph. */
  paragraphs: ReadonlyMap<string, readonly CommentThread[]>;
  wholeText: readonly CommentThread[];
  removedText: readonly CommentThread[];
}

export function commentPlaces(document: ConsultationDocument, comments: readonly Comment[]): CommentPlaces {
  const paragraphs = new Map<string, CommentThread[]>(document.paragraphs.map(({ id }) => [id, []]));
  const wholeText: CommentThread[] = [];
  const removedText: CommentThread[] = [];
  for (const thread of commentThreads(comments, 'oldest')) {
    const home = homeOf(thread.comment, document);
    if (home === 'whole-text') wholeText.push(thread);
    else if (home === 'removed-text') removedText.push(thread);
    // A home that is not in this version: the text has changed since.
    else (paragraphs.get(home.paragraph) ?? removedText).push(thread);
  }
  return { paragraphs, wholeText, removedText };
}
