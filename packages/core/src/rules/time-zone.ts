import type { Finding } from '../issue.ts';
import type { TimeZone } from '../model/time.ts';
import { fault } from './finding.ts';

/** Whether dates can be told in a zone. Offsets such as +0100 are none: not every browser takes them. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return /^[a-z]/i.test(name);
  } catch {
    return false;
  }
}

/** That the zone of what has one exists. */
export function timeZoneRules(
  { timeZone }: { readonly timeZone?: TimeZone | undefined },
  pointer = '',
): Finding[] {
  return timeZone === undefined || isTimeZone(timeZone)
    ? []
    : [fault(`${pointer}/timeZone`, 'time-zone-unknown')];
}
