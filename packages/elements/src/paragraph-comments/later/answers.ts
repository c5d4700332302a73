import {
  isBlank,
  paragraphText,
  type AuthorKind,
  type NewAuthor,
  type NewComment,
} from '@ogp-kit/core/browser';
import { clean, lengthOf } from '../../contribution-form/answers.ts';
import { toldIn } from '../../i18n/told.ts';
import type { Consultation, Place } from '../consultation.ts';

/** What a draft keeps of a comment: as typed, nothing trimmed. */
export interface CommentAnswers {
  place: Place;
  /** Id and author of the comment that it answers. */
  replyTo: string;
  replyName: string;
  /** The version that was read. */
  version: number;
  body: string;
  quote: string;
  /** Other wording; undefined where none is suggested. */
  suggestion: string | undefined;
  author: AuthorKind;
  name: string;
  /** The language that it is written in. */
  language: string;
}

/** Whether nothing was written that is worth keeping. */
export const isEmpty = ({ body, quote, suggestion }: CommentAnswers): boolean =>
  isBlank(body) && isBlank(quote) && suggestion === undefined;

/** The words of a paragraph as the reader sees them, white space unified. */
export function wordsAt(consultation: Consultation, place: Place): string {
  const paragraph = consultation.paragraphAt(place);
  const [first] = paragraph?.blocks ?? [];
  if (!first) return '';
  const [language] = toldIn(first.text, consultation.language, consultation.document!.language);
  return paragraphText(paragraph!, language);
}

const unified = (text: string) => clean(text).normalize('NFC').replace(/\s+/gu, ' ');

/** What other wording would stand in place of. */
export const replaced = (consultation: Consultation, { place, quote }: CommentAnswers): string =>
  unified(quote) || wordsAt(consultation, place);

/** How many characters a comment may have. */
export const limitOf = ({ discovery }: Consultation): number =>
  (discovery?.limits as { comment?: number } | undefined)?.comment ?? discovery?.limits.answer ?? 2000;

/** How many characters a text may still take. */
export const roomFor = (consultation: Consultation, text: string): number =>
  limitOf(consultation) - lengthOf(text);

/** What the backend gets. */
export function bodyOf(answers: CommentAnswers): NewComment {
  const { place, replyTo, version, author: kind, language } = answers;
  const [, paragraph] = place.split('paragraphs/');
  const [body, quote, suggestion] = [
    clean(answers.body),
    unified(answers.quote),
    clean(answers.suggestion ?? ''),
  ];
  const displayName = unified(answers.name);
  const author: NewAuthor = kind === 'anonymous' || !displayName ? { kind } : { kind, displayName };
  return {
    language,
    author,
    version,
    ...(paragraph && { paragraph }),
    ...(quote && { quote: { exact: quote } }),
    ...(replyTo && { replyTo }),
    ...(body && { body }),
    ...(suggestion && { suggestion }),
  };
}

/** What is wrong with it, in the reader's words, by field, in the order of the form. */
export function faultsOf(consultation: Consultation, answers: CommentAnswers): Map<string, string> {
  const { m, f } = consultation;
  const { place, body, quote, suggestion = '', author, name } = answers;
  const found = new Map<string, string>();
  const limit = (field: 'body' | 'suggestion', text: string) => {
    const room = roomFor(consultation, text);
    if (room < 0) found.set(field, m.over(f, -room));
  };
  if (isBlank(body) && isBlank(suggestion)) found.set('body', m.bodyNeeded);
  limit('body', body);
  if (!wordsAt(consultation, place).includes(unified(quote))) found.set('quote', m.quoteMissing);
  if (!isBlank(suggestion) && unified(suggestion) === replaced(consultation, answers))
    found.set('suggestion', m.suggestionSame);
  limit('suggestion', suggestion);
  if (author !== 'anonymous' && isBlank(name)) found.set('name', m.nameNeeded);
  return found;
}
