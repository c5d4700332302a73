import { html, nothing, type TemplateResult } from '../base/lit.ts';
import { linkTo, toldView } from '../plan-view/parts.view.ts';
import type { CardPage } from './card.ts';

/** The answers of the Partnership's template, in its order. */
const texts = [
  'problem',
  'causes',
  'statusQuo',
  'solution',
  'objective',
  'expectedResults',
  'contribution',
  'additionalInformation',
] as const;

const folded = (words: string, inside: unknown, toggled: () => void = () => undefined): TemplateResult =>
  html`<details @toggle=${toggled}>
    <summary><span>${words}</span></summary>
    ${inside}
  </details>`;

function ideasView(page: CardPage): unknown {
  const { m, f, found } = page;
  const { commitment, ideas, askForIdeas } = found;
  const { originIdeas = [] } = commitment;
  const list = html`<ul class="stack">
    ${originIdeas.map((id) => {
      const idea = ideas.get(id);
      const words = idea
        ? html`<span dir="auto" lang=${idea.language}>${idea.answers.summary}</span>`
        : ideas.has(id)
          ? m.unread
          : m.loading;
      return html`<li part="item">
        ${linkTo(page, { type: 'idea', id }, words)}
        ${
          idea
            ? html`<span class="sm muted">${idea.author.displayName ?? ''} ${f.day(idea.createdAt)}</span>`
            : nothing
        }
      </li>`;
    })}
  </ul>`;
  return originIdeas.length ? folded(m.origin(f, originIdeas.length), list, askForIdeas) : nothing;
}

/** What the plan says about it, folded. */
export const textsView = (page: CardPage): TemplateResult =>
  html`<section class="texts">
    ${texts.map((name) => {
      const text = page.found.commitment[name];
      return text ? folded(page.m[name], html`<p class="lines">${toldView(page, text)}</p>`) : nothing;
    })}
    ${ideasView(page)}
  </section>`;
