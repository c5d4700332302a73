import type { Finding } from '../issue.ts';
import { fault } from './finding.ts';

/** The members that name something; others number it. */
const names: readonly string[] = ['id', 'key', 'eId', 'wId'];

/** That a member of a list's items stands once, without regard to case. Names the second and every later one. */
export function eachOnce<Key extends string>(
  items: readonly ({ readonly [K in Key]?: string | number | undefined } | undefined)[] | undefined,
  pointer: string,
  key: Key,
): Finding[] {
  const seen = new Set<string>();
  return (items ?? []).flatMap((item, i) => {
    const value = item?.[key];
    if (value === undefined) return [];
    const folded = String(value).toLowerCase();
    if (!seen.has(folded)) {
      seen.add(folded);
      return [];
    }
    return [fault(`${pointer}/${i}/${key}`, names.includes(key) ? 'id-repeated' : 'number-repeated')];
  });
}
