import { css } from '../base/lit.ts';

/** The colours of the patterns; the same in every picture. */
export const patternStyles = css`
  .patterns {
    position: absolute;
    inline-size: 0;
    block-size: 0;
  }
  .patterns rect {
    fill: var(--b);
  }
  .patterns circle {
    fill: var(--c);
  }
  .patterns path {
    stroke: var(--c);
  }
  #tone-done rect {
    fill: var(--c);
  }
  #tone-doing path {
    stroke-width: 3.4;
  }
  #tone-late path {
    stroke-width: 1.8;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1) var(--_5);
  }
  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }
  .sample {
    inline-size: 1.5rem;
    block-size: 1rem;
    border: 1px solid var(--_border);
    border-radius: 2px;
  }
  .bar {
    inline-size: 100%;
    print-color-adjust: exact;
  }
  .bar:dir(rtl) {
    transform: scaleX(-1);
  }
  @media (forced-colors: active) {
    .patterns {
      forced-color-adjust: none;
    }
    .patterns * {
      --b: Canvas;
      --c: CanvasText;
    }
    .bar {
      stroke: CanvasText;
    }
  }
`;
