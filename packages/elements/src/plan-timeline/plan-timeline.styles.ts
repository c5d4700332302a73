import { css } from '../base/lit.ts';

/** What a timeline looks like. */
export const timelineStyles = css`
  [hidden] {
    display: none;
  }
  .page > * + *,
  .chart,
  .legend + p,
  section {
    margin-block-start: var(--_5);
  }
  .head > :first-child {
    flex: 1 1 16rem;
  }
  .switch {
    display: flex;
  }
  .switch [aria-pressed='true'] {
    color: var(--_on-accent);
    background: var(--_accent);
  }
  .btn + .btn {
    margin-inline-start: -1px;
  }
  .chart {
    position: relative;
  }
  .grid {
    display: none;
  }
  .past {
    --c: var(--_text-muted);
  }
  .past rect {
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
    position: relative;
    block-size: 1.25rem;
    margin-block-start: var(--_1);
    background: var(--_surface-sunken);
  }
  .track > *,
  .grid > * {
    position: absolute;
    block-size: 100%;
  }
  .bar {
    min-inline-size: 4px;
    border: 1px solid var(--c);
    border-radius: 2px;
  }
  .grid b {
    padding: 2rem 0.4em;
    border-inline-start: 1px solid var(--_line);
  }
  b.now.now {
    border-inline-start: 2px solid;
  }
  .grid b.flag {
    block-size: auto;
    padding: 0 0.4em;
    color: var(--_surface);
    background: var(--_text);
    border: 0;
  }
  .tasks {
    display: grid;
    gap: var(--_3) var(--_5);
    padding-block: var(--_2);
  }
  @container (min-width: 48rem) {
    .tasks {
      grid-template-columns: 1fr 1fr;
    }
    .grid {
      display: block;
      position: absolute;
      inset-block: 0;
      inset-inline: 20rem 0;
    }
    .grid + ol {
      position: relative;
      padding-block-start: 4rem;
    }
    .grid + ol .lane {
      display: grid;
      grid-template-columns: 19rem 1fr;
      gap: 0 1rem;
    }
    .grid + ol .group > div:first-child {
      max-inline-size: 19rem;
    }
    .lane details {
      grid-column: 1/-1;
    }
    .track {
      background: none;
    }
  }
  @media (forced-colors: active) {
    [aria-pressed='true'] {
      color: HighlightText;
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  @media print {
    .switch {
      display: none;
    }
    /* A stage is longer than what is left of a page. */
    .group,
    .lane:has(details) {
      break-inside: auto;
    }
    .lane > :not(details) {
      break-inside: avoid;
      break-after: avoid;
    }
  }
  .many .group {
    content-visibility: auto;
    contain-intrinsic-size: auto 6rem;
  }
`;
