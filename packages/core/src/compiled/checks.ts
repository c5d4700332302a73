import type { Finding } from '../issue.ts';
import { fault, memberOf } from '../rules/finding.ts';

/** Looks at a value and adds what is wrong with it. The parts that compiled validators are made of. */
export type Check = (value: unknown, pointer: string, findings: Finding[]) => void;

/** A text with limits in code points, and a pattern. */
export function text(min: number, max: number, pattern: RegExp): Check {
  return (value, pointer, findings) => {
    if (typeof value !== 'string') return findings.push(fault(pointer, 'type', 'string'));
    const { length } = [...value];
    // On a text that is far too long a pattern can run out of stack.
    if (length > max) return findings.push(fault(pointer, 'too-long', max));
    if (length < min) findings.push(fault(pointer, 'too-short', min));
    if (!pattern.test(value)) findings.push(fault(pointer, 'pattern', pattern.source.replace(/\\\//g, '/')));
    return;
  };
}

/** One of a closed list. */
export function oneOf(...codes: string[]): Check {
  return (value, pointer, findings) => {
    if (!codes.includes(value as string)) findings.push(fault(pointer, 'not-in-list', codes));
  };
}

/** A list with a limit; beyond it, its items are not looked at. */
export function list(max: number, item: Check): Check {
  return (value, pointer, findings) => {
    if (!Array.isArray(value)) findings.push(fault(pointer, 'type', 'array'));
    else if (value.length > max) findings.push(fault(pointer, 'too-many', max));
    // Not forEach, which leaves out the holes of a list.
    else for (let i = 0; i < value.length; i++) item(value[i], memberOf(pointer, i), findings);
  };
}

/**
 * An object with these members and no others; the name of an optional one ends with `?`. A member that is undefined is
 * none, as in JSON.
 */
export function object(members: Record<string, Check>): Check {
  const names = Object.keys(members).map((name) => name.replace('?', ''));
  return (value, pointer, findings) => {
    if (typeof value !== 'object' || !value || Array.isArray(value)) {
      findings.push(fault(pointer, 'type', 'object'));
      return;
    }
    const given = value as Record<string, unknown>;
    for (const [name, check] of Object.entries(members)) {
      const key = name.replace('?', '');
      if (given[key] !== undefined) check(given[key], memberOf(pointer, key), findings);
      else if (key === name) findings.push(fault(memberOf(pointer, name), 'required'));
    }
    for (const key of Object.keys(given)) {
      if (given[key] !== undefined && !names.includes(key))
        findings.push(fault(memberOf(pointer, key), 'unknown-member'));
    }
  };
}
