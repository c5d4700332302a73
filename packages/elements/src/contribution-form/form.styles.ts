import { css } from '../base/lit.ts';

/** What the first question looks like. */
export const formStyles = css`
  .head {
    align-items: start;
    margin-block-end: var(--_5);
  }
  .head > :first-child {
    flex: 1 1 14rem;
  }
  .plan {
    min-block-size: 1.55em;
  }
  .langs [aria-pressed='true'] {
    font-weight: 600;
    color: inherit;
    text-decoration: none;
    border-block-end: 2px solid var(--_accent);
  }
  .at,
  .guide {
    font-size: 0.875em;
  }
  .steps {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    gap: var(--_1);
    margin-block: var(--_2) var(--_5);
    max-inline-size: 42rem;
  }
  .steps li {
    block-size: 6px;
    border: 1px solid var(--_border);
  }
  .steps .past,
  .steps .now {
    border-color: var(--_accent);
  }
  .steps .past,
  .now::before {
    background: var(--_accent);
  }
  .now::before {
    content: '';
    display: block;
    inline-size: 50%;
    block-size: 100%;
  }
  .asked {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_3) var(--_6);
  }
  .asked + .asked {
    margin-block-start: var(--_6);
  }
  .dot {
    display: grid;
    place-content: center;
    inline-size: 2rem;
    block-size: 2rem;
    font-weight: 600;
    color: var(--_accent);
    border: 2px solid var(--_accent);
    border-radius: 50%;
  }
  .hint {
    margin-block-start: var(--_1);
    color: var(--_text-muted);
  }
  .answer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_2);
  }
  textarea,
  .input {
    display: block;
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.5rem 0.75rem;
    font: inherit;
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
  :is(textarea, .input):hover {
    border-color: var(--_text);
  }
  .error {
    font-weight: 600;
    color: var(--_late);
  }
  summary {
    padding-block: 0.6rem;
    cursor: pointer;
    color: var(--_accent);
  }
  .guide ul {
    list-style: '· ';
    border-inline-start: 4px solid var(--_line);
    padding-inline-start: var(--_5);
  }
  .guide li {
    padding-block: 0.2rem;
  }
  .foot {
    margin-block-start: var(--_6);
    padding-block-start: var(--_4);
    border-block-start: 1px solid var(--_line);
  }
  @container (min-width: 52rem) {
    .asked {
      grid-template: auto 1fr / minmax(0, 1.9fr) minmax(0, 1fr);
    }
    .answer {
      grid-row: 2;
    }
    .guide {
      grid-area: 1/2 / span 2;
      align-self: start;
      padding: var(--_2) var(--_5) var(--_4);
      color: var(--_text);
      background: var(--_surface-sunken);
      border-radius: var(--_card);
    }
    .guide ul {
      border: 0;
      padding-inline-start: 1em;
    }
    .guide span {
      font-weight: 600;
      color: inherit;
      text-decoration: none;
    }
  }
  @media (forced-colors: active) {
    .steps .past,
    .now::before {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  @media print {
    :host {
      color: #000;
    }
    .btn,
    .foot,
    .steps {
      display: none;
    }
  }
`;
