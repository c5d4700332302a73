import { css } from './lit.ts';

/** The ground of every element: the host's type and colour, our rhythm, a button, focus. */
export const ground = css`
  :host {
    display: block;
    container-type: inline-size;
    font-size: var(--ogp-base, inherit);
    line-height: var(--ogp-line-height, 1.55);
    font-variant-numeric: tabular-nums;
    overflow-wrap: break-word;
    text-align: start;
  }
  /* One side for all of our words, whatever direction they have: the page's. */
  :host > * {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    /* On a page of the other direction, too, a sentence ends where it ends. */
    unicode-bidi: plaintext;
  }
  /* What people wrote begins on its own side. */
  [dir] {
    text-align: start;
  }
  ul,
  ol {
    list-style: none;
  }
  p {
    max-inline-size: var(--ogp-measure, 68ch);
    text-wrap: pretty;
  }
  .xl {
    font-size: 1.75em;
    line-height: 1.2;
  }
  .lg {
    font-size: 1.375em;
  }
  .md {
    font-size: 1.125em;
  }
  .lg,
  .md {
    line-height: 1.35;
  }
  .sm {
    font-size: 0.875em;
  }
  .xl,
  .lg,
  .md,
  .strong {
    font-weight: 600;
    text-wrap: balance;
  }
  .muted {
    color: var(--_text-muted);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2) var(--_5);
  }
  .apart {
    justify-content: space-between;
  }
  .btn {
    display: inline-flex;
    align-items: center;
    gap: var(--_2);
    min-block-size: 2.75rem;
    padding: 0.5rem min(1.25rem, 5vw);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .btn:hover {
    background: var(--_surface-sunken);
  }
  .btn.slim {
    min-block-size: 2.25rem;
    padding: 0.25rem 0.75rem;
    font-size: 0.875em;
  }
  a,
  .link,
  summary span {
    color: var(--_accent);
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
  }
  a:hover,
  .link:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 3px solid var(--_outer);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_inner);
    border-radius: var(--_radius);
  }
  @media (pointer: coarse) {
    .btn.slim {
      min-block-size: 2.75rem;
    }
  }
`;
