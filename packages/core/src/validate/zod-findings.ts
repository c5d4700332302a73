import type * as z from 'zod';
import { contributionKinds } from '../codelists/states.ts';
import type { Finding, IssueCode } from '../issue.ts';
import { fault, memberOf } from '../rules/finding.ts';
import { withoutRepeats } from '../rules/once.ts';

type ZodIssue = z.core.$ZodIssue;

const tooBig: Partial<Record<string, IssueCode>> = { string: 'too-long', array: 'too-many' };
const tooSmall: Partial<Record<string, IssueCode>> = { string: 'too-short', record: 'too-few' };
const jsonTypes: Partial<Record<string, string>> = { record: 'object', int: 'integer', number: 'integer' };

function isAbsent(value: unknown, path: readonly PropertyKey[]): boolean {
  const key = path.at(-1);
  if (key === undefined) return false;
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((part, step) => (part as Record<PropertyKey, unknown>)[step], value);
  return !Object.hasOwn(parent as object, key);
}

function findingsOf(issue: ZodIssue, value: unknown): Finding[] {
  const pointer = issue.path.reduce<string>((base, key) => memberOf(base, String(key)), '');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => fault(memberOf(pointer, key), 'unknown-member'));
    case 'invalid_key':
      return [fault(pointer, 'unknown-member')];
    case 'too_big':
      return [fault(pointer, tooBig[issue.origin] ?? 'too-large', Number(issue.maximum))];
    case 'too_small':
      return [fault(pointer, tooSmall[issue.origin] ?? 'too-small', Number(issue.minimum))];
    case 'invalid_format':
      return [fault(pointer, 'pattern', issue.pattern?.slice(1, -1).replace(/\\\//g, '/'))];
    case 'invalid_value':
      return isAbsent(value, issue.path)
        ? [fault(pointer, 'required')]
        : [fault(pointer, 'not-in-list', issue.values.map(String))];
    case 'invalid_union':
      // The model has one union: contributions, told apart by kind.
      return isAbsent(value, issue.path)
        ? [fault(pointer, 'required')]
        : [fault(pointer, 'not-in-list', contributionKinds)];
    case 'invalid_type':
      return isAbsent(value, issue.path)
        ? [fault(pointer, 'required')]
        : [fault(pointer, 'type', jsonTypes[issue.expected] ?? issue.expected)];
    default:
      // The model uses nothing that leads here; were it to, a document must still be refused.
      return [fault(pointer, 'type')];
  }
}

/** What a zod schema finds in a document, in our own codes: each code once a pointer. */
export function zodFindings(schema: z.ZodType, value: unknown): Finding[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  const findings = result.error.issues.flatMap((issue) => findingsOf(issue, value));
  // zod measures the length of what has one even when it is of the wrong type.
  const mistyped = new Set(findings.filter(({ code }) => code === 'type').map(({ pointer }) => pointer));
  return withoutRepeats(findings.filter(({ code, pointer }) => code === 'type' || !mistyped.has(pointer)));
}
