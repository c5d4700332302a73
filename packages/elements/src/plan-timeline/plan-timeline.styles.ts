import { css } from '../base/lit.ts';

/** What a timeline looks like. */
export const timelineStyles = css`
  [hidden] {
    display: none;
  }
  .page > * + * {
    margin-block-start: var(--_5);
  }
  .head > div {
    flex: 1 1 16rem;
  }
  .head > .switch {
    display: flex;
    flex: none;
  }
  .switch .btn {
    border-color: var(--_border);
  }
  .switch .btn:first-child {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
    border-inline-end: 0;
  }
  .switch .btn + .btn {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .chart {
    position: relative;
    margin-block-start: var(--_5);
  }
  .grid {
    display: none;
  }
  .past {
    --c: var(--_text-muted);
    fill: var(--c);
  }
  .group {
    padding-block-start: var(--_5);
  }
  .group > ol {
    margin-block-start: var(--_2);
  }
  .lane {
    padding-block: var(--_3);
    border-block-start: 1px solid var(--_line);
  }
  .lane .row {
    gap: 0 var(--_3);
  }
  .track {
    display: block;
    block-size: 1rem;
    margin-block-start: var(--_1);
    background: var(--_surface-sunken);
  }
  .track rect {
    stroke: var(--c);
  }
  line {
    stroke: var(--_line);
  }
  .now {
    stroke: var(--_text);
    stroke-width: 2;
  }
  .tasks {
    display: grid;
    gap: var(--_3) var(--_5);
    padding-block: var(--_2);
  }
  section {
    margin-block-start: var(--_6);
  }
  @container (min-width: 48rem) {
    .tasks {
      grid-template-columns: 1fr 1fr;
    }
    .chart:has(.grid) {
      padding-block-start: 3.5rem;
    }
    .grid {
      display: block;
      position: absolute;
      inset-block: 0;
      inset-inline: 18rem 0;
      pointer-events: none;
    }
    .grid svg {
      position: absolute;
      block-size: 100%;
    }
    .grid b {
      position: absolute;
      inset-block-start: 1.5rem;
      padding-inline-start: 0.4em;
    }
    .grid .flag {
      inset-block-start: -0.25rem;
      padding-inline: 0.4em;
      color: var(--_surface);
      background: var(--_text);
      border-radius: 2px;
    }
    .grid ~ ol .lane {
      display: grid;
      grid-template-columns: 17rem 1fr;
      gap: 0 1rem;
    }
    .lane details {
      grid-column: 1 / -1;
    }
    .track {
      position: relative;
      block-size: 1.25rem;
      background: none;
    }
    .track .now {
      display: none;
    }
  }
  @media print {
    .switch {
      display: none;
    }
  }
  .many .group {
    content-visibility: auto;
    contain-intrinsic-size: auto 6rem;
  }
`;
