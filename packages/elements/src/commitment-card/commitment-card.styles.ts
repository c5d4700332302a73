import { css } from '../base/lit.ts';

/** What a card looks like. */
export const cardStyles = css`
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_4);
    padding: var(--_4);
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_card);
  }
  .compact {
    gap: var(--_2);
    padding-block: var(--_3);
  }
  .kicker {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_3);
    margin-block-end: calc(-1 * var(--_3));
  }
  .compact .kicker {
    margin: 0;
  }
  .tag {
    padding: 0.125em 0.4em;
    padding-inline-end: 0.7em;
    font-size: 0.875em;
    line-height: 1.5;
    background: var(--b);
    border: 1px solid transparent;
    border-radius: 99px;
  }
  .lines {
    white-space: pre-line;
  }
  .sides,
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    gap: var(--_3) var(--_5);
  }
  .sides li {
    padding-block-start: var(--_3);
    border-block-start: 1px solid var(--_line);
  }
  .sides a {
    display: inline-block;
    padding-block: 0.25rem;
  }
  .sides .say {
    display: flex;
    font-size: 1.125em;
  }
  .note.wait {
    background: var(--b);
  }
  .note > .i {
    color: var(--c);
    align-self: start;
  }
  .values li {
    display: flex;
    gap: 0.35em;
  }
  .values .i {
    color: var(--c);
  }
  section {
    display: grid;
    gap: var(--_3);
    padding-block-start: var(--_4);
    border-block-start: 1px solid var(--_line);
  }
  .texts {
    gap: var(--_1);
  }
  .stack {
    display: grid;
    gap: var(--_2);
  }
  .miles li {
    display: grid;
    grid-template-columns: 1.5rem minmax(0, 1fr);
    gap: var(--_1) var(--_4);
    padding-block: var(--_3);
    border-block-start: 1px solid var(--_line);
  }
  .when,
  .st {
    grid-column: 2;
  }
  .foot {
    padding-block-start: var(--_3);
    border-block-start: 1px solid var(--_line);
  }
  @container (min-width: 44rem) {
    .card {
      padding: var(--_5);
    }
    .compact {
      padding: var(--_3) var(--_4);
    }
    .miles li {
      grid-template-columns: 1.5rem minmax(0, 1fr) 12rem 9.5rem;
      align-items: baseline;
    }
    .when,
    .st {
      grid-column: auto;
    }
  }
`;
