import type { IdeaForm as Questions } from '@ogp-kit/core/browser';
import { ContributionForm, type Step } from '../contribution-form/contribution-form.ts';
import { ask, textField } from '../contribution-form/field.view.ts';
import type { Words } from '../contribution-form/form.messages.ts';
import type { TemplateResult } from '../base/lit.ts';
import {
  emptyAnswers,
  isTextQuestion,
  textQuestions,
  type IdeaFormAnswers,
  type TextQuestion,
} from './idea-form.answers.ts';
import type { IdeaFormMessages } from './idea-form.messages.en.ts';
import { needed, stepsOf } from './idea-form.steps.ts';
import type { LaterMessages } from './later/later.messages.en.ts';

/** The form for an idea: its questions, its steps, its words. */
export class IdeaForm extends ContributionForm<IdeaFormAnswers> {
  readonly kind = 'idea';
  readonly writes = 'ideas';
  readonly words = {
    en: () => import('./idea-form.messages.en.ts'),
    sq: () => import('./idea-form.messages.sq.ts'),
  };
  declare m: Words & IdeaFormMessages & LaterMessages;
  readonly rest = () => import('./later/later.ts');

  /** How many questions the page wants to be asked. */
  get length(): Questions {
    return this.host.page.form === 'short' ? 'short' : 'full';
  }

  get steps(): readonly Step[] {
    return stepsOf[this.length];
  }

  empty(): IdeaFormAnswers {
    return emptyAnswers();
  }

  texts(answers: IdeaFormAnswers): readonly (readonly [string, string])[] {
    return textQuestions.map((question) => [question, answers[question]] as const);
  }

  questions(): unknown {
    return this.open.fields.map((field) =>
      isTextQuestion(field) ? this.#question(field) : this.later?.choice(this, field),
    );
  }

  /** The key of what is asked: the short form has its own words for what should be achieved. */
  asked(field: TextQuestion): TextQuestion | 'objectiveShort' {
    return field === 'objectiveImpact' && this.length === 'short' ? 'objectiveShort' : field;
  }

  #question(field: TextQuestion): TemplateResult {
    const { m, length } = this;
    const need = needed[length].includes(field) ? m.required : m.optional;
    return ask(
      this,
      field,
      textField(this, field, this.answers[field], (text) => this.set(field, text), need),
      undefined,
      this.asked(field),
      length === 'short' ? [] : undefined,
    );
  }
}
