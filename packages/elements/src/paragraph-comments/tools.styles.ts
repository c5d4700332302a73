import { css } from '../base/lit.ts';

/** What can be done at a place, in a row; where there is room beside the text, in a column. Shapes stand for themselves. */
export const toolsStyles = css`
  :host {
    margin-block: var(--_2) var(--_5);
  }
  :host([beside]) {
    display: contents;
    container-type: normal;
  }
  .tools {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: var(--_2);
    align-self: start;
  }
  :host(:not([beside])) .tools::before {
    grid-column: 1/-1;
    align-self: center;
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_text-muted);
    content: attr(aria-label);
    content: attr(aria-label) / '';
  }
  .changes > p {
    padding-block: var(--_2);
  }
  .comment,
  .told,
  .tools > .tag,
  .changes {
    grid-column: 1/-1;
    justify-self: start;
  }
  .tools > .comment {
    justify-self: stretch;
    min-block-size: 2.75rem;
  }
  .btn.slim {
    font-weight: 400;
  }
  .stand {
    display: contents;
  }
  .stand > * {
    --c: var(--_done);
    --b: var(--_done-soft);
    display: grid;
    grid-template-columns: 1fr auto auto 1fr;
    gap: 0 0.4em;
    align-items: center;
    padding: 0.375rem 0.25rem;
    font-size: 0.875em;
    text-align: center;
  }
  .stand > .neutral {
    --c: var(--_wait);
    --b: var(--_wait-soft);
  }
  .stand > .disagree {
    --c: var(--_late);
    --b: var(--_late-soft);
  }
  .stand > *::before,
  .tools > .comment::before {
    content: '';
    flex: none;
    grid-column: 2;
    inline-size: 0.95em;
    block-size: 0.95em;
    background: currentColor;
    color: var(--c, inherit);
    clip-path: polygon(12% 46%, 0 60%, 38% 96%, 100% 22%, 86% 10%, 37% 68%);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .stand > .neutral::before {
    background: none;
    border: 0.17em solid;
    border-radius: 50%;
    clip-path: none;
  }
  .stand > .disagree::before {
    clip-path: polygon(
      15% 0,
      50% 35%,
      85% 0,
      100% 15%,
      65% 50%,
      100% 85%,
      85% 100%,
      50% 65%,
      15% 100%,
      0 85%,
      35% 50%,
      0 15%
    );
  }
  .tools > .comment::before {
    clip-path: polygon(0 5%, 100% 5%, 100% 72%, 50% 72%, 22% 100%, 22% 72%, 0 72%);
  }
  .stand > * > span {
    grid-area: 2/1 / auto/-1;
  }
  .stand b {
    grid-column: 3;
  }
  .tools b {
    font-weight: 600;
  }
  .tools > .comment b {
    margin-inline-start: auto;
  }
  [aria-pressed='true'],
  .tools > [aria-expanded='true'] {
    font-weight: 600;
  }
  .stand > [aria-pressed='true'],
  .tools > [aria-expanded='true'] {
    color: var(--c, var(--_accent));
    background: var(--b, var(--_doing-soft));
    border-color: currentColor;
    box-shadow: inset 0 0 0 1px currentColor;
  }
  .told:empty {
    display: none;
  }
  .tag {
    padding: 0.125em 0.7em;
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_wait);
    background: var(--_wait-soft);
    border: 1px solid transparent;
    border-radius: 1em;
  }
  @container (min-width: 34rem) {
    .tools {
      display: flex;
      flex-wrap: wrap;
    }
    .tools > .comment {
      min-block-size: 0;
    }
    .stand > * {
      display: flex;
      padding-inline: 0.75rem;
    }
    .told {
      flex-basis: 100%;
    }
  }
  @container (min-width: 48rem) {
    :host([beside]) .tools {
      display: block;
      grid-area: 1 / -2 / span 2;
    }
    :host([beside]) :is(.comment, .stand > *) {
      display: flex;
      inline-size: 100%;
      min-block-size: 2.25rem;
      padding-inline: 0.75rem;
    }
    :host([beside]) .stand {
      display: block;
      margin-block: var(--_2);
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
    :host([beside]) .stand > :not([aria-pressed='true']) {
      border-color: transparent;
    }
    :host([beside]) .stand > :not(:hover, [aria-pressed='true']) {
      background: none;
    }
    :host([beside]) .tools b {
      margin-inline-start: auto;
    }
    :host([beside='']) .changes {
      grid-column: 2;
    }
  }
  @media (forced-colors: active) {
    .stand > * {
      --c: currentColor;
    }
    .stand > [aria-pressed='true'],
    .tools > [aria-expanded='true'] {
      --c: SelectedItemText;
      background: SelectedItem;
      forced-color-adjust: none;
    }
  }
  @media print {
    .comment,
    .told,
    .stand > :has(b:empty),
    .btn.link {
      display: none;
    }
    .stand > .btn {
      border: 0;
      color: #000;
      background: none;
      box-shadow: none;
    }
  }
`;
