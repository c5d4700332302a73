import { html, nothing, type TemplateResult } from 'lit';
import type { CodelistEntry } from '../../../packages/core/scripts/reference/shape.ts';
import { namesView, wordsView } from './words.view.ts';

function years({ from, to }: NonNullable<CodelistEntry['era']>): string {
  if (from !== undefined && to !== undefined) return `Plans of ${from} to ${to}`;
  return from === undefined ? `Plans up to ${to}` : `Plans from ${from} on`;
}

export function codelistView({
  name,
  constant,
  words,
  source,
  open,
  era,
  codes,
  usedBy,
}: CodelistEntry): TemplateResult {
  const numbered = codes.some(({ number }) => number !== undefined);
  return html`<section class="entry" id=${name}>
    <h3>${name} <span class="tag">${open ? 'open list' : 'closed list'}</span></h3>
    <p>${wordsView(words)}</p>
    <table class="codes" aria-label="Codes of ${name}">
      <thead>
        <tr>
          <th scope="col">Code</th>
          ${numbered ? html`<th scope="col" class="number">Number</th>` : nothing}
          <th scope="col">English</th>
          <th scope="col">Shqip</th>
        </tr>
      </thead>
      <tbody>
        ${codes.map(
          ({ code, number, en, sq }) =>
            html`<tr id="${name}.${code}">
              <th scope="row"><code>${code}</code></th>
              ${numbered ? html`<td class="number">${number ?? '–'}</td>` : nothing}
              <td>${en}</td>
              <td lang="sq">${sq}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <dl class="facts">
      ${
        era === undefined
          ? nothing
          : html`<div>
              <dt>Era</dt>
              <dd>${years(era)}</dd>
            </div>`
      }
      <div>
        <dt>Source</dt>
        <dd>${source}</dd>
      </div>
      <div>
        <dt>In code</dt>
        <dd><code>${constant}</code></dd>
      </div>
      ${namesView('Found in', usedBy)}
    </dl>
  </section>`;
}
