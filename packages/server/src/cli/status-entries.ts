import {
  describe,
  validate,
  type Channel,
  type Finding,
  type Identifier,
  type NewStatusReport,
  type ReportSide,
} from '@ogp-kit/core';
import { ExitError } from './exit.ts';
import { readJson, readText } from './json-file.ts';

/** A report as it stands in a file: what would be sent, and what an address and a token would say beside it. */
export interface StatusEntry {
  commitment: Identifier;
  side: ReportSide;
  channel?: Channel;
  body: NewStatusReport;
}

/** Something about an entry of a file, and where it is. */
export interface EntryFinding extends Finding {
  /** From 1. */
  entry: number;
}

function readLines(file: string): unknown[] {
  return readText(file)
    .split(/\r?\n/)
    .flatMap((line, i) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as unknown];
      } catch (cause) {
        const { message } = cause as Error;
        throw new ExitError(1, `${file}: line ${i + 1} is not JSON: ${message}`, { cause });
      }
    });
}

/** What stands in a file: an object, a list of them, or one a line. */
function readEntries(file: string): unknown[] {
  if (/\.(jsonl|ndjson)$/i.test(file)) return readLines(file);
  const value = readJson(file);
  return Array.isArray(value) ? value : [value];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is wrong with the members that nobody sends, by the rules of the report that is made of them. */
function besideFindings(beside: Record<string, unknown>): Finding[] {
  const given = Object.fromEntries(Object.entries(beside).filter(([, value]) => value !== undefined));
  const whole = { id: 'x', kind: 'status-report', language: 'en', state: 'published', ...given };
  const { issues } = validate('StatusReport', whole);
  return issues.filter(({ pointer }) => Object.keys(beside).includes(pointer.slice(1)));
}

function check(value: unknown): { entry?: StatusEntry; findings: Finding[] } {
  if (!isObject(value)) return { findings: [...validate('NewStatusReport', value).issues] };
  const { commitment, side, channel, ...body } = value;
  const findings = [
    ...besideFindings({ commitment, side, channel }),
    ...validate('NewStatusReport', body).issues,
  ];
  if (findings.some(({ severity }) => severity === 'error')) return { findings };
  return {
    entry: { ...(value as unknown as StatusEntry), body: body as unknown as NewStatusReport },
    findings,
  };
}

/** Says where something is, and what, in a line each. */
export const inLines = (file: string, findings: readonly EntryFinding[]): string[] =>
  findings.map((finding) => {
    const { pointer, severity, message } = describe(finding, 'en');
    return `${file}: entry ${finding.entry}: ${pointer || '/'}: ${severity}: ${message}`;
  });

/** @throws ExitError where anything is wrong. */
export function refuseFindings(file: string, findings: readonly EntryFinding[]): void {
  if (findings.length > 0)
    throw new ExitError(1, [...inLines(file, findings), 'Nothing was taken.'].join('\n'));
}

/**
 * The entries of a file. Says what is only odd about them.
 * @throws ExitError with all that is wrong.
 */
export function entriesOf(file: string): StatusEntry[] {
  const checked = readEntries(file).map((value, i) => ({ ...check(value), number: i + 1 }));
  const findings = checked.flatMap(({ findings: found, number }) =>
    found.map((finding): EntryFinding => ({ ...finding, entry: number })),
  );
  refuseFindings(
    file,
    findings.filter(({ severity }) => severity === 'error'),
  );
  for (const line of inLines(file, findings)) process.stderr.write(`${line}\n`);
  return checked.map(({ entry }) => entry!);
}
