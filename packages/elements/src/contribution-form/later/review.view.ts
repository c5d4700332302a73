import { html, nothing, type TemplateResult } from '../../base/lit.ts';
import { clean, type Answers } from '../answers.ts';
import { told, type ContributionForm } from '../contribution-form.ts';
import { heading } from '../step.view.ts';
import { goTo, turnTo } from './going.ts';
import { icon } from './icons.ts';
import { button } from './parts.view.ts';

/** What is wrong, first and in one place; each line leads to its field and says the same words as there. */
export function errorSummary(form: ContributionForm): TemplateResult | typeof nothing {
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
                goTo(form, field);
              }}
              >${form.whichOf(field)}${words}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

/** All answers once more, each with a way back to it. */
export const reviewView = (form: ContributionForm): TemplateResult =>
  html`${heading(form, 1, 'lg', form.m.check)} ${answersList(form, form.answers, !form.session.item)}
    <div class="sunken">
      <slot name="privacy"><p>${form.m.publicNote}</p></slot>
    </div>`;

/** An answer as it is shown once more: its field, what was asked, what was said. */
export type Row = readonly [field: string, term: string, said: unknown];

/** What every form asks: the policy area, where it was to be chosen, and who speaks. */
export function commonRows(form: ContributionForm, answers: Answers, field: string): Row[] {
  const { m, language, areas } = form;
  if (field === 'area' && areas.length) {
    return [[field, m.area, told(areas.find(({ id }) => id === answers.area)?.label, language)]];
  }
  if (field !== 'author') return [];
  const { author } = answers;
  const name = author === 'anonymous' ? '' : clean(answers.name);
  return [[field, m.author, name ? `${m[author]}: ${name}` : m[author]]];
}

/** Answers as a list, with ways back to each where they can be changed. */
export const answersList = (form: ContributionForm, answers: Answers, changeable = false): TemplateResult =>
  html`<dl class="review">
    ${form.later!.rows(form, answers).map(
      ([field, term, said]) =>
        html`<div part="item">
          <dt>${term}</dt>
          <dd dir="auto" class=${said ? 'said' : 'muted'}>${said || form.m.notGiven}</dd>
          ${
            changeable
              ? html`<dd class="chg">
                  ${button('link slim', html`${form.m.change}<span class="vh">: ${term}</span>`, () => goTo(form, field))}
                </dd>`
              : nothing
          }
        </div>`,
    )}
  </dl>`;

/** The one way out; says so while it is under way, and takes no second click then. */
export const sendButton = ({ session, m }: ContributionForm): TemplateResult =>
  html`<button class="btn primary" type="submit" aria-disabled=${!!session.item || nothing}>
    ${session.item ? m.sending : m.send}
  </button>`;

/** Not while something is on its way: what was changed then would be sent twice, or lost. */
export const backButton = (form: ContributionForm): TemplateResult | typeof nothing =>
  form.session.item ? nothing : button('link', form.m.back, () => turnTo(form, form.step - 1));
