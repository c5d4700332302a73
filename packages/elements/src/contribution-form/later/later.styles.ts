import { css } from '../../base/lit.ts';

/** What choices, mistakes, notes, the review and the receipt look like. */
export const laterStyles = css`
  .pick {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 var(--_3);
    padding-block: 0.625rem;
    cursor: pointer;
  }
  .pick input {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    accent-color: var(--_accent);
  }
  .pick .hint {
    grid-column: 2;
    margin: 0;
  }
  .sub {
    margin-inline-start: 0.7rem;
    margin-block-end: var(--_3);
    padding-inline-start: 1.45rem;
    border-inline-start: 2px solid var(--_line);
  }
  .bad {
    padding-inline-start: var(--_4);
    border-inline-start: 4px solid var(--_late);
  }
  [aria-invalid] {
    border: 2px solid var(--_late) !important;
  }
  [aria-disabled] {
    cursor: progress;
    opacity: 0.75;
  }
  .i {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    vertical-align: -0.28em;
    fill: currentColor;
  }
  .note,
  .sunken,
  .summary-error {
    padding: var(--_4) var(--_5);
    margin-block: var(--_4) var(--_5);
    color: var(--_text);
    border: 1px solid transparent;
    border-radius: var(--_card);
    overflow-wrap: anywhere;
  }
  .note {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_3);
  }
  .note p + * {
    margin-block-start: var(--_2);
  }
  .wait {
    background: var(--_wait-soft);
  }
  .doing {
    background: var(--_doing-soft);
  }
  .sunken {
    background: var(--_surface-sunken);
  }
  .summary-error {
    background: var(--_surface);
    border: 2px solid var(--_late);
  }
  .summary-error li {
    padding-block: 0.25rem;
  }
  .summary-error :is(.i, a) {
    color: var(--_late);
    font-weight: 600;
  }
  .saved .i {
    color: var(--_done);
  }
  .review {
    margin-block-start: var(--_4);
    border-block-start: 1px solid var(--_line);
  }
  .review > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--_4);
    align-items: baseline;
    padding-block: var(--_3);
    border-block-end: 1px solid var(--_line);
  }
  dt {
    padding-block-end: 0.375rem;
    font-weight: 600;
  }
  dd {
    grid-column: 1/-1;
    max-inline-size: var(--ogp-measure, 68ch);
  }
  .said {
    white-space: pre-line;
  }
  dd.chg {
    grid-area: 1/2;
  }
  .slip {
    max-inline-size: 52rem;
    overflow: hidden;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_card);
  }
  .stub,
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_1);
    padding: var(--_5);
  }
  .stub {
    background: var(--_done-soft);
    border-block-end: 2px dashed var(--_border);
  }
  .stub .xl {
    font-size: 1.375em;
    color: var(--_done);
    margin-block-end: var(--_3);
  }
  .code {
    font:
      600 1.375em / 1.4 ui-monospace,
      monospace;
  }
  .stack {
    gap: var(--_5);
  }
  .way li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_4);
    padding-block-start: var(--_3);
  }
  @container (min-width: 44rem) {
    .review > div {
      grid-template-columns: 13rem minmax(0, 1fr) auto;
    }
    dd {
      grid-column: 2;
    }
    dd.chg {
      grid-area: 1/3;
    }
  }
  @media print {
    .note {
      display: none;
    }
    [href^='http']::after {
      content: ' ' attr(href);
    }
    .slip,
    .stub,
    .sunken {
      color: #000;
      background: none;
      break-inside: avoid;
    }
  }
`;
