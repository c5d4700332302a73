import { html, type TemplateResult } from '../base/lit.ts';
import type { Tone } from './status.view.ts';

/**
 * What tells bars apart without colour: solid, slanted, dotted, hatched, thin lines. Stands once in each shadow root; a bar
 * names one by `fill="url(#tone-done)"`, as an attribute, since from a style it would be looked for in the page.
 */
export const patternsView = (): TemplateResult =>
  html`<svg class="patterns" aria-hidden="true">
    <pattern class="done" id="tone-done" width="8" height="8" patternUnits="userSpaceOnUse">
      <rect width="8" height="8"></rect>
    </pattern>
    <pattern class="doing" id="tone-doing" width="8" height="8" patternUnits="userSpaceOnUse">
      <rect width="8" height="8"></rect>
      <path d="m-2 10L10-2M-6 6 6-6M2 14 14 2"></path>
    </pattern>
    <pattern class="wait" id="tone-wait" width="7" height="7" patternUnits="userSpaceOnUse">
      <rect width="7" height="7"></rect>
      <circle cx="1.75" cy="1.75" r="1.3"></circle>
      <circle cx="5.25" cy="5.25" r="1.3"></circle>
    </pattern>
    <pattern class="late" id="tone-late" width="7" height="7" patternUnits="userSpaceOnUse">
      <rect width="7" height="7"></rect>
      <path d="m0 0 7 7M7 0 0 7"></path>
    </pattern>
    <pattern class="none" id="tone-none" width="8" height="8" patternUnits="userSpaceOnUse">
      <rect width="8" height="8"></rect>
      <path d="m-2-2L10 10M-6 2 2 10M6-2l8 8"></path>
    </pattern>
  </svg>`;

/** A small piece of a bar, for a legend. */
export const sampleView = (tone: Tone): TemplateResult =>
  html`<svg class="sample" aria-hidden="true">
    <rect width="100%" height="100%" fill=${`url(#tone-${tone})`}></rect>
  </svg>`;
