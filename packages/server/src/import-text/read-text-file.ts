import { extname } from 'node:path';
import { FileFault, type FileCode } from '../validate/file-issue.ts';
import { sourcesOf } from '../validate/sources.ts';
import { textOf, wholeText } from '../validate/text-of-bytes.ts';
import { inWords } from '../validate/words.ts';
import { ImportFault } from './import-fault.ts';

/** How a text is written. */
export type TextForm = 'markdown' | 'html';

const forms: Readonly<Record<string, TextForm>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
};

/** @throws ImportFault when the name does not tell. */
export function formOfText(file: string): TextForm {
  const form = forms[extname(file).toLowerCase()];
  if (form) return form;
  const message = `${file}: only Markdown (.md) and HTML (.html) are read. Save it as one of them; Word does as “Web Page, Filtered”.`;
  throw new ImportFault(message, { read: false });
}

const ofTexts: Partial<Record<FileCode, string>> = {
  'file-packed':
    'This is a packed file, such as a Word document (.docx), not text. Save it as “Web Page, Filtered”, in UTF-8.',
  'file-utf-16': 'This is in UTF-16. Save it in UTF-8.',
  'file-too-large': 'This is too large to be one text. Make several documents of it.',
  'file-folder': 'This is a folder. Name the file in it.',
};

const unread: readonly FileCode[] = ['file-missing', 'file-matches-none', 'file-folder', 'file-unreadable'];

/**
 * A file's text, without a byte order mark.
 * @throws ImportFault when there is none to read, or not in UTF-8.
 */
export async function readTextFile(file: string): Promise<string> {
  try {
    const [source] = sourcesOf([file]);
    return await wholeText(textOf(source!.read()));
  } catch (cause) {
    if (!(cause instanceof FileFault)) throw cause;
    const { code, line } = cause.finding;
    const message = ofTexts[code] ?? inWords(cause.finding, 'en').message;
    throw new ImportFault(`${file}${line === undefined ? '' : `:${line}`}: ${message}`, {
      read: !unread.includes(code),
      cause,
    });
  }
}
