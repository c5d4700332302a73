import { css } from '../../base/lit.ts';

/** What notes, the review and the receipt look like. */
export const laterStyles = css`
  .i {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    vertical-align: -0.28em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .i .f {
    fill: currentColor;
    stroke: none;
  }
  .note {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_3);
    padding: var(--_3) var(--_4);
    margin-block-end: var(--_5);
    border-radius: var(--_card);
    border: 1px solid transparent;
    color: var(--_text);
  }
  .note p {
    max-inline-size: 76ch;
  }
  .note p + p {
    margin-block-start: var(--_2);
  }
  .wait {
    background: var(--_wait-soft);
  }
  .wait > .i {
    color: var(--_text);
  }
  p.note {
    margin-block: var(--_2) 0;
    grid-template-columns: minmax(0, 1fr);
  }
  .doing {
    background: var(--_doing-soft);
  }
  .doing > .i {
    color: var(--_accent);
  }
  .note .muted {
    color: var(--_text);
  }
  .excerpt {
    display: -webkit-box;
    -webkit-line-clamp: 2;
    -webkit-box-orient: vertical;
    overflow: hidden;
  }
  .sunken {
    padding: var(--_4) var(--_5);
    margin-block: var(--_5);
    border-radius: var(--_card);
    background: var(--_surface-sunken);
    color: var(--_text);
  }
  .summary-error {
    border: 2px solid var(--_late);
    border-radius: var(--_card);
    padding: var(--_4) var(--_5);
    margin-block-end: var(--_5);
    background: var(--_surface);
    color: var(--_text);
  }
  .summary-error .i,
  .summary-error a {
    color: var(--_late);
  }
  .summary-error a {
    font-weight: 600;
  }
  .summary-error li {
    padding-block: 0.25rem;
  }
  .saved {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_3);
    align-items: center;
    font-size: calc(var(--_ogp) * 0.875);
    color: var(--_text-muted);
  }
  .saved .i {
    color: var(--_done);
  }
  .saved.error {
    color: var(--_late);
  }
  .review {
    margin-block-start: var(--_4);
  }
  .review > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--_4);
    padding-block: var(--_3);
    border-block-end: 1px solid var(--_line);
  }
  .review > :first-child {
    border-block-start: 1px solid var(--_line);
  }
  dt {
    font-weight: 600;
  }
  dd {
    grid-column: 1;
    max-inline-size: var(--ogp-measure, 68ch);
  }
  .said {
    white-space: pre-line;
  }
  dd.chg {
    grid-area: 1/2;
  }
  .chg .btn {
    min-block-size: 1.75rem;
    padding-block: 0;
  }
  .mine {
    margin-block-start: var(--_4);
  }
  .slip {
    display: grid;
    max-inline-size: 52rem;
    border: 1px solid var(--_border);
    border-radius: var(--_card);
    background: var(--_surface);
    color: var(--_text);
  }
  .slip > * {
    padding: var(--_5);
  }
  .stub {
    position: relative;
    display: grid;
    gap: var(--_1);
    background: var(--_done-soft);
    border-radius: 7px 7px 0 0;
    border-block-end: 2px dashed var(--_border);
  }
  .stub .xl {
    font-size: calc(var(--_ogp) * 1.375);
    color: var(--_done);
    margin-block-end: var(--_3);
  }
  .stub .muted {
    color: var(--_text);
  }
  .stub::before,
  .stub::after {
    content: '';
    position: absolute;
    inset-block-end: -10px;
    inset-inline-start: -10px;
    inline-size: 18px;
    block-size: 18px;
    border-radius: 50%;
    background: var(--ogp-page, var(--_surface));
    border: 1px solid var(--_border);
    clip-path: inset(-1px -1px -1px 9px);
  }
  .stub::after {
    inset-inline: auto -10px;
    clip-path: inset(-1px 9px -1px -1px);
  }
  .stub:dir(rtl)::before {
    clip-path: inset(-1px 9px -1px -1px);
  }
  .stub:dir(rtl)::after {
    clip-path: inset(-1px -1px -1px 9px);
  }
  .code {
    font:
      600 calc(var(--_ogp) * 1.375) / 1.4 ui-monospace,
      monospace;
    letter-spacing: 0.04em;
  }
  .stack {
    display: grid;
    gap: var(--_5);
  }
  .way {
    display: grid;
    margin-block-start: var(--_3);
  }
  .way li {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_4);
    padding-block-end: var(--_4);
  }
  .way li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 2rem 0;
    inset-inline-start: calc(1rem - 1px);
    border-inline-start: 2px dashed var(--_border);
  }
  .dot {
    display: grid;
    place-content: center;
    inline-size: 2rem;
    block-size: 2rem;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    font-weight: 600;
    color: var(--_accent);
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
  @media (forced-colors: active) {
    .note,
    .sunken {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .note,
    .btn,
    .chg {
      display: none;
    }
    .slip,
    .stub,
    .sunken {
      color: #000;
      background: none;
      break-inside: avoid;
    }
    .stub::before,
    .stub::after {
      display: none;
    }
  }
`;
