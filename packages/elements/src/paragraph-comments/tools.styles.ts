import { css } from '../base/lit.ts';

/** What can be done at a place, in a row; where there is room beside the text, in a column. Shapes stand for themselves. */
export const toolsStyles = css`
  :host([beside]) {
    display: contents;
    container-type: normal;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
    align-items: center;
    min-inline-size: 0;
  }
  .btn.slim {
    font-weight: 400;
  }
  b {
    font-weight: 600;
  }
  .btn > b:empty {
    display: none;
  }
  .comment[aria-expanded='true'] {
    font-weight: 600;
    color: var(--_accent);
    background: var(--_doing-soft);
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .stand {
    display: contents;
  }
  .stand > * {
    --c: var(--_done);
    --b: var(--_done-soft);
    gap: 0.4em;
    padding-inline: 0.6rem;
  }
  .stand > span {
    display: inline-flex;
    align-items: center;
    padding: 0.25rem 0;
    font-size: 0.875em;
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
  .comment::before {
    content: '';
    flex: none;
    inline-size: 0.95em;
    block-size: 0.95em;
    background: currentColor;
    color: var(--c, inherit);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .stand > .agree::before {
    clip-path: polygon(12% 46%, 0 60%, 38% 96%, 100% 22%, 86% 10%, 37% 68%);
  }
  .stand > .neutral::before {
    background: none;
    border: 0.17em solid;
    border-radius: 50%;
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
  .comment::before {
    clip-path: polygon(0 5%, 100% 5%, 100% 72%, 50% 72%, 22% 100%, 22% 72%, 0 72%);
  }
  .stand > [aria-pressed='true'] {
    font-weight: 600;
    color: var(--c);
    background: var(--b);
    border-color: var(--c);
    box-shadow: inset 0 0 0 1px var(--c);
  }
  .told:empty {
    display: none;
  }
  .told {
    flex-basis: 100%;
  }
  .changes {
    grid-column: 1 / -1;
  }
  .tag {
    padding: 0.125em 0.7em;
    font-size: 0.875em;
    font-weight: 600;
    border: 1px solid transparent;
    border-radius: 1em;
  }
  .wait {
    color: var(--_wait);
    background: var(--_wait-soft);
  }
  @container (max-width: 47.99rem) {
    .tools {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .comment,
    .told,
    .tools > .tag {
      grid-column: 1 / -1;
    }
    .comment {
      min-block-size: 2.75rem;
    }
    .comment b {
      margin-inline-start: auto;
    }
    .stand > .btn {
      display: grid;
      grid-template-columns: 1fr auto auto 1fr;
      gap: 0 0.4em;
      padding: 0.375rem 0.25rem;
      min-block-size: 3.25rem;
    }
    .stand > .btn::before {
      grid-column: 2;
    }
    .stand > .btn span {
      grid-area: 2 / 1 / auto / -1;
    }
    .stand > .btn b {
      grid-column: 3;
    }
  }
  @container (min-width: 48rem) {
    :host([beside]) .tools {
      flex-flow: column;
      align-items: stretch;
      align-self: start;
      gap: 0;
    }
    :host([beside]) .btn.slim {
      justify-content: flex-start;
    }
    :host([beside]) .tools b {
      margin-inline-start: auto;
    }
    :host([beside]) .comment {
      margin-block-end: var(--_2);
    }
    :host([beside]) .stand {
      display: grid;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
    :host([beside]) .stand > .btn {
      min-block-size: 2.25rem;
      border-color: transparent;
      background: none;
    }
    :host([beside]) .stand > .btn:hover {
      background: var(--_surface-sunken);
    }
    :host([beside]) .stand > [aria-pressed='true'] {
      color: var(--c);
      background: var(--b);
      border-color: var(--c);
    }
    :host([beside]) .stand > span {
      padding: 0.25rem 0.6rem;
    }
    :host([beside]) .changes {
      grid-column: 2 / -1;
    }
  }
  @media (forced-colors: active) {
    .stand > [aria-pressed='true'],
    .comment[aria-expanded='true'] {
      color: SelectedItemText;
      background: SelectedItem;
      --c: SelectedItemText;
      forced-color-adjust: none;
    }
    .stand > * {
      --c: currentColor;
    }
  }
  @media print {
    .comment,
    .told,
    .btn.link {
      display: none;
    }
    .stand > .btn {
      border: 0;
      padding: 0;
      color: #000;
      background: none;
      box-shadow: none;
    }
  }
`;
