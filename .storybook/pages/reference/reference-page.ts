import { html, type TemplateResult } from 'lit';
import reference from 'virtual:model-reference';
import '../page.css';
import './reference.css';
import './entries.css';
import { PageElement } from '../page-element.ts';
import { linkTo } from '../places.ts';
import { codelistView } from './codelist.view.ts';
import { entityView } from './entity.view.ts';
import './find-box.ts';
import type { Part } from './find-box.ts';
import { placesOf } from './find.ts';
import { toolView } from './tool.view.ts';

const { groups, codelists, tools, fixtures } = reference;
const places = placesOf(reference);
const namesOf = (entries: readonly { readonly name: string }[]) => entries.map(({ name }) => name);

const parts: readonly Part[] = [
  ...groups.map(({ key, title, entities }) => ({ key, title, names: namesOf(entities) })),
  { key: 'codelists', title: 'Codelists', names: namesOf(codelists) },
  { key: 'rules', title: 'Rules and checks', names: tools.flatMap((group) => namesOf(group.tools)) },
];

function part(key: string, title: string, words: string, entries: unknown): TemplateResult {
  return html`<section class="part" aria-labelledby="part-${key}">
    <h2 id="part-${key}">${title}</h2>
    <p class="sentence">${words}</p>
    ${entries}
  </section>`;
}

function rules(): TemplateResult {
  return html`<details class="fixtures">
      <summary>What the examples have at hand</summary>
      <pre><code>${fixtures}</code></pre>
    </details>
    ${tools.map(
      ({ title, tools: own }) =>
        html`<h3 class="room">${title}</h3>
          <div class="tools">${own.map(toolView)}</div>`,
    )}`;
}

/** `<reference-page>`: everything of the model as the code has it. */
export class ReferencePageElement extends PageElement {
  protected override render(): TemplateResult {
    return html`<article class="kit-page reference" lang="en">
      <header>
        <h1>Reference</h1>
        <p>
          Every kind of document, every code and every rule of the data model, as the code has them. What it
          is all for stands on <a href=${linkTo('en')} target="_top">one page, with one picture</a>.
        </p>
      </header>
      <nav aria-label="Entries"><find-box .parts=${parts} .places=${places}></find-box></nav>
      <div class="parts">
        ${groups.map(({ key, title, words, entities }) => part(key, title, words, entities.map(entityView)))}
        ${part(
          'codelists',
          'Codelists',
          'Words that stand for themselves in documents, with what people call them.',
          codelists.map(codelistView),
        )}
        ${part('rules', 'Rules and checks', 'What can be asked of documents, and what comes of it.', rules())}
      </div>
    </article>`;
  }
}
customElements.define('reference-page', ReferencePageElement);
