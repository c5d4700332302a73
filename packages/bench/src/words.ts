/** Words that look like people's, the same for every run. */
export const languages = ['en', 'sq', 'mk', 'el'] as const;
export type Language = (typeof languages)[number];

const words: Record<Language, string[]> = {
  en: 'the public should see what was promised and by when in every budget of each ministry before a vote'.split(
    ' ',
  ),
  sq: 'çdo qytetar duhet të shohë buxhetin dhe afatet që janë premtuar para se të votohet në këshill'.split(
    ' ',
  ),
  mk: 'секој граѓанин треба да го види буџетот и роковите што се ветени пред да се гласа во советот'.split(
    ' ',
  ),
  el: 'κάθε πολίτης πρέπει να βλέπει τον προϋπολογισμό και τις προθεσμίες πριν από την ψηφοφορία'.split(' '),
};

/** Mulberry32: small, and good enough to look like people. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function sentence(next: () => number, language: Language, length: number): string {
  const own = words[language];
  let text = '';
  while (text.length < length) text += `${text && ' '}${own[Math.floor(next() * own.length)]}`;
  return `${text[0]!.toUpperCase()}${text.slice(1, length).trimEnd()}.`;
}

/** Few of some places have most of what there is, many have a handful. */
export function share(places: number, things: number, next: () => number): number[] {
  const weights = Array.from({ length: places }, () => 0.1 + next() ** 3);
  const sum = weights.reduce((a, b) => a + b);
  const counts = weights.map((weight) => Math.floor((weight / sum) * things));
  const left = things - counts.reduce((a, b) => a + b);
  for (let i = 0; i < left; i++) counts[i % places]!++;
  return counts;
}
