import { describe, validate, type EntityName, type Issue } from '@ogp-kit/core';
import { placeFrom, type FileIssue } from './file-issue.ts';
import type { JsonDocument } from './json-document.ts';
import { positionsOf } from './positions.ts';
import { inWords, type ReportLanguage } from './words.ts';

/** How documents are to be checked. */
export interface HowToCheck {
  kind: EntityName;
  language: ReportLanguage;
  /** Whether each document lies in the `body` of a send, as in the samples. */
  sends: boolean;
}

/** Whether this is a send with its key, as the samples are lists of, and not a document by itself. */
export function isSend(value: unknown): value is { body: unknown } {
  const { plan, key, body } = Object(value) as Record<string, unknown>;
  return typeof plan === 'string' && typeof key === 'string' && typeof body === 'object';
}

function issuesOf(value: unknown, { kind, language, sends }: HowToCheck): readonly Issue[] {
  if (!sends) return validate(kind, value, { language }).issues;
  if (!isSend(value)) return [describe({ pointer: '/body', code: 'required', severity: 'error' }, language)];
  const { issues } = validate(kind, value.body, { language });
  return issues.map((issue) => ({ ...issue, pointer: `/body${issue.pointer}` }));
}

/** Everything that is wrong with a document in JSON, in the order in which it stands there. */
export function checkDocument({ text, origin, value, repeated }: JsonDocument, how: HowToCheck): FileIssue[] {
  const issues = issuesOf(value, how);
  const positionOf = positionsOf(
    text,
    issues.map(({ pointer }) => pointer),
  );
  const placed = issues.map((issue) => ({
    ...issue,
    ...placeFrom(origin, positionOf(issue.pointer, issue.code === 'unknown-member')),
  }));
  return [...repeated.map((finding) => inWords(finding, how.language)), ...placed].sort(
    (a, b) => a.line! - b.line! || a.column! - b.column!,
  );
}
