import { plainWords } from './sheet.ts';

/** English and Albanian, each month's first letters: `Jan`, `January`, `janar`. */
const months: readonly (readonly string[])[] = [
  ['jan'],
  ['feb', 'shku', 'shk'],
  ['mar'],
  ['apr', 'pri'],
  ['may', 'maj'],
  ['jun', 'qer'],
  ['jul', 'korr', 'kor'],
  ['aug', 'gus'],
  ['sep', 'sht'],
  ['oct', 'tet'],
  ['nov', 'nen'],
  ['dec', 'dhj'],
];

const whole: readonly (readonly string[])[] = [
  ['january', 'janar'],
  ['february', 'shkurt'],
  ['march', 'mars'],
  ['april', 'prill'],
  ['may', 'maj'],
  ['june', 'qershor'],
  ['july', 'korrik'],
  ['august', 'gusht'],
  ['september', 'sept', 'shtator'],
  ['october', 'tetor'],
  ['november', 'nentor'],
  ['december', 'dhjetor'],
];

/** The number of a month, from 1, by its name or the beginning of it; undefined where it is none. */
export function monthNamed(name: string): number | undefined {
  const plain = plainWords(name);
  const found = months.findIndex(
    (short, i) => short.includes(plain) || whole[i]!.some((long) => long === plain),
  );
  return found === -1 ? undefined : found + 1;
}
