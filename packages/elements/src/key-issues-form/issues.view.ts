import { html, nothing, type TemplateResult } from '../base/lit.ts';
import { ask, textField } from '../contribution-form/field.view.ts';
import { most, type IssueAnswer } from './key-issues-form.answers.ts';
import type { KeyIssuesForm } from './key-issues-form.form.ts';

/** What is asked of an issue: what it is, or why it matters. */
function part(form: KeyIssuesForm, one: IssueAnswer, what: 'issue' | 'why'): TemplateResult {
  const { m } = form;
  const field = `${what}-${one.key}`;
  const take = (text: string) =>
    form.set(
      'issues',
      form.answers.issues.map((other) => (other.key === one.key ? { ...other, [what]: text } : other)),
    );
  return html`<div class="answer ${form.errors.has(field) ? 'bad' : ''}" part="field">
    <label for=${field} part="label"
      ><span class="strong">${m[what]}</span
      >${what === 'why' ? html`<span class="sm muted">&nbsp;${m.optional}</span>` : nothing}</label
    >
    ${textField(form, field, one[what], take)}
  </div>`;
}

/** An issue with its rank, and what can be done with it. */
function issueItem(form: KeyIssuesForm, one: IssueAnswer, at: number): TemplateResult {
  const { m, f, answers, later } = form;
  const { key } = one;
  return html`<li part="item">
    ${later?.removedLine(form, at)}
    <div class="issue" role="group" aria-labelledby="at-${key}">
      <p class="dot" id="at-${key}" tabindex="-1">
        <span class="vh">${m.rank(f, at + 1, answers.issues.length)}</span
        ><span aria-hidden="true">${f.number(at + 1)}</span>
      </p>
      <div class="answer">
        ${part(form, one, 'issue')} ${part(form, one, 'why')} ${later?.tools(form, at)}
      </div>
    </div>
  </li>`;
}

/** The list of issues, most important first. */
export function issuesQuestion(form: KeyIssuesForm): TemplateResult {
  const { m, answers, later } = form;
  const { issues } = answers;
  return ask(
    form,
    'issues',
    html`<ol role="list">
        ${issues.map((one, at) => issueItem(form, one, at))}
      </ol>
      ${later?.removedLine(form, issues.length)}
      ${
        issues.length < most
          ? html`<div>
              <button
                class="btn"
                type="button"
                id="add"
                @click=${() => form.use().then(() => form.later?.add(form))}
              >
                <span aria-hidden="true">+</span> ${m.add}
              </button>
            </div>`
          : html`<p class="muted">${m.full}</p>`
      }`,
    'group',
  );
}
