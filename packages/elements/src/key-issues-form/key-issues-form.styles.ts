import { css } from '../base/lit.ts';

/** What the list of issues looks like. */
export const issuesStyles = css`
  .issue {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_4);
    padding-block: var(--_4);
    border-block-end: 1px solid var(--_line);
  }
  .issue textarea {
    min-block-size: 4.5rem;
  }
  .issue .answer {
    grid-row: auto;
  }
`;
