import { en } from './en.ts';
import type { Facts, ProblemCode } from './refusal.ts';
import { sq } from './sq.ts';

/** What a problem is called, and what can be done about it. */
export interface ProblemText {
  title: string;
  detail: string | ((facts: Facts) => string);
}

export type ProblemTexts = Readonly<Record<ProblemCode, ProblemText>>;

export const problemTexts = { en, sq } as const satisfies Record<string, ProblemTexts>;

/** A language in which this backend speaks of problems. */
export type ProblemLanguage = keyof typeof problemTexts;

export const problemLanguages = Object.keys(problemTexts) as ProblemLanguage[];
