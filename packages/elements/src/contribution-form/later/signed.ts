import type { Author, NewIdea } from '@ogp-kit/core/browser';
import { clean, type Answers } from '../answers.ts';

/** What a contribution is made of, as the form knows it. */
export interface Given<A extends Answers> {
  readonly answers: A;
  readonly language: string;
  readonly settings: { readonly area: string | undefined };
}

/** What every contribution says: in which language, by whom, for which policy area. */
export function signed({
  answers,
  language,
  settings,
}: Given<Answers>): Pick<NewIdea, 'language' | 'author' | 'policyArea'> {
  const { author: kind, name, area } = answers;
  const policyArea = settings.area ?? area;
  const displayName = clean(name).replaceAll('\n', ' ').replaceAll('\t', ' ');
  const author: Author = kind === 'anonymous' || !displayName ? { kind } : { kind, displayName };
  return { language, author, ...(policyArea ? { policyArea } : {}) };
}
