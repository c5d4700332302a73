import { css } from '../../base/lit.ts';

/** What comments look like, and what is being written. */
export const laterStyles = css`
  .thread {
    grid-column: 1 / -1;
    container-type: inline-size;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_3);
    padding: var(--_3);
    color: var(--_text);
    background: var(--_surface-sunken);
    border-block-start: 3px solid var(--_accent);
    border-end-start-radius: var(--_card);
    border-end-end-radius: var(--_card);
    scroll-margin-block: 4rem;
  }
  .thread > .btn,
  .thread p > .btn {
    justify-self: start;
  }
  .comments,
  .replies {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_3);
  }
  .comments:empty {
    display: none;
  }
  .box,
  .own,
  .slip {
    padding: var(--_3);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    content-visibility: auto;
    contain-intrinsic-size: auto 8rem;
  }
  .own {
    border-color: var(--_wait);
  }
  .slip {
    display: grid;
    gap: var(--_1);
    background: var(--_done-soft);
    border-color: var(--_done);
  }
  .code {
    font:
      600 1.125em / 1.4 ui-monospace,
      monospace;
  }
  .comment {
    scroll-margin-block: 4rem;
  }
  .by {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_3);
    align-items: baseline;
    margin-block-end: var(--_1);
    max-inline-size: none;
    font-size: 0.875em;
    color: var(--_text-muted);
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
    margin-block-end: var(--_2);
    padding-inline-start: var(--_3);
    border-inline-start: 3px solid var(--_wait);
    color: var(--_text-muted);
    max-inline-size: 64ch;
  }
  .diff {
    margin-block-start: var(--_2);
    padding: var(--_3);
    color: var(--_text);
    background: var(--_surface-sunken);
    border-radius: var(--_radius);
  }
  .changes .diff {
    max-inline-size: 52rem;
  }
  del {
    color: var(--_late);
  }
  ins {
    color: var(--_done);
    font-weight: 600;
    text-decoration: underline;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_4);
    align-items: center;
    margin-block-start: var(--_1);
  }
  .support[aria-pressed='true'] {
    padding-inline: 0.6rem;
    font-weight: 600;
    text-decoration: none;
    background: var(--_doing-soft);
    border-radius: var(--_radius);
  }
  .support::before {
    content: '';
    inline-size: 0.9em;
    block-size: 0.9em;
    background: currentColor;
    clip-path: polygon(50% 0, 100% 50%, 85% 62%, 60% 36%, 60% 100%, 40% 100%, 40% 36%, 15% 62%, 0 50%);
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
    padding: var(--_2) var(--_3);
    color: var(--_text-muted);
    border: 1px dashed var(--_border);
    border-radius: var(--_radius);
  }
  .choice select,
  textarea,
  .input {
    font: inherit;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .choice select {
    min-block-size: 2.25rem;
    padding-inline: 0.5rem;
    max-inline-size: 100%;
  }
  .write {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_3);
    justify-items: start;
    padding: var(--_3);
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .comment .write {
    margin-block-start: var(--_3);
  }
  .field {
    display: grid;
    gap: var(--_1);
    inline-size: 100%;
  }
  .plain {
    font-weight: 400;
  }
  textarea,
  .input {
    display: block;
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.5rem 0.75rem;
  }
  textarea {
    resize: vertical;
    field-sizing: content;
    min-block-size: 5.5rem;
  }
  textarea.quote {
    min-block-size: 2.75rem;
  }
  .input {
    max-inline-size: 28rem;
  }
  :is(textarea, .input, select):hover {
    border-color: var(--_text);
  }
  .pick {
    display: flex;
    gap: var(--_2);
    align-items: center;
    min-block-size: 2.75rem;
    cursor: pointer;
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
  [aria-invalid] {
    border: 2px solid var(--_late) !important;
  }
  [aria-disabled] {
    cursor: progress;
    opacity: 0.75;
  }
  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container (min-width: 34rem) {
    .thread {
      padding: var(--_4);
    }
    .box,
    .own,
    .slip,
    .write {
      padding: var(--_4);
    }
  }
  @container (min-width: 48rem) {
    :host([beside]) .thread {
      grid-column: 2 / -1;
    }
    :host([beside='other']) :is(.thread, .changes) {
      grid-column: 1 / -1;
    }
  }
  @media (pointer: coarse) {
    .choice select {
      min-block-size: 2.75rem;
    }
  }
  @media print {
    .write,
    .acts,
    .choice,
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
