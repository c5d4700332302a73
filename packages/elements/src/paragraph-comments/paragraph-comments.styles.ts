import { css } from '../base/lit.ts';

/** What the text looks like. */
export const textStyles = css`
  .head {
    display: grid;
    gap: var(--_2);
    margin-block-end: var(--_6);
  }
  .note {
    inline-size: 100%;
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
  .tag {
    justify-self: start;
    padding: 0.125em 0.7em;
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_accent);
    background: var(--_doing-soft);
    border: 1px solid transparent;
    border-radius: 1em;
  }
  .error {
    color: var(--_late);
    font-weight: 600;
  }
  .error:empty {
    display: none;
  }
  .doc {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_6);
  }
  .doc > .lg:not(:first-child),
  .other {
    margin-block-start: var(--_4);
  }
  .other {
    padding-block-start: var(--_5);
    border-block-start: 1px solid var(--_line);
  }
  .para {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_2) var(--_5);
    content-visibility: auto;
    contain-intrinsic-size: auto 24rem;
    scroll-margin-block: 4rem;
  }
  .no {
    justify-self: start;
    padding-block: 0.25rem;
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_text-muted);
    text-decoration: none;
  }
  .no:hover {
    color: var(--_accent);
    text-decoration: underline;
  }
  ogp-paragraph-tools:not(:defined) {
    min-block-size: 6.125rem;
  }
  .doc .text {
    max-inline-size: var(--ogp-measure, 68ch);
    font-size: 1.125em;
  }
  .text p {
    max-inline-size: none;
  }
  .text ul {
    margin-block-start: var(--_2);
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .text > * + p {
    margin-block-start: var(--_3);
  }
  .bones {
    display: grid;
    gap: var(--_4);
    margin-block: var(--_4);
  }
  .bones i {
    block-size: 1.25rem;
    inline-size: 92%;
    background: var(--_surface-sunken);
    border-radius: var(--_radius);
  }
  .bones i:first-child {
    inline-size: 60%;
  }
  .bones,
  .late {
    opacity: 0;
    animation: appear 1ms 300ms forwards;
  }
  .late {
    animation-delay: 2s;
  }
  @keyframes appear {
    to {
      opacity: 1;
    }
  }
  @container (min-width: 48rem) {
    .para {
      contain-intrinsic-size: auto 12rem;
    }
    .doc .para {
      grid-template: auto 1fr / 2.5rem minmax(0, 1fr) 12.5rem;
    }
    .other {
      grid-template-columns: minmax(0, 1fr) 12.5rem;
    }
    ogp-paragraph-tools:not(:defined) {
      grid-area: 1 / -2 / span 2;
      min-block-size: 10.125rem;
    }
    .no {
      line-height: 1.7;
    }
  }
  @media print {
    :host {
      color: #000;
    }
    .para {
      content-visibility: visible;
    }
    [role='heading'] {
      break-after: avoid;
    }
    .head .row,
    .other:not(:has([open])),
    .tag {
      display: none;
    }
    .note {
      background: none;
      border-color: #888;
    }
  }
`;
