import type { Comment } from '../model/comment.ts';
import type { ConsultationDocument } from '../model/consultation-document.ts';
import type { LanguageTag } from '../model/localised-text.ts';
import { paragraphText } from '../rules/paragraph-text.ts';
import { commentPlaces } from './comment-places.ts';
import { commentColumns, type CommentColumn, type ConsultationWords } from './consultation-words.ts';
import { csvTable, type CsvSeparator, type CsvValue } from './csv.ts';
import { saidIn } from './localised.ts';

/** How a table of comments is written. */
export interface ConsultationCsvOptions {
  /** In which language the text is shown, where it is there; otherwise in its own. */
  language: LanguageTag;
  /** Heads and names of codes, such as `consultationWordsEn`. */
  words: ConsultationWords;
  /** What stands between cells. Default: `,`. */
  separator?: CsvSeparator | undefined;
}

type Row = Readonly<Record<CommentColumn, CsvValue>>;

/**
 * The comments on a text as a table for spreadsheets: CSV (RFC 4180) with a byte order mark, a row a comment, in the order
 * of the text and each followed by the replies to it. An apostrophe is put before what would be taken for a formula; that,
 * and what has no column (answers, sources, the ledger), is lost here and kept by `consultationJson`.
 */
export function consultationCsv(
  document: ConsultationDocument,
  comments: readonly Comment[],
  { language, words, separator }: ConsultationCsvOptions,
): string {
  const paragraphs = new Map(document.paragraphs.map((one) => [one.id, one]));
  const sections = new Map(document.sections.map((one) => [one.id, one]));
  const rowOf = (comment: Comment, home: string | undefined): Row => {
    const { author, votes, moderation } = comment;
    const paragraph = home === undefined ? undefined : paragraphs.get(home);
    const section = comment.section === undefined ? undefined : sections.get(comment.section);
    return {
      id: comment.id,
      paragraph: paragraph?.label ?? comment.paragraph,
      text: paragraph && (paragraphText(paragraph, language) || paragraphText(paragraph, document.language)),
      quote: comment.quote?.exact,
      comment: comment.body,
      suggestion: comment.suggestion,
      language: comment.language,
      authorKind: author && words.authorKinds[author.kind],
      author: author?.displayName,
      organisation: author?.organisationId,
      date: comment.createdAt,
      version: comment.version,
      replyTo: comment.replyTo,
      votesFor: votes?.up,
      votesAgainst: votes?.down,
      state: words.states[comment.state],
      reason: moderation && saidIn(moderation.reason, language, words.language).text,
      section: section
        ? [section.number, saidIn(section.heading, language, document.language).text]
            .filter(Boolean)
            .join(' ')
        : comment.section,
      position: comment.alignment && words.positions[comment.alignment],
    };
  };
  const places = commentPlaces(document, comments);
  const rows = [
    ...[...places.paragraphs].flatMap(([home, threads]) => threads.map((thread) => ({ thread, home }))),
    ...[...places.wholeText, ...places.removedText].map((thread) => ({ thread, home: undefined })),
  ].flatMap(({ thread, home }) => [thread.comment, ...thread.replies].map((comment) => rowOf(comment, home)));
  return csvTable(commentColumns, [words.columns, ...rows], separator);
}
