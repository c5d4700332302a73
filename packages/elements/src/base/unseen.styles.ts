import { css } from './lit.ts';

/** Words for screen readers alone. */
export const unseenStyles = css`
  .vh {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
