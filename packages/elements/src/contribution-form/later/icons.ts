import { html, type TemplateResult } from '../../base/lit.ts';

const disc = 'M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18Z';
const shapes = {
  done: `${disc}M5.6 10.3 9 13.8l5.5-6.3-1.5-1.3-4.1 4.7-1.9-2Z`,
  note: `${disc}M9 9v6h2V9ZM9 5v2h2V5Z`,
  error: 'M10 0 20 10 10 20 0 10ZM9 5v6h2V5Zm0 8v2h2v-2Z',
};

/** A picture beside words; screen readers pass it by. */
export const icon = (name: keyof typeof shapes): TemplateResult =>
  html`<svg class="i" viewBox="0 0 20 20" aria-hidden="true">
    <path fill-rule="evenodd" d=${shapes[name]}></path>
  </svg>`;
