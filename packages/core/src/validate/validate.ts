import { OgpValidationError } from '../errors.ts';
import type { Finding, Issue } from '../issue.ts';
import { describe } from '../messages/describe.ts';
import { checkCalendar } from '../rules/calendar.ts';
import { memberOf, valueAt } from '../rules/finding.ts';
import { withoutRepeats } from '../rules/once.ts';
import { withRules, type Partly } from '../rules/partly.ts';
import { checkWellFormed } from '../rules/well-formed.ts';
import { entities, type EntityName, type EntityOf } from './entities.ts';
import { findingsOfParts } from './parts.ts';
import { zodFindings } from './zod-findings.ts';

/** How to validate. */
export interface ValidateOptions {
  /**
   * Language of the messages, as BCP 47 writes it; English where there is none in it. Default: `en`.
   * @example validateIdea(value, { language: 'sq' })
   */
  language?: string | undefined;
  /**
   * What to do about members that the model does not know, and codes that are not in its lists. Default: `refuse`, right
   * for what is to be stored. `ignore` is right for a backend's answers, which may know more than this version of the
   * model; what is done by a code then needs an answer for one that nobody has heard of.
   */
  unknownMembers?: 'refuse' | 'ignore' | undefined;
}

/** What validating showed. Without errors there is a value; `issues` may still hold warnings. */
export type Validated<T> =
  | { ok: true; value: T; issues: readonly Issue[] }
  | { ok: false; value?: undefined; issues: readonly Issue[] };

/** Everything that is wrong with a document, without words. */
export function findingsOf(
  name: EntityName,
  value: unknown,
  unknownMembers: ValidateOptions['unknownMembers'] = 'refuse',
): Finding[] {
  const { schema } = entities[name];
  const structure = withoutRepeats([...checkWellFormed(value), ...zodFindings(schema, value)]);
  const ignored = unknownMembers === 'ignore' ? structure.filter((one) => mayBeNewer(one, value)) : [];
  // A code that is ignored is there, as far as rules go; of a member that is ignored nothing is known.
  const unsound = structure.filter((one) => one.code !== 'not-in-list' || !ignored.includes(one));
  const rules = [(document: Partly<unknown>) => findingsOfParts(schema, document), checkCalendar];
  const silent = new Set(ignored.map(({ pointer }) => pointer));
  const faulty = new Set(unsound.map(({ pointer }) => pointer));
  return withoutRepeats(withRules(value, unsound, rules)).filter(
    (finding) => !silent.has(finding.pointer) && !missing(finding).some((pointer) => faulty.has(pointer)),
  );
}

/** The members that a finding says are missing. One that is there and faulty is not missing: its fault is told. */
function missing({ code, pointer, expected }: Finding): string[] {
  const names =
    code === 'one-required'
      ? (expected as readonly string[])
      : code === 'decision-missing'
        ? ['decision']
        : code === 'reason-missing'
          ? ['reason']
          : [];
  return names.map((name) => memberOf(pointer, name));
}

/** Whether the model may have grown since by what a finding is about. */
function mayBeNewer({ code, pointer }: Finding, document: unknown): boolean {
  if (code === 'unknown-member') return !pointer.endsWith('/__proto__');
  return code === 'not-in-list' && typeof valueAt(document, pointer) === 'string';
}

/**
 * Looks at a value that came from outside, such as `JSON.parse` gives, and says all that is wrong with it at once: each
 * issue has a JSON Pointer, a stable code, a severity, and a message in the reader's language. The value is not changed.
 * Where it is no JSON but an object with a getter that throws, that error comes out as it is.
 * @param name Which document it should be.
 * @example
 * const result = validate('Plan', JSON.parse(text), { language: 'sq' });
 * if (result.ok) show(result.value);
 * else for (const { pointer, message } of result.issues) complain(pointer, message);
 */
export function validate<Name extends EntityName>(
  name: Name,
  value: unknown,
  options: ValidateOptions = {},
): Validated<EntityOf<Name>> {
  const { language = 'en', unknownMembers } = options;
  const issues = findingsOf(name, value, unknownMembers).map((finding) => describe(finding, language));
  return issues.some(({ severity }) => severity === 'error')
    ? { ok: false, issues }
    : { ok: true, value: value as EntityOf<Name>, issues };
}

/**
 * Like `validate`, for where a wrong document is an exception.
 * @throws OgpValidationError with all issues.
 */
export function parse<Name extends EntityName>(
  name: Name,
  value: unknown,
  options: ValidateOptions = {},
): EntityOf<Name> {
  const result = validate(name, value, options);
  if (result.ok) return result.value;
  const errors = result.issues.filter(({ severity }) => severity === 'error');
  const lines = errors.slice(0, 5).map(({ pointer, message }) => `${pointer || '/'}: ${message}`);
  const more = errors.length > lines.length ? [`… (${errors.length})`] : [];
  throw new OgpValidationError([`${name}:`, ...lines, ...more].join('\n'), result.issues);
}
