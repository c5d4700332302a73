import { isBlankRow, type SheetRow } from '@ogp-kit/core';
import type { ImportFormat } from './import-format.ts';
import { WholeFileFault } from './import-fault.ts';
import { mappedFormat } from './mapping/read-mapped.ts';
import type { OpenedFile } from './opened-file.ts';
import { jsonFormat } from './read-json.ts';
import { ogpDatabaseFormat } from './read-ogp-database.ts';
import { planCsvFormat } from './read-plan-csv.ts';
import { planTableFormat } from './read-plan-table.ts';

/** All formats, the most particular first: the first one that a file is, it is taken for. */
export const importFormats: readonly ImportFormat[] = [
  mappedFormat,
  ogpDatabaseFormat,
  planCsvFormat,
  planTableFormat,
  jsonFormat,
];

export const formatNames = importFormats.map(({ name }) => name);

const headingsOf = (first: readonly SheetRow[]) => first.find((row) => !isBlankRow(row))?.cells ?? [];

/**
 * What a file is: as somebody said, or by what is in it.
 * @throws WholeFileFault when that is not clear, with what stands in its first row.
 */
export function formatOf(file: OpenedFile, as: string | undefined, mapped: boolean): ImportFormat {
  const first = file.form === 'table' ? file.first : [];
  const named = importFormats.find(({ name }) => name === (as ?? (mapped ? mappedFormat.name : undefined)));
  const found = named ?? importFormats.find(({ detect }) => detect(file, first));
  if (!found) {
    const headings = headingsOf(first).slice(0, 8);
    throw new WholeFileFault('format-unclear', headings.map(String));
  }
  return found;
}
