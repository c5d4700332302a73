import {
  currencySchema,
  identifierSchema,
  languageTagSchema,
  plainLineSchema,
  type LanguageTag,
} from '@ogp-kit/core';
import * as z from 'zod';
import { encodings } from '../encoding.ts';
import { fieldsOf, rowKinds } from './fields.ts';

/** What a column is for, where its name alone does not say enough. */
const columnSchema = z.strictObject({
  /** The field. */
  to: z.string().min(1).max(100),
  /** The table's words for codes: `{"In Progress": "inProgress"}`. */
  values: z.record(z.string().max(500), z.string().min(1).max(100)).optional(),
  /** What stands between several in one cell. Default: `;`. */
  split: z.string().min(1).max(10).optional(),
  /** Of a text: its language, where it is not the table's. */
  language: languageTagSchema.optional(),
  /** Of an amount: where it is not the table's. */
  currency: currencySchema.optional(),
  multiplier: z.int().min(1).max(1_000_000_000).optional(),
});

/** A column's field, by name or with more about it. */
export type ColumnMapping = z.infer<typeof columnSchema>;

/** How a table stands for commitments and milestones, or for lines of a plan's table. */
export const tableMappingSchema = z
  .strictObject({
    /** For editors; nothing is read from it. */
    $schema: z.string().max(2000).optional(),
    /** What a row is. A commitment whose milestones have columns may have several rows. */
    rows: z.enum(rowKinds),
    /** Column → field. `null`: left out on purpose. */
    columns: z.record(
      z.string().min(1).max(500),
      z.union([z.string().min(1).max(100), columnSchema, z.null()]),
    ),
    /** Field → what all rows have there. */
    constants: z.record(z.string().max(100), z.string().min(1).max(2000)).optional(),
    /** The language of the texts. */
    language: languageTagSchema,
    /** The plan that the rows belong to; `--plan` says it, too. */
    plan: identifierSchema.optional(),
    /** The sheet of a workbook. Default: the first that has anything in it. */
    sheet: z.string().min(1).max(200).optional(),
    /** The row of the headings, as a spreadsheet numbers it. Default: the first in which all columns are found. */
    headerRow: z.int().min(1).max(1_048_576).optional(),
    /** Of CSV. Default: found out. */
    separator: z.enum([',', ';', '\t', '|']).optional(),
    /** Of CSV. Default: UTF-8, or UTF-16 where that is seen. */
    encoding: z.enum(encodings).optional(),
    /** How the table writes 3/2/2021. */
    dayOrder: z.enum(['dmy', 'mdy', 'ymd']).optional(),
    /** What it puts before decimals. */
    decimalMark: z.enum([',', '.']).optional(),
    /** The currency of amounts, and what they are counted in: `ALL` and 1000 for thousand lek. */
    currency: currencySchema.optional(),
    multiplier: z.int().min(1).max(1_000_000_000).optional(),
    /** Whether columns that are for no field are kept beside the model, under their own names. */
    keepOthers: z.boolean().optional(),
    /** What the table is called, where it was found, and under which licence, for whoever asks later. */
    source: plainLineSchema.optional(),
    license: plainLineSchema.optional(),
  })
  .check(({ value, issues }) => {
    const fields = fieldsOf(value.rows);
    const look = (path: PropertyKey[], name: string) => {
      if (Object.hasOwn(fields, name)) return;
      issues.push({ code: 'custom', path, input: name, params: { fields: Object.keys(fields) } });
    };
    for (const [header, column] of Object.entries(value.columns)) {
      if (column !== null) look(['columns', header], typeof column === 'string' ? column : column.to);
    }
    for (const name of Object.keys(value.constants ?? {})) look(['constants', name], name);
  });

/** A mapping file. */
export type TableMapping = z.infer<typeof tableMappingSchema>;

/** The language of a column's texts. */
export const languageOf = (column: ColumnMapping, { language }: TableMapping): LanguageTag =>
  column.language ?? language;
