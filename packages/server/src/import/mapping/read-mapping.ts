import { readFileSync } from 'node:fs';
import { describe, type Issue, type IssueCode } from '@ogp-kit/core';
import type * as z from 'zod';
import { readDocument } from '../../validate/json-document.ts';
import { FileFault } from '../../validate/file-issue.ts';
import { pointerOf } from '../../validate/walk-json.ts';
import { inWords, type ReportLanguage } from '../../validate/words.ts';
import { importWordsIn } from '../words.ts';
import { tableMappingSchema, type TableMapping } from './table-mapping.ts';

/** A mapping file that is no mapping, with all that is wrong with it. */
export class MappingError extends Error {
  override readonly name = 'MappingError';
}

const codes: Readonly<Partial<Record<z.core.$ZodIssue['code'], IssueCode>>> = {
  too_big: 'too-long',
  too_small: 'too-short',
  invalid_value: 'not-in-list',
  invalid_format: 'pattern',
  unrecognized_keys: 'unknown-member',
};

/** The names that resemble another: those that have its last part, or begin as it does. */
export function near(name: string, names: readonly string[]): readonly string[] {
  const last = name.split('.').at(-1)!.toLowerCase();
  const alike = names.filter((one) => {
    const plain = one.toLowerCase();
    return plain.includes(last) || last.includes(plain.split('.').at(-1)!);
  });
  return alike.length > 0 ? alike.slice(0, 6) : names.slice(0, 12);
}

function linesOf(issue: z.core.$ZodIssue, language: ReportLanguage): string[] {
  const pointer = pointerOf(issue.path.map(String));
  if (issue.code === 'custom') {
    const { fields } = issue.params as { fields: readonly string[] };
    const name = String(issue.input);
    return [`${pointer}: ${importWordsIn(language).fieldUnknown(name, near(name, fields))}`];
  }
  if (issue.code === 'invalid_union') {
    // Of a column's three forms, what fits the object says most.
    const inner = issue.errors.flat().find(({ path }) => path.length > 0) ?? issue.errors[1]?.[0];
    if (inner) return linesOf({ ...inner, path: [...issue.path, ...inner.path] }, language);
  }
  const said = (at: string, code: IssueCode, expected?: Issue['expected']) => {
    const finding = { pointer: at, code, severity: 'error' as const };
    return `${at || '/'}: ${describe(expected === undefined ? finding : { ...finding, expected }, language).message}`;
  };
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => said(`${pointer}/${key}`, 'unknown-member'));
  }
  if (issue.code === 'invalid_type') {
    return [said(pointer, issue.input === undefined ? 'required' : 'type', issue.expected)];
  }
  if (issue.code === 'invalid_value') return [said(pointer, 'not-in-list', issue.values.map(String))];
  if (issue.code === 'too_big') return [said(pointer, 'too-long', Number(issue.maximum))];
  if (issue.code === 'too_small') return [said(pointer, 'too-short', Number(issue.minimum))];
  return [said(pointer, codes[issue.code] ?? 'pattern')];
}

/**
 * Reads a mapping file.
 * @throws MappingError with a line for each thing that is wrong.
 */
export function readMapping(path: string, language: ReportLanguage): TableMapping {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    const why = code === 'ENOENT' ? ('file-missing' as const) : ('file-not-utf-8' as const);
    throw new MappingError(`${path}: ${inWords({ code: why, severity: 'error' }, language).message}`, {
      cause,
    });
  }
  try {
    const { value } = readDocument({ text, origin: { line: 1, column: 1 } });
    const parsed = tableMappingSchema.safeParse(value, { reportInput: true });
    if (parsed.success) return parsed.data;
    const lines = parsed.error.issues.flatMap((issue) => linesOf(issue, language));
    throw new MappingError(lines.map((line) => `${path}: ${line}`).join('\n'));
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    const { line, column, message } = inWords(error.finding, language);
    throw new MappingError(`${path}:${line ?? 1}:${column ?? 1}: ${message}`, { cause: error });
  }
}
