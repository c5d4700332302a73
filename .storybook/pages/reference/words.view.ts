import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../../packages/core/scripts/reference/shape.ts';

/** Text with code in it; code that is a name leads to its entry. */
export function wordsView(words: Words): unknown[] {
  return words.map((part) => {
    if (typeof part === 'string') return part;
    const code = html`<code>${part.code}</code>`;
    return part.to === undefined ? code : html`<a href="#${part.to}" target="_self">${code}</a>`;
  });
}

/** A line of names that lead somewhere, under a word of what they are; nothing where there are none. */
export function namesView(title: string, names: readonly string[]): TemplateResult | typeof nothing {
  if (names.length === 0) return nothing;
  return html`<div>
    <dt>${title}</dt>
    <dd>
      ${names.map(
        (name, i) =>
          html`${i > 0 ? ', ' : nothing}<a href="#${name}" target="_self"><code>${name}</code></a>`,
      )}
    </dd>
  </div>`;
}
