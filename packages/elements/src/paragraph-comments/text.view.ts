import type { Block, MarkRun, Paragraph, Section } from '@ogp-kit/core/browser';
import { html, nothing, type TemplateResult } from '../base/lit.ts';
import { safeLink } from '../base/link-template.ts';
import { told, toldIn } from '../i18n/told.ts';
import type { Consultation } from './consultation.ts';
import { heading } from './head.view.ts';

/** A stretch of text, as it stands out. */
function run({ text, strong, emphasis, href }: MarkRun): unknown {
  const link = href && safeLink(href);
  let words: unknown = text;
  if (emphasis) words = html`<em>${words}</em>`;
  if (strong) words = html`<strong>${words}</strong>`;
  return link ? html`<a href=${link} rel="noopener nofollow">${words}</a>` : words;
}

function words({ rules }: Consultation, { text, marks = [] }: Block, language: string): unknown {
  return marks.length ? rules.markRuns(text[language] ?? '', marks, language).map(run) : text[language];
}

/** Passages, and lists where items stand side by side; with a blank between, so that words selected across them stay apart. */
function blocks(consultation: Consultation, all: readonly Block[], language: string): unknown {
  const groups: Block[][] = [];
  for (const block of all) {
    const last = groups.at(-1);
    if (block.type === 'li' && last?.[0]?.type === 'li') last.push(block);
    else groups.push([block]);
  }
  const drawn = groups.map((group) =>
    group[0]!.type === 'li'
      ? html`<ul>
          ${group.map((block) => html`<li>${words(consultation, block, language)}</li> `)}
        </ul>`
      : group[0]!.marks?.length
        ? html`<p>${words(consultation, group[0]!, language)}</p>`
        : html`<p .textContent=${group[0]!.text[language]}></p>`,
  );
  return drawn.length > 1 ? drawn.map((one) => html`${one} `) : drawn[0];
}

/** The words of a paragraph in the reader's language, else in the text's own. */
export function paragraphWords(
  consultation: Consultation,
  paragraph: Pick<Paragraph, 'blocks'>,
): TemplateResult {
  const { language, document, m } = consultation;
  const [first] = paragraph.blocks;
  if (!first) return html`<div class="text muted"><p>${m.notKnown}</p></div>`;
  const [tag] = toldIn(first.text, language, document!.language);
  // prettier-ignore
  return html`<div class="text" lang=${tag === language ? nothing : tag}>${blocks(consultation, paragraph.blocks, tag)}</div>`;
}

function paragraphView(consultation: Consultation, paragraph: Paragraph, equipped: boolean): TemplateResult {
  const { id, label } = paragraph;
  // No blanks between tags, as in the tools.
  // prettier-ignore
  return html`<article class="para" id=${id} aria-label=${label} tabindex="-1" part="item"
    ><a class="no" href="#${id}" .textContent=${label}></a>${paragraphWords(consultation, paragraph)}<ogp-paragraph-tools
    beside .consultation=${equipped ? consultation : undefined} .place=${`paragraphs/${id}`}></ogp-paragraph-tools></article>`;
}

function sectionHeading(
  consultation: Consultation,
  { id, number, heading: of, level }: Section,
): TemplateResult {
  const words = `${number ? `${number} ` : ''}${told(of, consultation.language)}`;
  return heading(consultation, level, level === 1 ? 'lg' : 'md', words, id);
}

/** How many paragraphs are there at once: a longer text comes in pieces, so that one need not wait for its end. */
const atOnce = 300;

/** The text: headings in their places, and each paragraph with its tools. */
export function textView(consultation: Consultation): TemplateResult {
  const { equipped, document } = consultation;
  const { sections, paragraphs } = document!;
  const drawn = paragraphs.slice(0, Math.max(atOnce, equipped));
  let next = 0;
  const headingsUntil = (end: number) => {
    const passed = sections.slice(next, end);
    next = Math.max(next, end);
    return passed.map((one) => sectionHeading(consultation, one));
  };
  const headingsBefore = ({ section }: Paragraph) =>
    headingsUntil(sections.findIndex(({ id }) => id === section) + 1);
  return html`<div class="doc">
    ${drawn.flatMap((one, i) => [...headingsBefore(one), paragraphView(consultation, one, i < equipped)])}
    ${drawn.length < paragraphs.length ? nothing : headingsUntil(sections.length)}
  </div>`;
}

/** Paragraphs that are not on the page, where the text stands there: nothing of them is lost. */
export function missingView(consultation: Consultation, missing: readonly Paragraph[]): TemplateResult {
  return html`<section class="doc">
    ${heading(consultation, 1, 'md', consultation.m.missing)}
    ${missing.map((one) => paragraphView(consultation, one, true))}
  </section>`;
}

/** What is about no single paragraph of this version has places of its own, behind the text. */
export function otherPlaces(consultation: Consultation): unknown {
  const { m } = consultation;
  const one = (place: 'whole-text' | 'removed-text', hint: string) =>
    consultation.isShown(place)
      ? html`<section class="para other" id=${place} aria-label=${m[place]} tabindex="-1" part="item">
          <div class="text">
            ${heading(consultation, 1, 'md', m[place])}
            <p class="sm muted">${hint}</p>
          </div>
          <ogp-paragraph-tools
            beside="other"
            .consultation=${consultation}
            .place=${place}
          ></ogp-paragraph-tools>
        </section>`
      : nothing;
  return [one('whole-text', m.wholeHint), one('removed-text', m.removedHint)];
}
