import { css } from './lit.ts';

/** The ground of every element: the host's type and colour, our rhythm, buttons and focus. */
export const ground = css`
  :host {
    display: block;
    container-type: inline-size;
    font: inherit;
    color: inherit;
    line-height: var(--ogp-line-height, 1.55);
    font-variant-numeric: tabular-nums lining-nums;
    overflow-wrap: break-word;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :where(p, ul, ol, dl, dd, fieldset, legend) {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  p {
    max-inline-size: var(--ogp-measure, 68ch);
    text-wrap: pretty;
  }
  a,
  .link {
    color: var(--_accent);
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
  }
  :is(a, .link):hover {
    text-decoration-thickness: 2px;
  }
  .xl {
    font-size: calc(var(--_ogp) * 1.75);
    line-height: 1.2;
    letter-spacing: -0.012em;
  }
  .lg {
    font-size: calc(var(--_ogp) * 1.375);
    line-height: 1.3;
  }
  .md {
    font-size: calc(var(--_ogp) * 1.125);
  }
  .sm,
  .small {
    font-size: calc(var(--_ogp) * 0.875);
  }
  .xl,
  .lg,
  .md,
  .strong {
    font-weight: 600;
    text-wrap: balance;
  }
  .muted,
  .hint {
    color: var(--_text-muted);
  }
  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible,
  [role='alert']:focus {
    outline: 3px solid var(--_outer);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_inner);
    border-radius: var(--_radius);
  }
  [role='heading']:focus {
    outline: none;
    box-shadow: none;
  }
  .btn {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_2);
    min-block-size: 2.75rem;
    padding: 0.5rem 1.25rem;
    font: inherit;
    font-weight: 600;
    line-height: 1.3;
    cursor: pointer;
    border-radius: var(--_radius);
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_border);
  }
  .btn:hover {
    background: var(--_surface-sunken);
  }
  .primary {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: transparent;
    box-shadow: inset 0 -2px #0003;
  }
  .primary:hover {
    background: color-mix(in srgb, var(--_accent) 86%, var(--_text));
  }
  .primary:focus-visible {
    box-shadow: 0 0 0 2px var(--_inner);
  }
  .primary[aria-disabled] {
    cursor: progress;
    opacity: 0.75;
  }
  .btn.link {
    padding-inline: 0;
    border: 0;
    background: none;
    font-weight: 400;
    color: var(--_accent);
  }
  .slim {
    min-block-size: 2.25rem;
    padding-block: 0.25rem;
    font-size: calc(var(--_ogp) * 0.875);
  }
  .slim:not(.link) {
    padding-inline: 0.75rem;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_3) var(--_5);
    align-items: center;
    max-inline-size: none;
  }
  @media (pointer: coarse) {
    .slim {
      min-block-size: 2.75rem;
    }
  }
`;
