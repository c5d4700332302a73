import type { Finding } from '../issue.ts';
import { fault, memberOf } from './finding.ts';

/**
 * What no document may have, whatever its kind: text that is not Unicode (half of a surrogate pair), and members named
 * `__proto__`. Walks without recursion: depth is the sender's choice.
 */
export function checkWellFormed(value: unknown): Finding[] {
  const findings: Finding[] = [];
  const open: [unknown, string][] = [[value, '']];
  for (let next = open.pop(); next; next = open.pop()) {
    const [part, pointer] = next;
    if (typeof part === 'string') {
      if (/\p{Cs}/u.test(part)) findings.push(fault(pointer, 'text-ill-formed'));
    } else if (typeof part === 'object' && part !== null) {
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
