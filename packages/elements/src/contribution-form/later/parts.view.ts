import { html, type TemplateResult } from '../../base/lit.ts';
import { icon } from './icons.ts';

/** A button that is not the way forward. */
export const button = (kind: string, words: unknown, press: (event: Event) => unknown): TemplateResult =>
  html`<button class="btn ${kind}" type="button" @click=${press}>${words}</button>`;

/** Something to know, with what can be done about it. */
export const note = (kind: 'wait' | 'doing', words: unknown, role?: string): TemplateResult =>
  html`<div class="note ${kind}" role=${role ?? 'note'} part="note">
    ${icon('note')}
    <div>${words}</div>
  </div>`;
