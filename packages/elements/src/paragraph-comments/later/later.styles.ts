import { css } from '../../base/lit.ts';

/** What comments look like, and what is being written. */
export const laterStyles = css`
  .thread,
  .comments,
  .replies,
  .write,
  .field,
  .slip,
  .two {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_3);
  }
  .thread {
    grid-column: 1/-1;
    container-type: inline-size;
    background: var(--_surface-sunken);
    border-block-start: 3px solid var(--_accent);
    border-radius: 0 0 var(--_card) var(--_card);
  }
  .thread,
  .remark {
    scroll-margin-block: 4rem;
  }
  :host(:not([beside])) .thread {
    margin-block-start: var(--_2);
  }
  .thread > .btn {
    justify-self: start;
  }
  .thread,
  .box,
  .own,
  .slip,
  .write,
  .diff,
  .tomb {
    padding: var(--_3);
    color: var(--_text);
  }
  .box,
  .own,
  .slip,
  .write,
  .input {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .box {
    content-visibility: auto;
    contain-intrinsic-size: auto 8rem;
  }
  .own {
    border-color: var(--_wait);
  }
  .slip {
    gap: var(--_1);
    background: var(--_done-soft);
    border-color: var(--_done);
  }
  .code {
    font:
      600 1.125em / 1.4 ui-monospace,
      monospace;
    user-select: all;
  }
  .by {
    gap: 0 var(--_3);
    align-items: baseline;
    max-inline-size: none;
  }
  .by b {
    font-size: 1.143em;
    color: var(--_text);
  }
  .by a {
    color: inherit;
  }
  .said {
    white-space: pre-line;
  }
  .cite {
    padding-inline-start: var(--_3);
    border-inline-start: 3px solid var(--_wait);
    color: var(--_text-muted);
  }
  .diff {
    inline-size: 100%;
    margin-block-start: var(--_2);
    background: var(--_surface-sunken);
    border-radius: var(--_radius);
  }
  del {
    color: var(--_late);
  }
  ins {
    color: var(--_done);
    font-weight: 600;
  }
  .acts {
    gap: 0 var(--_4);
  }
  .support[aria-pressed='true'] {
    padding-inline: 0.6rem;
    font-weight: 600;
    background: var(--_doing-soft);
    border-radius: var(--_radius);
  }
  .support::before {
    content: '';
    inline-size: 0.9em;
    block-size: 0.9em;
    background: currentColor;
    clip-path: polygon(50% 0, 100% 50%, 60% 40%, 60% 100%, 40% 100%, 40% 40%, 0 50%);
    forced-color-adjust: none;
  }
  .replies {
    margin-block-start: var(--_3);
    padding-inline-start: var(--_4);
    border-inline-start: 2px solid var(--_line);
  }
  .inst {
    margin-inline-start: calc(-1 * var(--_4) - 2px);
    padding-inline-start: var(--_4);
    border-inline-start: 4px solid var(--_accent);
  }
  .tomb {
    color: var(--_text-muted);
    border: 1px dashed var(--_border);
  }
  .write {
    justify-items: start;
    border-color: var(--_accent);
  }
  .remark .write {
    margin-block-start: var(--_3);
  }
  .field,
  .two {
    inline-size: 100%;
    align-content: start;
  }
  .field {
    gap: var(--_1);
  }
  .input {
    font: inherit;
    color: inherit;
    max-inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.5rem 0.75rem;
    border-color: var(--_border);
  }
  .input:hover {
    border-color: var(--_text);
  }
  .field .input {
    inline-size: 100%;
  }
  textarea {
    resize: vertical;
    field-sizing: content;
  }
  .body,
  .suggestion {
    min-block-size: 5.5rem;
  }
  .sm > label .input {
    min-block-size: 2.25rem;
    padding: 0.25rem 0.5rem;
  }
  .pick {
    display: flex;
    gap: var(--_2);
    align-items: center;
    min-block-size: 2.75rem;
  }
  .pick input {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    accent-color: var(--_accent);
  }
  .error {
    color: var(--_late);
    font-weight: 600;
  }
  .bad {
    padding-inline-start: var(--_3);
    border-inline-start: 4px solid var(--_late);
  }
  .bad .input {
    border: 2px solid var(--_late);
  }
  [aria-disabled] {
    cursor: progress;
    opacity: 0.75;
  }
  @container (min-width: 34rem) {
    .thread,
    .box,
    .own,
    .slip,
    .write {
      padding: var(--_4);
    }
    .two {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: var(--_4);
    }
  }
  @container (min-width: 48rem) {
    :host([beside='']) .thread {
      grid-column: 2/-1;
    }
  }
  @media (pointer: coarse) {
    .sm > label .input {
      min-block-size: 2.75rem;
    }
  }
  @media print {
    .write,
    .acts,
    .thread label,
    #write {
      display: none;
    }
    .thread {
      color: #000;
      background: none;
      border: 1px solid #888;
    }
    .box {
      content-visibility: visible;
      break-inside: avoid;
    }
  }
`;
