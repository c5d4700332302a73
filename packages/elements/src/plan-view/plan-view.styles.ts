import { css } from '../base/lit.ts';

/** What all elements share that show a plan. */
export const planStyles = css`
  .note {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2) var(--_3);
    align-items: baseline;
    padding: var(--_3) var(--_4);
    color: var(--_text);
    background: var(--_surface-sunken);
    border: 1px solid transparent;
    border-radius: var(--_card);
  }
  .note p {
    flex: 1 1 12rem;
    max-inline-size: 76ch;
  }
  .i {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.28em;
  }
  .f {
    fill: currentColor;
    stroke: none;
  }
  .say,
  .tag {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    font-weight: 600;
    color: var(--c);
  }
  .done {
    --c: var(--_done);
    --b: var(--_done-soft);
  }
  .doing {
    --c: var(--_accent);
    --b: var(--_doing-soft);
  }
  .wait {
    --c: var(--_wait);
    --b: var(--_wait-soft);
  }
  .late {
    --c: var(--_late);
    --b: var(--_late-soft);
  }
  .none {
    --c: var(--_text-muted);
    --b: var(--_surface-sunken);
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.25rem;
    /* Its mark stands on the page's side. */
    unicode-bidi: isolate;
    cursor: pointer;
    color: var(--_accent);
  }
  .muted.late {
    animation: 0s 2s both later;
  }
  .bones {
    display: grid;
    gap: var(--_3);
    margin-block-start: var(--_3);
    animation: 0s 0.3s both later;
  }
  .bones i {
    block-size: 2.5rem;
    background: var(--_surface-sunken);
    border-radius: var(--_radius);
  }
  @keyframes later {
    from {
      visibility: hidden;
    }
  }
  @media (pointer: coarse) {
    summary {
      min-block-size: 2.75rem;
      align-content: center;
    }
  }
  @media (forced-colors: active) {
    .note,
    .tag {
      border-color: CanvasText;
    }
  }
  @media print {
    :host {
      color: #000;
      color-scheme: light;
    }
    .btn {
      display: none;
    }
    a {
      color: inherit;
    }
    .ext::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
    .note,
    .tag {
      background: none;
      border-color: #888;
    }
    [role='heading'],
    summary {
      break-after: avoid;
    }
    li,
    tr,
    .note {
      break-inside: avoid;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
