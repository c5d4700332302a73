import { html, nothing, type TemplateResult } from 'lit';
import '../page.css';
import './model.css';
import './picture.css';
import './picture-wide.css';
import { PageElement } from '../page-element.ts';
import { linkTo } from '../places.ts';
import { asked, entries, steps, story, type Term } from './outline.ts';
import { picture } from './picture.ts';
import { en } from './words.en.ts';
import { sq } from './words.sq.ts';
import type { ModelWords } from './words.ts';

function term(key: Term, { terms, fields }: ModelWords): TemplateResult {
  const [name, , words] = terms[key];
  return html`<dt id="term-${key}">${name}</dt>
    <dd>
      ${words}
      <a class="fields" href=${linkTo('reference', entries[key])} target="_top" hreflang="en"
        >${fields}<span class="unseen">: ${name}</span></a
      >
    </dd>`;
}

function chapter({ chapter: key, parts }: (typeof story)[number], words: ModelWords): TemplateResult {
  return html`<section class="chapter" aria-labelledby="chapter-${key}">
    <h2 id="chapter-${key}">${words.chapters[key].title}</h2>
    <p class="sentence">${words.chapters[key].words}</p>
    ${parts.map(
      ({ step, terms }) =>
        html`<div class="part">
          ${
            step
              ? html`<h3><span class="step">${steps.indexOf(step) + 1}</span> ${words.steps[step]}</h3>`
              : nothing
          }
          <dl>${terms.map((each) => term(each, words))}</dl>
        </div>`,
    )}
  </section>`;
}

/** `<model-page lang="sq">`: the OGP data model on one page, for people who do not program. */
export class ModelPageElement extends PageElement {
  protected override render(): TemplateResult {
    const words = this.lang === 'sq' ? sq : en;
    const { language, other } = words;
    return html`<article class="kit-page model" lang=${language}>
      <nav class="languages" aria-label=${other.language === 'sq' ? 'Language' : 'Gjuha'}>
        <span aria-current="page">${language === 'en' ? 'English' : 'Shqip'}</span>
        <a href=${linkTo(other.language)} target="_top" lang=${other.language} hreflang=${other.language}
          >${other.words}</a
        >
      </nav>
      <h1>${words.title}</h1>
      ${words.lead.map((sentence, i) => html`<p class=${i === 0 ? 'lead' : ''}>${sentence}</p>`)}
      <p class="asked">
        <span>${words.asked}</span>
        ${asked.map(
          (each) =>
            html`<a href=${linkTo('reference', entries[each])} target="_top" hreflang="en"
              >${words.terms[each][0]}</a
            >`,
        )}
        <a href=${linkTo('reference')} target="_top" hreflang="en">${words.everything}</a>
      </p>
      <h2 id="picture-title">${words.picture.title}</h2>
      ${picture(words)} ${story.map((each) => chapter(each, words))}
    </article>`;
  }
}
customElements.define('model-page', ModelPageElement);
