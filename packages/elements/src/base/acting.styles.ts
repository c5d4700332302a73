import { css } from './lit.ts';

/** A button that looks like a link; a button among small words. */
export const linkButtons = css`
  .btn.link {
    padding-inline: 0;
    border: 0;
    border-radius: 0;
    background: none;
    font-weight: 400;
  }
  .sm .btn {
    font-size: inherit;
  }
`;

/** What stands on the ground where people write: the button that sends, what went wrong, where one is led to. */
export const acting = css`
  .text {
    text-align: start;
  }
  .btn.primary {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: transparent;
  }
  .btn.primary:hover {
    background: color-mix(in srgb, var(--_accent) 86%, var(--_text));
  }
  [role='alert']:focus {
    outline: 3px solid var(--_outer);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_inner);
    border-radius: var(--_radius);
  }
  [role='heading']:focus {
    outline: none;
    box-shadow: none;
  }
`;
