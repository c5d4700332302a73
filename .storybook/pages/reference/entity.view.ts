import { html, nothing, type TemplateResult } from 'lit';
import type { Entity, Member } from '../../../packages/core/scripts/reference/shape.ts';
import { namesView, wordsView } from './words.view.ts';

const kinds = { interface: '', text: 'text', type: 'type' };

// The roles are said again, because CSS that lays a table out as a list takes them away.
function memberView(entity: string, { name, type, required, limits, meaning }: Member): TemplateResult {
  const need = required ? 'required' : 'optional';
  return html`<tr role="row" id="${entity}.${name}">
    <th role="rowheader" scope="row"><code>${name}</code></th>
    <td role="cell">${meaning.length > 0 ? wordsView(meaning) : '–'}</td>
    <td role="cell" class=${need}>${need}</td>
    <td role="cell">${wordsView(type)} ${limits ? html`<span class="limits">${limits}</span>` : nothing}</td>
  </tr>`;
}

function membersView({ name, members }: Entity): TemplateResult | typeof nothing {
  if (members.length === 0) return nothing;
  return html`<table role="table" class="members" aria-label="Members of ${name}">
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">Member</th>
        <th role="columnheader" scope="col">Meaning</th>
        <th role="columnheader" scope="col">Needed</th>
        <th role="columnheader" scope="col">Type and limits</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${members.map((member) => memberView(name, member))}
    </tbody>
  </table>`;
}

export function entityView(entity: Entity): TemplateResult {
  const { kind, name, words, limits, pattern, jsonSchema, schema, checks, usedBy } = entity;
  return html`<section class="entry" id=${name}>
    <h3>${name} ${kinds[kind] ? html`<span class="tag">${kinds[kind]}</span>` : nothing}</h3>
    <p>${wordsView(words)}</p>
    ${limits.length > 0 ? html`<p class="made">${wordsView(limits)}</p>` : nothing}
    ${pattern === undefined ? nothing : html`<p class="made">Pattern: <code>${pattern}</code></p>`}
    ${membersView(entity)}
    <dl class="facts">
      ${namesView('Checked by', checks)}
      ${
        jsonSchema === undefined
          ? nothing
          : html`<div>
              <dt>JSON Schema</dt>
              <dd><code>@ogp-kit/core/schemas/${jsonSchema}</code></dd>
            </div>`
      }
      ${
        schema === undefined
          ? nothing
          : html`<div>
              <dt>zod schema</dt>
              <dd><code>${schema.name}</code>: ${wordsView(schema.words)}</dd>
            </div>`
      }
      ${namesView('Found in', usedBy)}
    </dl>
  </section>`;
}
