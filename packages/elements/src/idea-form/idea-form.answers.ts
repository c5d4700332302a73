import type {
  AuthorKind,
  ImprovementPrompt,
  OgpValue,
  TextAnswer as TextQuestion,
} from '@ogp-kit/core/browser';

export type { TextQuestion };

/** What somebody has put into the form so far: as typed, nothing trimmed. A draft keeps exactly this. */
export interface IdeaFormAnswers extends Record<TextQuestion, string> {
  improves: Partial<Record<OgpValue, ImprovementPrompt[]>>;
  area: string;
  author: AuthorKind;
  name: string;
  /** The step that was open: the key of its title. */
  step: string;
}

export const textQuestions: readonly TextQuestion[] = [
  'summary',
  'problem',
  'solution',
  'objectiveImpact',
  'beneficiaries',
  'agencies',
];

export const isTextQuestion = (field: string): field is TextQuestion =>
  (textQuestions as readonly string[]).includes(field);

export const emptyAnswers = (): IdeaFormAnswers => ({
  ...(Object.fromEntries(textQuestions.map((question) => [question, ''])) as Record<TextQuestion, string>),
  improves: {},
  area: '',
  author: 'person',
  name: '',
  step: '',
});

/** Whether anything was written that is worth keeping. */
export function isBlank(answers: IdeaFormAnswers): boolean {
  return (
    textQuestions.every((question) => !answers[question].trim()) &&
    !answers.name.trim() &&
    !Object.keys(answers.improves).length
  );
}

// eslint-disable-next-line no-control-regex -- these are what is left out
const untypable = /[\u0000-\u0008\u000B-\u001F\u007F\uD800-\uDFFF]/gu;

export function clean(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(untypable, '').trim();
}

/** How many characters (code points) a text has, as the limit counts them. */
export function lengthOf(text: string): number {
  let count = 0;
  for (const _ of clean(text)) count++;
  return count;
}
