import { css } from '../base/lit.ts';

/** What the list of issues looks like. */
export const issuesStyles = css`
  .issue {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_3);
    padding-block: var(--_5);
    border-block-start: 1px solid var(--_line);
  }
  .issue .answer {
    grid-row: auto;
  }
  .issue > .answer {
    gap: var(--_4);
  }
  .issue .dot {
    margin-block-start: -0.25rem;
  }
  .dot:focus {
    border-radius: 50%;
  }
  .issue textarea {
    min-block-size: 4.5rem;
  }
  .tools {
    gap: var(--_2) var(--_3);
  }
  .tools .btn {
    min-inline-size: 2.75rem;
    justify-content: center;
  }
  .tools [aria-disabled] {
    cursor: default;
    opacity: 0.5;
  }
  .gone {
    padding: var(--_3) var(--_4);
    margin-block-end: var(--_4);
    color: var(--_text);
    background: var(--_surface-sunken);
    border-radius: var(--_card);
  }
  .gone p {
    flex: 1 1 12rem;
  }
  @media print {
    .gone {
      display: none;
    }
  }
  @container (min-width: 44rem) {
    .issue {
      column-gap: var(--_4);
    }
  }
`;
