import { css } from './lit.ts';

/** Words for screen readers alone. */
export const unseenStyles = css`
  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
