import type { Backend, OgpErrorData } from '@ogp-kit/client';
import type { Discovery, IdeaForm, Plan } from '@ogp-kit/core/browser';
import type { Format } from '../i18n/format.ts';
import { emptyAnswers, type IdeaFormAnswers } from './idea-form.answers.ts';
import type { IdeaFormMessages } from './idea-form.messages.en.ts';
import { steps, type Field, type Step } from './idea-form.steps.ts';
import type { Later } from './later/later.ts';

/** Everything that the form knows at a moment; the views are drawn from it. */
export interface IdeaFormState {
  form: IdeaForm;
  language: string;
  messages: IdeaFormMessages;
  format: Format;
  /** Heading level of the form's title. */
  level: number;
  /** Whether guidance stands beside the questions. */
  wide: boolean;
  answers: IdeaFormAnswers;
  /** Index of the open step. */
  step: number;
  /** The policy area that the page has set. */
  area: string | undefined;
  plan: Plan | undefined;
  discovery: Discovery | undefined;
  backend: Backend | undefined;
  /** Why the plan could not be read. */
  unread: OgpErrorData | undefined;
  /** What is wrong, in the reader's words, by field; in the order of the fields. */
  errors: ReadonlyMap<Field | '', string>;
  /** The part that comes with the first use. */
  later: Later | undefined;
}

/** What views may do. */
export interface IdeaFormActs {
  set<K extends keyof IdeaFormAnswers>(field: K, value: IdeaFormAnswers[K]): void;
  next(): void;
  back(): void;
  go(step: Step['id'], field?: Field): void;
  speak(language: string): void;
}

/** The steps of the form as it is now, and the open one. */
export function openStep(state: IdeaFormState): { all: readonly Step[]; step: Step } {
  const all = steps(state.form);
  return { all, step: all[Math.min(state.step, all.length - 1)] as Step };
}

/** The text of the plan or area in the reader's language, else in any. */
export function told(text: Readonly<Record<string, string>> | undefined, language: string): string {
  if (!text) return '';
  const tag = language.toLowerCase();
  return text[tag] ?? text[tag.split('-')[0] ?? ''] ?? text['en'] ?? Object.values(text)[0] ?? '';
}

export { emptyAnswers };
