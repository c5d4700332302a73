import {
  consultationCsv,
  consultationHtml,
  consultationJson,
  consultationWordsEn,
  consultationWordsSq,
  type Comment,
  type ConsultationDocument,
} from '@ogp-kit/core/browser';
import { saveFile } from '../../base/save-file.ts';
import type { Summary } from '../summary.ts';

/** In which form a text with its comments can be taken along (closed list). */
export type FileKind = 'html' | 'csv' | 'json';

const types = { html: 'text/html', csv: 'text/csv', json: 'application/json' };
const words = { en: consultationWordsEn, sq: consultationWordsSq };

/**
 * Reads the text and all comments, and saves them as a file. The text is read again, since the comments may be on a newer
 * version than the one on the page.
 * @param tell - Called with how many comments there are so far, and of how many.
 * @returns The name of the file.
 */
export async function makeFile(
  summary: Summary,
  kind: FileKind,
  tell: (read: number, of: number) => void,
): Promise<string> {
  const { settings, language } = summary;
  const document = await settings.backend!.read<ConsultationDocument>(summary.pathOf('.json'));
  const comments: Comment[] = [];
  for await (const { items, total } of summary.parts()) {
    comments.push(...items);
    tell(Math.min(comments.length, total), total);
  }
  const options = {
    language,
    words: words[language],
    // Where a comma is in decimal numbers, Excel takes a semicolon between cells.
    separator: language === 'sq' ? (';' as const) : undefined,
  };
  const text = {
    html: consultationHtml,
    csv: consultationCsv,
    json: consultationJson,
  }[kind](document, comments, options);
  const name = `${document.id}-comments.${kind}`;
  saveFile(text, types[kind], name);
  return name;
}
