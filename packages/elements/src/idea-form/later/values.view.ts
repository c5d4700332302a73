import { ogpValueCodes, promptsOfValue, type OgpValue } from '@ogp-kit/core/browser';
import { html, nothing, type TemplateResult } from '../../base/lit.ts';
import { ask } from '../../contribution-form/field.view.ts';
import { pick } from '../../contribution-form/later/choices.view.ts';
import { note } from '../../contribution-form/later/parts.view.ts';
import type { IdeaForm } from '../idea-form.form.ts';

/** The four OGP values, each opening its own prompts. */
export function valuesQuestion(form: IdeaForm): TemplateResult {
  const { m } = form;
  const { improves } = form.answers;
  const set = (value: OgpValue, prompts: string[] | undefined) => {
    const { [value]: _, ...others } = improves;
    form.set('improves', prompts ? { ...others, [value]: prompts } : others);
  };
  const one = (value: OgpValue) => {
    const chosen = improves[value];
    const hint = value === 'technology' ? m.technologyHint : undefined;
    return html`${pick('improves', value, m[value], !!chosen, (on) => set(value, on ? [] : undefined), hint)}
    ${
      chosen
        ? html`<div class="sub" role="group" aria-label=${m[value]}>
            ${promptsOfValue[value].map((prompt) =>
              pick('improves', prompt, m[prompt], chosen.includes(prompt), (on) =>
                set(value, [...chosen.filter((other) => other !== prompt), ...(on ? [prompt] : [])]),
              ),
            )}
          </div>`
        : nothing
    }`;
  };
  const alone = Object.keys(improves).join() === 'technology';
  return ask(
    form,
    'improves',
    html`<div>
      ${ogpValueCodes.map(one)} ${alone ? note('wait', html`<p>${m.technologyAlone}</p>`, 'status') : nothing}
    </div>`,
    'group',
  );
}
