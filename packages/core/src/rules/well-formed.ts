import type { Finding } from '../issue.ts';
import { fault, memberOf } from './finding.ts';

/**
 * What no document may have, whatever its kind: text that is not Unicode (half of a surrogate pair), members named
 * `__proto__`, and a part that holds itself. Walks without recursion: depth is the sender's choice.
 */
export function checkWellFormed(value: unknown): Finding[] {
  const findings: Finding[] = [];
  const above = new Set<unknown>();
  const open: [part: unknown, pointer: string, leaving?: true][] = [[value, '']];
  for (let next = open.pop(); next; next = open.pop()) {
    const [part, pointer, leaving] = next;
    if (leaving) above.delete(part);
    else if (typeof part === 'string') {
      if (/\p{Cs}/u.test(part)) findings.push(fault(pointer, 'text-ill-formed'));
    } else if (above.has(part)) findings.push(fault(pointer, 'value-circular'));
    else if (typeof part === 'object' && part !== null) {
      above.add(part);
      open.push([part, pointer, true]);
      for (const key of Object.keys(part)) {
        const member = memberOf(pointer, key);
        if (key === '__proto__') findings.push(fault(member, 'unknown-member'));
        else if (/\p{Cs}/u.test(key)) findings.push(fault(member, 'text-ill-formed'));
        else open.push([(part as Record<string, unknown>)[key], member]);
      }
    }
  }
  return findings;
}
