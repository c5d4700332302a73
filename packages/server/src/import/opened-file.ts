import { open } from 'node:fs/promises';
import { isBlankRow, type SheetRow } from '@ogp-kit/core';
import { FileFault } from '../validate/file-issue.ts';
import { formOf } from '../validate/form.ts';
import type { JsonText } from '../validate/json-document.ts';
import { rowsOfLines } from '../validate/json-rows.ts';
import type { Source } from '../validate/sources.ts';
import { startOf } from '../validate/start-of-text.ts';
import { rowsOfTable } from '../validate/table-rows.ts';
import { textOf, wholeText } from '../validate/text-of-bytes.ts';
import { inUtf8, utf16In, type Encoding } from './encoding.ts';
import { WholeFileFault } from './import-fault.ts';
import { likelySeparator } from './separator.ts';
import { openWorkbook } from './xlsx/workbook.ts';

/** How a file is to be opened, where that is said. */
export interface HowToOpen {
  encoding?: Encoding | undefined;
  separator?: string | undefined;
  sheet?: string | undefined;
}

/** A file whose form is known. It can be read any number of times. */
export type OpenedFile = { name: string; close: () => void } & (
  | {
      form: 'table';
      first: readonly SheetRow[];
      rows: () => AsyncGenerator<SheetRow>;
      sheets: readonly string[];
    }
  | { form: 'json'; whole: () => Promise<string> }
  | { form: 'lines'; lines: () => AsyncGenerator<JsonText> }
);

/** Rows by which it is told what a table is. */
const enough = 60;

async function firstOf(rows: AsyncGenerator<SheetRow>): Promise<SheetRow[]> {
  const first: SheetRow[] = [];
  for await (const row of rows) {
    if (!isBlankRow(row)) first.push(row);
    if (first.length >= enough) break;
  }
  return first;
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path).catch(() => undefined);
  if (!file) return Buffer.alloc(0);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function openTable(path: string, name: string, { sheet }: HowToOpen): Promise<OpenedFile> {
  const workbook = await openWorkbook(path);
  try {
    const wanted = sheet === undefined ? workbook.sheets : [sheet];
    for (const one of wanted) {
      const first = await firstOf(workbook.rows(one));
      if (first.length === 0) continue;
      const rows = () => workbook.rows(one);
      return {
        form: 'table',
        name,
        first,
        rows,
        sheets: [one, ...workbook.sheets.filter((it) => it !== one)],
        close: workbook.close,
      };
    }
    throw new WholeFileFault('sheet-empty', [sheet ?? '']);
  } catch (error) {
    workbook.close();
    throw error;
  }
}

/**
 * Opens a file and finds out its form.
 * @throws FileFault, WholeFileFault when it cannot be read.
 */
export async function openFile({ path = '', name, read }: Source, how: HowToOpen = {}): Promise<OpenedFile> {
  const start = await firstBytes(path);
  const signature = start.toString('hex', 0, 4);
  if (signature === '504b0304') return openTable(path, name, how);
  if (signature === 'd0cf11e0') throw new WholeFileFault('xlsx-old');
  if (/\.xls[xm]$/i.test(path) && start.length > 0) throw new WholeFileFault('xlsx-damaged');
  const utf16 = how.encoding === undefined && utf16In(start) !== undefined;
  const text = () => textOf(utf16 || how.encoding ? inUtf8(read(), how.encoding) : read());
  const begun = text();
  const form = formOf(path, await startOf(begun));
  await begun.return(undefined);
  const close = () => {};
  if (form === 'lines') return { form, name, lines: () => rowsOfLines(text()), close };
  if (form === 'json') return { form, name, whole: () => wholeText(text()), close };
  const rows = (): AsyncGenerator<SheetRow> =>
    rowsOfTable(text(), how.separator === undefined ? likelySeparator : () => how.separator!);
  const first = await firstOf(rows());
  if (first.length === 0) throw new FileFault('file-empty');
  return { form, name, first, rows, sheets: [], close };
}
