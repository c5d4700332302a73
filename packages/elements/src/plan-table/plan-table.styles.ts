import { css } from '../base/lit.ts';

/** What the table looks like. On a screen its rows are grids, so that groups out of sight need not be laid out. */
export const tableStyles = css`
  .page > * + * {
    margin-block-start: var(--_2);
  }
  .page :is(table, .note) {
    margin-block-start: var(--_4);
  }
  table {
    border-collapse: collapse;
    font-size: 0.875em;
  }
  th,
  td {
    padding: var(--_2) min(0.7cqi, 0.5rem);
    text-align: inherit;
    vertical-align: top;
  }
  th[scope='row'] {
    font-weight: 400;
  }
  tr {
    border-block-end: 1px solid var(--_line);
  }
  thead th {
    color: var(--_text);
    background: var(--_surface-sunken);
    vertical-align: bottom;
  }
  thead tr,
  .low {
    border-color: var(--_border);
  }
  .head th {
    font-size: 1.143em;
  }
  .label {
    margin-inline-end: 0.25em;
    font-weight: 400;
    color: var(--_text-muted);
  }
  .top th {
    font-size: 1.286em;
  }
  .low th {
    color: var(--_text);
    background: var(--_surface-sunken);
  }
  th .sm {
    font-weight: 400;
  }
  .nr,
  .sum th[scope],
  .sum .num {
    font-weight: 600;
  }
  .sum {
    border-color: var(--_border);
  }
  .all tr {
    border-block: 2px solid;
  }
  .all tr > * {
    font-size: 1.143em;
  }
  .num,
  thead :nth-child(n + 6) {
    text-align: end;
  }
  td[colspan] {
    text-align: center;
  }
  small {
    display: block;
    font-size: 1em;
    font-weight: 400;
  }
  [data-room]::after {
    content: attr(data-room);
    visibility: hidden;
  }
  .note.wait {
    background: var(--b);
  }
  .note > .i {
    color: var(--c);
    align-self: start;
  }
  @media screen {
    table,
    thead,
    tbody {
      display: block;
    }
    .long tbody {
      content-visibility: auto;
      contain-intrinsic-size: auto 20rem;
    }
    @container (max-width: 55.99rem) {
      thead {
        display: none;
      }
      tr,
      th {
        display: block;
      }
      tr:not(.low) {
        padding-block: var(--_3);
      }
      tr:not(.low) > * {
        padding: 0.125rem 0;
      }
      .label {
        display: block;
        font-size: 0.875rem;
      }
      .nr {
        float: inline-start;
        margin-inline-end: 0.5em;
      }
      td:empty {
        display: none;
      }
      th[scope='row'] {
        font-size: 1.143em;
        font-weight: 600;
      }
      [data-head] {
        display: flow-root;
        padding-inline-start: 9.5em !important;
      }
      [data-head]::before {
        content: attr(data-head);
        float: inline-start;
        inline-size: 9em;
        margin-inline-start: -9.5em;
        font-weight: 400;
        color: var(--_text-muted);
      }
      td.num {
        text-align: inherit;
      }
      small {
        display: inline;
      }
      [data-room]::after {
        content: none;
      }
    }
    @container (min-width: 56rem) {
      tr {
        display: grid;
        grid-template-columns:
          4em minmax(0, 3fr) minmax(0, 2fr) repeat(2, minmax(8em, 1fr))
          repeat(4, minmax(0, var(--_money)));
      }
      thead {
        position: sticky;
        inset-block-start: var(--ogp-sticky-top, 0);
        z-index: 1;
      }
      thead th {
        align-content: end;
      }
      [colspan='4'] {
        grid-column: span 4;
      }
      [colspan='9'] {
        grid-column: 1/-1;
      }
    }
  }
  @media print {
    table {
      inline-size: 100%;
      font-size: 0.75em;
      line-height: 1.35;
    }
    thead :nth-child(2) {
      inline-size: 25%;
    }
    .head {
      break-after: avoid;
    }
    .sum {
      break-before: avoid;
    }
  }
`;
