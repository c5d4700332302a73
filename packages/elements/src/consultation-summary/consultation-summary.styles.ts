import { css } from '../base/lit.ts';

/** What the summary looks like. */
export const summaryStyles = css`
  .summary,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_3);
    justify-items: stretch;
  }
  .summary {
    gap: var(--_6);
  }
  section > .btn {
    justify-self: start;
  }
  .note {
    max-inline-size: none;
    padding: var(--_3) var(--_4);
    color: var(--_text);
    background: var(--_surface-sunken);
    border: 1px solid transparent;
    border-radius: var(--_card);
  }
  .note .btn {
    margin-block-start: var(--_2);
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_4) var(--_5);
    padding-block: var(--_4);
    border-block: 1px solid var(--_line);
  }
  .figures .wide {
    flex: 1 0 100%;
  }
  .figures p {
    max-inline-size: none;
  }
  .figures b {
    display: block;
    letter-spacing: -0.015em;
  }
  svg {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.22em;
  }
  details {
    display: grid;
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.25rem;
    /* Its mark stands on the page's side. */
    unicode-bidi: isolate;
    cursor: pointer;
    color: var(--_accent);
  }
  table {
    inline-size: 100%;
    margin-block-start: var(--_2);
    border-collapse: collapse;
    font-size: 0.875em;
  }
  caption {
    padding-block-end: var(--_2);
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding: var(--_2) var(--_3);
    text-align: end;
    border-block-end: 1px solid var(--_line);
  }
  th:first-child {
    text-align: start;
  }
  thead th {
    color: var(--_text);
    background: var(--_surface-sunken);
    border-block-end: 2px solid var(--_border);
    vertical-align: bottom;
  }
  .counts li,
  .rows li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_1) var(--_5);
    align-items: baseline;
    padding-block: var(--_2);
    border-block-start: 1px solid var(--_line);
  }
  .counts li:last-child,
  .rows li:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .rows li {
    grid-template-columns: minmax(0, 1fr);
    padding-block: var(--_4);
  }
  .by {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_3);
    align-items: baseline;
    margin-block-end: var(--_1);
    max-inline-size: none;
  }
  .by b {
    font-size: 1.143em;
  }
  .by :not(b, svg *) {
    color: var(--_text-muted);
  }
  .kind {
    display: inline-flex;
    gap: 0.3em;
    align-items: baseline;
  }
  .kind svg {
    align-self: center;
  }
  .said {
    white-space: pre-line;
  }
  .list {
    display: grid;
    gap: var(--_1);
  }
  .list .sm {
    margin-inline-start: var(--_2);
  }
  [role='status']:empty,
  [hidden],
  .links:not(:has(a)) {
    display: none;
  }
  .bones {
    display: grid;
    gap: var(--_4);
    opacity: 0;
    animation: appear 1ms 300ms forwards;
  }
  .bones i {
    block-size: 1.25rem;
    inline-size: 92%;
    background: var(--_surface-sunken);
    border-radius: var(--_radius);
  }
  .bones i:first-child {
    block-size: 3.5rem;
    inline-size: 40%;
  }
  .late {
    opacity: 0;
    animation: appear 1ms 2s forwards;
  }
  @keyframes appear {
    to {
      opacity: 1;
    }
  }
  @container (max-width: 29.99rem) {
    table,
    tbody,
    tr,
    th,
    caption {
      display: block;
    }
    thead {
      display: none;
    }
    tr {
      padding-block: var(--_2);
      border-block-end: 1px solid var(--_line);
    }
    th,
    td {
      padding: 0.125rem 0;
      border: 0;
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
  @container (min-width: 44rem) {
    .figures {
      display: grid;
      grid: auto / 1.7fr;
      grid-auto-flow: column;
      grid-auto-columns: 1fr;
    }
    .figures * + p {
      padding-inline-start: var(--_5);
      border-inline-start: 1px solid var(--_line);
    }
    .rows li {
      grid-template-columns: 6rem minmax(0, 1fr);
    }
    .organisations {
      columns: 2;
      column-gap: var(--_6);
    }
    .organisations li {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .note {
      border-color: CanvasText;
    }
  }
  @media print {
    :host {
      color: #000;
      color-scheme: light;
    }
    .btn,
    .take,
    .links {
      display: none;
    }
    a {
      color: inherit;
    }
    .ext::after {
      content: ' (' attr(href) ')';
      font-size: 0.875em;
      overflow-wrap: anywhere;
    }
    .note {
      background: none;
      border-color: #888;
    }
    [role='heading'] {
      break-after: avoid;
    }
    li,
    tr,
    .figures {
      break-inside: avoid;
    }
    summary {
      display: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
