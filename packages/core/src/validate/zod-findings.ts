import type * as z from 'zod';
import { contributionKinds } from '../codelists/states.ts';
import type { Finding, IssueCode } from '../issue.ts';
import { fault, memberOf } from '../rules/finding.ts';
import { withoutRepeats } from '../rules/once.ts';

type ZodIssue = z.core.$ZodIssue;
type Members = Record<PropertyKey, unknown>;

const tooBig: Partial<Record<string, IssueCode>> = { string: 'too-long', array: 'too-many' };
const tooSmall: Partial<Record<string, IssueCode>> = { string: 'too-short', record: 'too-few' };
const jsonTypes: Partial<Record<string, string>> = { record: 'object', int: 'integer', number: 'integer' };

const partAt = (value: unknown, path: readonly PropertyKey[]) =>
  path.reduce<unknown>((part, key) => (part as Members)[key], value);

/** Whether JSON has no member there. What a list lacks it writes as null. */
function isAbsent(value: unknown, path: readonly PropertyKey[]): boolean {
  return (
    path.length > 0 && !Array.isArray(partAt(value, path.slice(0, -1))) && partAt(value, path) === undefined
  );
}

/** A copy of a document without some of its members; what they do not stand in is shared. */
function without(value: unknown, paths: readonly PropertyKey[][]): unknown {
  const copies = new Map<unknown, Members>();
  const copyOf = (part: unknown): Members => {
    const shallow = (): unknown => (Array.isArray(part) ? [...(part as unknown[])] : { ...(part as object) });
    const copy = copies.get(part) ?? (shallow() as Members);
    copies.set(part, copy).set(copy, copy);
    return copy;
  };
  for (const path of paths) {
    const owner = path.slice(0, -1).reduce<Members>((part, key) => {
      const copy = copyOf(part[key]);
      part[key] = copy;
      return copy;
    }, copyOf(value));
    delete owner[path.at(-1) as PropertyKey];
  }
  return copyOf(value);
}

/** The members that a schema complains of although they are undefined: JSON would not have them. */
function undefinedMembers(issues: readonly ZodIssue[], value: unknown): PropertyKey[][] {
  return issues
    .flatMap(({ code, path, ...rest }) =>
      code === 'unrecognized_keys' ? (rest as { keys: string[] }).keys.map((key) => [...path, key]) : [path],
    )
    .filter(
      (path) =>
        isAbsent(value, path) &&
        Object.hasOwn(partAt(value, path.slice(0, -1)) as object, path.at(-1) as PropertyKey),
    );
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

/**
 * What a zod schema finds in a document, in our own codes: each code once a pointer. A member that is undefined is none,
 * as in JSON.
 */
export function zodFindings(schema: z.ZodType, value: unknown): Finding[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  const none = undefinedMembers(result.error.issues, value);
  if (none.length > 0) return zodFindings(schema, without(value, none));
  const findings = result.error.issues.flatMap((issue) => findingsOf(issue, value));
  // zod measures the length of what has one even when it is of the wrong type.
  const mistyped = new Set(findings.filter(({ code }) => code === 'type').map(({ pointer }) => pointer));
  return withoutRepeats(findings.filter(({ code, pointer }) => code === 'type' || !mistyped.has(pointer)));
}
