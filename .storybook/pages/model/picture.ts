/**
 * The picture of the model. Each box says in words what its arrows say: for screen readers always, and for everybody
 * where there is no room for arrows. So the picture and what is read aloud cannot differ.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { arrows, stepOf, steps, story, type Arrow, type Chapter, type Term } from './outline.ts';
import type { ModelWords } from './words.ts';

/** The boxes of each band in the order in which they are read. */
const boxes: Readonly<Record<Chapter, readonly Term[]>> = {
  plan: ['plan', 'pointOfContact', 'forum', 'stage', 'event', 'policyArea', 'leadInstitution'],
  making: [
    'keyIssues',
    'idea',
    'document',
    'paragraph',
    'comment',
    'position',
    'vote',
    'criteriaSet',
    'assessment',
    'response',
  ],
  keeping: ['planItem', 'commitment', 'milestone', 'statusReport', 'irmAssessment', 'report'],
  trust: ['contribution', 'receipt', 'ledger', 'flag', 'moderationAct'],
};

const entriesOf = Object.entries(arrows) as [Arrow, (typeof arrows)[Arrow]][];

function relations(term: Term, { arrows: words, terms }: ModelWords): TemplateResult | typeof nothing {
  const own = entriesOf.filter(([, { from }]) => from === term);
  if (own.length === 0) return nothing;
  const names = (to: Term | readonly Term[]) => [to].flat().map((target) => terms[target][0]);
  return html`<ul class="relations" role="list">
    ${own.map(([arrow, { to }]) => html`<li>${words[arrow]} <b>${names(to).join(', ')}</b></li>`)}
  </ul>`;
}

function box(term: Term, words: ModelWords): TemplateResult {
  const [name, brief] = words.terms[term];
  const step = stepOf[term];
  return html`<li class="box" data-box=${term}>
    ${step ? html`<span class="step" aria-hidden="true">${steps.indexOf(step) + 1}</span>` : nothing}
    <a class="name" href="#term-${term}" target="_self">${name}</a>
    <span class="brief">${brief}</span>
    ${
      term === 'statusReport'
        ? html`<ul class="sides" role="list">
            ${words.sides.map((side) => html`<li>${side}</li>`)}
          </ul>`
        : nothing
    }
    ${relations(term, words)}
  </li>`;
}

function band(chapter: Chapter, words: ModelWords): TemplateResult {
  const own = entriesOf.filter(([, arrow]) => arrow.band === chapter);
  const { title, words: sentence } = words.chapters[chapter];
  return html`<div class="band" role="group" data-band=${chapter} aria-labelledby="band-${chapter}">
    <div class="head">
      <h3 id="band-${chapter}">${title}</h3>
      <p>${sentence}</p>
    </div>
    <ul class="boxes" role="list">
      ${boxes[chapter].map((term) => box(term, words))}
    </ul>
    <div class="arrows" aria-hidden="true">
      ${chapter === 'making' ? html`<span class="ring"><span>${words.said}</span></span>` : nothing}
      ${
        chapter === 'keeping'
          ? html`<span class="arrow" data-arrow="arrives" data-way="down"></span>`
          : nothing
      }
      ${own.map(
        ([arrow, { way }]) =>
          html`<span class="arrow" data-arrow=${arrow} data-way=${way}
            ><span>${words.arrows[arrow]}</span></span
          >`,
      )}
    </div>
  </div>`;
}

export function picture(words: ModelWords): TemplateResult {
  return html`<figure class="picture" aria-labelledby="picture-title">
    <figcaption>${words.picture.words}</figcaption>
    <div class="bands">${story.map(({ chapter }) => band(chapter, words))}</div>
  </figure>`;
}
