import { css } from '../base/lit.ts';

/** What the questions look like. */
export const formStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2) var(--_5);
    justify-content: space-between;
    align-items: start;
    margin-block-end: var(--_5);
  }
  .head > :first-child {
    flex: 1 1 14rem;
  }
  .plan {
    min-block-size: 1.55em;
  }
  .langs {
    display: flex;
    gap: var(--_3);
  }
  .langs button {
    min-block-size: 2.25rem;
    padding: 0 0.125rem;
    border: 0;
    border-block-end: 2px solid transparent;
    background: none;
    font: inherit;
    font-size: calc(var(--_ogp) * 0.875);
    color: var(--_accent);
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  .langs [aria-pressed='true'] {
    font-weight: 600;
    color: inherit;
    text-decoration: none;
    border-color: var(--_accent);
  }
  .at {
    font-size: calc(var(--_ogp) * 0.875);
  }
  .steps {
    margin-block-end: var(--_5);
  }
  .steps ol {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    gap: var(--_1);
    margin-block-start: var(--_2);
    max-inline-size: 42rem;
  }
  .steps li {
    block-size: 6px;
    background: var(--_none-soft);
    border: 1px solid var(--_border);
    border-radius: 1px;
  }
  .steps .past {
    background: var(--_accent);
    border-color: var(--_accent);
  }
  .steps .now {
    background: linear-gradient(to right, var(--_accent) 50%, transparent 50%);
    border-color: var(--_accent);
  }
  .now:dir(rtl) {
    background: linear-gradient(to left, var(--_accent) 50%, transparent 50%);
  }
  .asked {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_3) var(--_6);
  }
  .asked + .asked {
    margin-block-start: var(--_6);
  }
  .ask > * + .hint {
    margin-block-start: var(--_1);
  }
  .asked label:not(.pick, .small),
  legend {
    display: block;
    font-weight: 600;
    font-size: calc(var(--_ogp) * 1.125);
    line-height: 1.35;
    text-wrap: balance;
  }
  label.small {
    display: block;
    font-weight: 600;
  }
  .answer {
    display: grid;
    gap: var(--_2);
  }
  textarea,
  select,
  .input {
    display: block;
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.5rem 0.75rem;
    font: inherit;
    line-height: 1.5;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  textarea {
    resize: vertical;
    field-sizing: content;
    min-block-size: 7.5rem;
  }
  select {
    max-inline-size: 30rem;
  }
  :is(textarea, select, .input):hover {
    border-color: var(--_text);
  }
  .under {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_4);
    justify-content: space-between;
    max-inline-size: none;
    font-size: calc(var(--_ogp) * 0.875);
    color: var(--_text-muted);
  }
  .error {
    color: var(--_late);
    font-weight: 600;
  }
  .bad {
    border-inline-start: 4px solid var(--_late);
    padding-inline-start: var(--_4);
  }
  [aria-invalid] {
    border-color: var(--_late) !important;
    box-shadow: inset 0 0 0 1px var(--_late);
  }
  .guide {
    font-size: calc(var(--_ogp) * 0.875);
  }
  .guide li {
    padding-block: 0.2rem;
    padding-inline-start: 0.75em;
  }
  .guide li::before {
    content: '·';
    font-weight: 600;
    display: inline-block;
    inline-size: 0.75em;
    margin-inline-start: -0.75em;
    color: var(--_text-muted);
  }
  section.guide {
    align-self: start;
    padding: var(--_4) var(--_5);
    background: var(--_surface-sunken);
    color: var(--_text);
    border-radius: var(--_card);
  }
  section.guide p {
    margin-block-end: var(--_1);
  }
  summary {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    min-block-size: 2.75rem;
    cursor: pointer;
    color: var(--_accent);
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary span {
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
  }
  summary::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentColor;
    border-width: 2px 2px 0 0;
    rotate: 45deg;
  }
  summary:dir(rtl)::before {
    rotate: -135deg;
  }
  [open] > summary::before {
    rotate: 135deg;
  }
  .guide ul {
    border-inline-start: 4px solid var(--_line);
    padding-inline-start: var(--_4);
  }
  section.guide ul {
    border: 0;
    padding: 0;
  }
  .pick {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 var(--_3);
    padding-block: 0.625rem;
    cursor: pointer;
  }
  .pick input {
    appearance: none;
    display: grid;
    place-content: center;
    margin: 0;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: var(--_on-accent);
    cursor: pointer;
  }
  .pick [type='radio'],
  .pick [type='radio']::before {
    border-radius: 50%;
  }
  .pick input::before {
    content: '';
    inline-size: 0.9rem;
    block-size: 0.9rem;
    scale: 0;
    background: currentColor;
    clip-path: polygon(12% 46%, 0 60%, 38% 96%, 100% 22%, 86% 10%, 37% 68%);
  }
  .pick [type='radio']::before {
    inline-size: 0.75rem;
    block-size: 0.75rem;
    background: var(--_accent);
    clip-path: none;
  }
  .pick :checked::before {
    scale: 1;
  }
  .pick :checked {
    border-color: var(--_accent);
  }
  .pick [type='checkbox']:checked {
    background: var(--_accent);
  }
  .pick .hint {
    grid-column: 2;
    font-size: calc(var(--_ogp) * 0.875);
  }
  .sub {
    margin-inline-start: 0.7rem;
    margin-block-end: var(--_3);
    padding-inline-start: 1.45rem;
    border-inline-start: 2px solid var(--_line);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2) var(--_5);
    justify-content: space-between;
    align-items: center;
    margin-block-start: var(--_6);
    padding-block-start: var(--_4);
    border-block-start: 1px solid var(--_line);
  }
  @container (min-width: 52rem) {
    .asked {
      grid-template-columns: minmax(0, 1.9fr) minmax(0, 1fr);
      grid-template-rows: auto 1fr;
    }
    .ask {
      grid-area: 1/1;
    }
    .answer {
      grid-area: 2/1;
    }
    section.guide {
      grid-area: 1/2 / span 2;
    }
  }
  @media (forced-colors: active) {
    .pick input {
      appearance: auto;
    }
    .pick input::before {
      display: none;
    }
    .steps .past,
    .steps .now {
      background: Highlight;
      forced-color-adjust: none;
    }
    .langs [aria-pressed='true'] {
      border-color: Highlight;
    }
  }
  @media print {
    .actions,
    .langs,
    .foot,
    .steps ol {
      display: none;
    }
    :host {
      color: #000;
    }
  }
`;
