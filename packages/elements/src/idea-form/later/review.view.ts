import type { OgpValue } from '@ogp-kit/core/browser';
import { html, nothing, type TemplateResult } from '../../base/lit.ts';
import { asked } from '../field.view.ts';
import { clean, type IdeaFormAnswers } from '../idea-form.answers.ts';
import { told, type IdeaForm } from '../idea-form.form.ts';
import type { Field } from '../idea-form.steps.ts';
import { heading } from '../step.view.ts';
import { back, goTo } from './going.ts';
import { icon } from './icons.ts';
import { button } from './parts.view.ts';

/** What is wrong, first and in one place; each line leads to its field and says the same words as there. */
export function errorSummary(form: IdeaForm): TemplateResult | typeof nothing {
  const { errors, m, f } = form;
  if (!errors.size) return nothing;
  const fields = [...errors].filter(([field]) => field);
  return html`<div class="summary-error" role="alert" tabindex="-1" id="errors" part="summary">
    <p class="md">${icon('error')} ${errors.get('') ?? m.wrong(f, fields.length)}</p>
    <ul>
      ${fields.map(
        ([field, words]) =>
          html`<li>
            <a
              href="#${field}"
              @click=${(event: Event) => {
                event.preventDefault();
                goTo(form, field as Field);
              }}
              >${words}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

/** All answers once more, each with a way back to it. */
export const reviewView = (form: IdeaForm): TemplateResult =>
  html`${heading(form, 1, 'lg', form.m.check)} ${answersList(form, form.answers, true)}
    <div class="sunken">
      <slot name="privacy"><p>${form.m.publicNote}</p></slot>
    </div>`;

/** Answers as a list, with ways back to each where they can be changed. */
export function answersList(form: IdeaForm, answers: IdeaFormAnswers, changeable = false): TemplateResult {
  const { m, language, areas } = form;
  const said = (field: Field): string => {
    switch (field) {
      case 'improves':
        return (Object.keys(answers.improves) as OgpValue[])
          .map((value) => [m[value], ...answers.improves[value]!.map((prompt) => m[prompt])].join('\n– '))
          .join('\n');
      case 'area':
        return told(areas.find(({ id }) => id === answers.area)?.label, language);
      case 'author':
        return [m[answers.author], answers.author !== 'anonymous' && clean(answers.name)]
          .filter(Boolean)
          .join(': ');
      default:
        return clean(answers[field]);
    }
  };
  return html`<dl class="review">
    ${form.steps
      .flatMap(({ fields }) => fields)
      .map((field) => {
        if (field === 'name' || (field === 'area' && !areas.length)) return nothing;
        const text = said(field);
        const term = m[asked(form, field) as 'summary'];
        return html`<div part="item">
          <dt>${term}</dt>
          <dd dir="auto" class=${text ? 'said' : 'muted'}>${text || m.notGiven}</dd>
          ${
            changeable
              ? html`<dd class="chg">
                  ${button('link slim', html`${m.change}<span class="vh">: ${term}</span>`, () => goTo(form, field))}
                </dd>`
              : nothing
          }
        </div>`;
      })}
  </dl>`;
}

/** The one way out; says so while it is under way, and takes no second click then. */
export const sendButton = ({ session, m }: IdeaForm): TemplateResult =>
  html`<button class="btn primary" type="submit" aria-disabled=${!!session.item || nothing}>
    ${session.item ? m.sending : m.send}
  </button>`;

export const backButton = (form: IdeaForm): TemplateResult => button('link', form.m.back, () => back(form));
