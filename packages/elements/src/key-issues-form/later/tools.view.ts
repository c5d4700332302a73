import { html, nothing, type TemplateResult } from '../../base/lit.ts';
import { clean } from '../../contribution-form/answers.ts';
import { button } from '../../contribution-form/later/parts.view.ts';
import { most } from '../key-issues-form.answers.ts';
import type { KeyIssuesForm } from '../key-issues-form.form.ts';
import { move, remove, undo } from './list.ts';

/** What can be done with an issue, where there is more than one. */
export function tools(form: KeyIssuesForm, at: number): TemplateResult | typeof nothing {
  const { m, f, answers } = form;
  const { length } = answers.issues;
  if (length < 2) return nothing;
  const { key } = answers.issues[at]!;
  const which = html`<span class="vh">: ${m.rank(f, at + 1, length)}</span>`;
  const mover = (id: 'up' | 'down', arrow: string, by: 1 | -1) =>
    html`<button
      class="btn slim"
      type="button"
      id="${id}-${key}"
      aria-disabled=${!answers.issues[at + by] || nothing}
      @click=${() => move(form, at, by)}
    >
      <span aria-hidden="true">${arrow}</span> <span>${m[id]}${which}</span>
    </button>`;
  return html`<div class="tools row">
    ${mover('up', '↑', -1)} ${mover('down', '↓', 1)}
    ${button('link slim', html`${m.remove}${which}`, () => remove(form, at))}
  </div>`;
}

/** Stands where the issue was that was removed last, with its words, and brings it back. */
export function removedLine(form: KeyIssuesForm, at: number): TemplateResult | typeof nothing {
  const { m, answers } = form;
  const { length } = answers.issues;
  const gone = answers.removed.at(-1);
  if (!gone || Math.min(gone.at, length) !== at) return nothing;
  return html`<div class="gone row apart">
    <p class="sm">
      ${m.wasRemoved} <span class="muted" dir="auto">${clean(gone.issue || gone.why).slice(0, 160)}</span>
    </p>
    ${length < most ? button('slim', m.undo, () => undo(form)) : nothing}
  </div>`;
}
