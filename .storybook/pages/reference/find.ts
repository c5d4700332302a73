/** Finds entries, members and codes by what people type. */
import type { Reference, Words } from '../../../packages/core/scripts/reference/shape.ts';

export interface Place {
  /** Its anchor. */
  readonly id: string;
  readonly name: string;
  /** What it is, or in what it stands. */
  readonly within: string;
  /** An entry, or a member or code in one. */
  readonly part: boolean;
  /** What else it is known by: labels, words. */
  readonly words: string;
}

const plain = (words: Words): string =>
  words.map((part) => (typeof part === 'string' ? part : part.code)).join('');

/** Everything that can be found. */
export function placesOf({ groups, codelists, tools }: Reference): Place[] {
  return [
    ...groups.flatMap(({ title, entities }) =>
      entities.flatMap(({ name, words, members }) => [
        { id: name, name, within: title, part: false, words: plain(words) },
        ...members.map((member) => ({
          id: `${name}.${member.name}`,
          name: member.name,
          within: `member of ${name}`,
          part: true,
          words: plain(member.meaning),
        })),
      ]),
    ),
    ...codelists.flatMap(({ name, words, codes }) => [
      { id: name, name, within: 'codelist', part: false, words: plain(words) },
      ...codes.map(({ code, en, sq }) => ({
        id: `${name}.${code}`,
        name: code,
        within: `code of ${name}`,
        part: true,
        words: `${en} ${sq}`,
      })),
    ]),
    ...tools.flatMap(({ tools: own }) =>
      own.map(({ kind, name, words }) => ({
        id: name,
        name,
        within: kind,
        part: false,
        words: plain(words),
      })),
    ),
  ];
}

/** Without case, accents, blanks and signs: “status report” finds `StatusReport`, “ceshtje” finds “Çështje”. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** How near a place is to what was typed, 0 the nearest; undefined where it is not what is looked for. */
function distance({ name, part, words }: Place, typed: string): number | undefined {
  const own = folded(name);
  const far = part ? 3 : 0;
  if (own === typed) return far;
  if (own.startsWith(typed)) return far + 1;
  if (own.includes(typed)) return far + 2;
  return folded(words).includes(typed) ? 7 : undefined;
}

/** The places that fit, the nearest first. */
export function find(places: readonly Place[], text: string): Place[] {
  const typed = folded(text);
  if (typed === '') return [];
  return places
    .map((place) => ({ place, far: distance(place, typed) }))
    .filter((found): found is { place: Place; far: number } => found.far !== undefined)
    .sort((a, b) => a.far - b.far)
    .map(({ place }) => place);
}
