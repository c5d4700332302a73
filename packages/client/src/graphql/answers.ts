import type { IdeaAnswers } from '@ogp-kit/core/browser';
import { answerLength, fitting } from './fit.ts';

/** Parts the text of an idea into the answers to the form's questions. */
export type AnswersOf = (text: string, title: string) => Partial<Omit<IdeaAnswers, 'improves'>>;

/** The answers of an idea that was written as one text. */
export function answers(summary: string, text: string, parting: AnswersOf | undefined): IdeaAnswers {
  const said = Object.entries(parting?.(text, summary) ?? {}).flatMap(([name, part]) => {
    const short = typeof part === 'string' ? fitting(part, answerLength) : undefined;
    return short === undefined ? [] : [[name, short] as const];
  });
  const given: Partial<IdeaAnswers> = Object.fromEntries(said);
  // Nobody asked for a problem there, and no idea is without one here: the whole text is where it will be.
  return { summary, ...given, problem: given.problem ?? fitting(text, answerLength) ?? summary };
}
