import { css } from '../base/lit.ts';

/** What a list of commitments looks like. */
export const listStyles = css`
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_4);
  }
  .picture,
  .bars {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_3);
  }
  .picture {
    margin-block: var(--_3);
  }
  .picture label {
    display: flex;
    align-items: center;
    gap: var(--_2);
    white-space: nowrap;
  }
  .bars li {
    display: grid;
    gap: var(--_1) var(--_4);
    align-items: center;
  }
  .bars .btn {
    justify-self: start;
    min-block-size: 1.5rem;
    padding-block: 0;
    text-align: start;
  }
  @media (pointer: coarse) {
    .bars .btn {
      min-block-size: 2.75rem;
    }
  }
  [aria-pressed='true'] {
    font-weight: 600;
  }
  .bar {
    block-size: 1.125rem;
    stroke: var(--_surface);
    stroke-width: 2;
  }
  label {
    font-size: 0.875em;
    font-weight: 600;
  }
  select,
  input {
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.5rem;
    font: inherit;
    font-weight: 400;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr));
    gap: var(--_3) var(--_4);
    align-items: end;
  }
  .chips {
    gap: var(--_2) var(--_3);
  }
  .chips .btn {
    font-weight: 400;
    text-align: start;
  }
  .list > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_3) var(--_5);
    padding-block: var(--_4);
    border-block-start: 1px solid var(--_line);
  }
  /* Of a long list what is out of sight costs nothing. */
  .list > :nth-child(n + 40) {
    content-visibility: auto;
    contain-intrinsic-size: auto 8rem;
    overflow-clip-margin: 6px;
  }
  .list > [hidden] {
    display: none;
  }
  .list:not(.cards) {
    border-block-end: 1px solid var(--_line);
  }
  dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_1) var(--_4);
    align-self: start;
    overflow-wrap: anywhere;
  }
  dl div {
    display: contents;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
    gap: var(--_4);
  }
  .cards > li {
    align-content: space-between;
    padding: var(--_4);
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_card);
  }
  .wide {
    flex: 1 1 100%;
  }
  table {
    inline-size: 100%;
    margin-block: var(--_2);
    border-collapse: collapse;
  }
  th,
  td {
    padding: var(--_2) var(--_1);
    text-align: end;
    vertical-align: bottom;
    border-block-end: 1px solid var(--_line);
  }
  th:first-child {
    text-align: start;
  }
  thead th {
    color: var(--_text);
    background: var(--_surface-sunken);
  }
  @media screen {
    @container (max-width: 51.99rem) {
      table,
      tbody,
      tr,
      th {
        display: block;
      }
      thead {
        display: none;
      }
      th,
      td {
        padding: 0.125rem 0;
        border: 0;
      }
      tr {
        padding-block: var(--_2);
        border-block-end: 1px solid var(--_line);
      }
      td {
        display: flex;
        justify-content: space-between;
      }
      td::before {
        content: attr(data-head);
        color: var(--_text-muted);
      }
    }
  }
  @container (min-width: 44rem) {
    .bars li {
      grid-template-columns: minmax(0, 2fr) minmax(0, 5fr) minmax(0, 3fr);
    }
    .list:not(.cards) > li {
      grid-template-columns: minmax(0, 1fr) 19rem;
    }
  }
  @media print {
    .filters,
    .actions,
    .chips .i {
      display: none;
    }
    :is(.bars, .chips) .btn:not(.slim.link),
    select {
      display: block;
      appearance: none;
      inline-size: auto;
      border: 0;
      padding: 0;
      color: inherit;
      text-decoration: none;
    }
    table.sm {
      font-size: 0.75em;
    }
    .list > li {
      content-visibility: visible !important;
    }
  }
`;
