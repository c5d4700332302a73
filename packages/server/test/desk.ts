import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { bin } from './command.ts';
import { folder } from './running.ts';

/** What a run came to. */
export interface Run {
  code: number | null;
  out: string;
  err: string;
}

/** An issue as `ogp-kit validate --format json` writes it. */
export interface JsonIssue {
  pointer: string;
  line?: number;
  column?: number;
  row?: number;
  header?: string;
  code: string;
  severity: string;
  message: string;
  expected?: unknown;
}

/** A file in the same. */
export interface JsonFile {
  file: string;
  kind: string | null;
  issues: JsonIssue[];
  documents: number;
  errors: number;
  warnings: number;
  checked: boolean;
  ok: boolean;
}

/** What `ogp-kit validate --format json` writes. */
export interface JsonReport {
  files: JsonFile[];
  errors: number;
  warnings: number;
  ok: boolean;
}

/** What may be set for a run beside its words. */
export interface Circumstances {
  input?: string | Buffer;
  /** The environment's `LANG`. */
  lang?: string;
  /** Options of Node. */
  node?: readonly string[];
}

/** A folder with files in it, and `ogp-kit validate` run there to its end. */
export function desk(t: TestContext) {
  const path = folder(t);
  const put = (name: string, content: unknown): string => {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    const asItIs = typeof content === 'string' || Buffer.isBuffer(content);
    writeFileSync(join(path, name), asItIs ? content : JSON.stringify(content, null, 2));
    return name;
  };
  const validate = (
    words: readonly string[],
    { input = '', lang = 'C', node = [] }: Circumstances = {},
  ): Run => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...node, bin, 'validate', ...words], {
      cwd: path,
      encoding: 'utf8',
      env: { ...process.env, LANG: lang },
      input,
      maxBuffer: 2 ** 28,
    });
    assert.doesNotMatch(stderr, /^ +at /m);
    return { code: status, out: stdout, err: stderr };
  };
  const json = (
    words: readonly string[],
    circumstances?: Circumstances,
  ): JsonReport & { code: number | null } => {
    const { code, out } = validate(['--format', 'json', ...words], circumstances);
    return { ...(JSON.parse(out) as JsonReport), code };
  };
  return { path, put, validate, json };
}

/** An issue in a line: where, and what. */
export const briefly = ({ row, header, line, column, pointer, code, severity }: JsonIssue): string =>
  [
    ...(row === undefined ? [] : [`row ${row}`]),
    ...(line === undefined ? [] : [column === undefined ? `line ${line}` : `${line}:${column}`]),
    ...(header === undefined ? [] : [header]),
    pointer,
    ...(severity === 'warning' ? ['warning'] : []),
    code,
  ]
    .filter((part) => part !== '')
    .join(' ');

/** The issues of each file, in lines. */
export const byFile = ({ files }: JsonReport): Record<string, string[]> =>
  Object.fromEntries(files.map(({ file, issues }) => [file, issues.map(briefly)]));
