import { counted } from '../validate/phrases.ts';

/** What is counted while a text is read: what was taken as it is, what was changed, what was left out. */
export interface Tally {
  taken: Map<Taken, number>;
  changed: Map<Changed, number>;
  leftOut: Map<LeftOut, number>;
}

const taken = {
  sections: counted('en', 'section', 'sections'),
  paragraphs: counted('en', 'paragraph', 'paragraphs'),
  items: counted('en', 'list item', 'list items'),
  rows: counted('en', 'table row', 'table rows'),
  quotes: counted('en', 'quotation', 'quotations'),
  codes: counted('en', 'block of code', 'blocks of code'),
  links: counted('en', 'link', 'links'),
  images: counted('en', 'image by its text', 'images by their texts'),
  notes: counted('en', 'footnote', 'footnotes'),
};

const changed = {
  struck: counted(
    'en',
    'struck-out passage taken as words: is it to be there?',
    'struck-out passages taken as words: are they to be there?',
  ),
  cut: counted(
    'en',
    'cut in a passage longer than 10,000 characters',
    'cuts in passages longer than 10,000 characters',
  ),
  overflows: counted(
    'en',
    'paragraph that goes on in the next one, for it had more than 100 passages',
    'paragraphs that go on in the next one, for they had more than 100 passages',
  ),
};

const leftOut = {
  addresses: counted(
    'en',
    'address of a link that is not on the web (its words are there)',
    'addresses of links that are not on the web (their words are there)',
  ),
  marks: counted(
    'en',
    'stretch that stood out, of more than 500 in a passage',
    'stretches that stood out, of more than 500 in a passage',
  ),
  emptyImages: counted('en', 'image without a text', 'images without a text'),
  controls: counted('en', 'control character', 'control characters'),
  hidden: counted('en', 'word that is hidden', 'words that are hidden'),
  navigation: counted('en', 'word of navigation and forms', 'words of navigation and forms'),
  outside: counted('en', 'word outside the main text', 'words outside the main text'),
  frontMatter: counted('en', 'line of front matter', 'lines of front matter'),
  translations: counted(
    'en',
    'translation of what has changed since (make it anew)',
    'translations of what has changed since (make them anew)',
  ),
};

export type Taken = keyof typeof taken;
export type Changed = keyof typeof changed;
export type LeftOut = keyof typeof leftOut;

export const emptyTally = (): Tally => ({ taken: new Map(), changed: new Map(), leftOut: new Map() });

export function count<Key>(counts: Map<Key, number>, key: Key, more = 1): void {
  if (more > 0) counts.set(key, (counts.get(key) ?? 0) + more);
}

function line<Key extends string>(
  what: string,
  counts: ReadonlyMap<Key, number>,
  phrases: Readonly<Record<Key, (count: number) => string>>,
): string[] {
  const told = (Object.keys(phrases) as Key[]).flatMap((key) => {
    const number = counts.get(key) ?? 0;
    return number > 0 ? [phrases[key](number)] : [];
  });
  return told.length > 0 ? [`  ${what}: ${told.join(', ')}`] : [];
}

/** What was taken, changed and left out, a line each where there is something. */
export const tallyLines = (tally: Tally): string[] => [
  ...line('taken', tally.taken, taken),
  ...line('changed', tally.changed, changed),
  ...line('left out', tally.leftOut, leftOut),
];
