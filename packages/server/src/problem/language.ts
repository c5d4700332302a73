import { problemLanguages, type ProblemLanguage } from './texts.ts';

/** The language of `Accept-Language` that is wanted most of those there are; English when there is none. */
export function chooseLanguage(header: string | null | undefined): ProblemLanguage {
  let best: ProblemLanguage = 'en';
  let bestWeight = 0;
  for (const part of (header ?? '').split(',')) {
    const [range = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    const q = parameters.find((parameter) => parameter.startsWith('q='));
    const weight = q === undefined ? 1 : Number(q.slice(2));
    const primary = range.split('-')[0];
    const language = problemLanguages.find((known) => known === primary);
    if (language !== undefined && weight > bestWeight) {
      best = language;
      bestWeight = weight;
    }
  }
  return best;
}
