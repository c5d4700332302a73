import { css } from '../base/lit.ts';

/** The colours of the patterns; the same in every picture. */
export const patternStyles = css`
  .patterns {
    position: absolute;
    inline-size: 0;
    block-size: 0;
  }
  #tone-done rect {
    fill: var(--_done);
  }
  #tone-doing rect {
    fill: var(--_doing-soft);
  }
  #tone-doing path {
    stroke: var(--_accent);
    stroke-width: 3.4;
  }
  #tone-wait rect {
    fill: var(--_wait-soft);
  }
  #tone-wait circle {
    fill: var(--_wait);
  }
  #tone-late rect {
    fill: var(--_late-soft);
  }
  #tone-late path {
    stroke: var(--_late);
    stroke-width: 1.8;
  }
  #tone-none rect {
    fill: var(--_surface-sunken);
  }
  #tone-none path {
    stroke: var(--_border);
    stroke-width: 1;
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
    .patterns rect {
      fill: Canvas;
    }
    #tone-done rect,
    .patterns circle {
      fill: CanvasText;
    }
    .patterns path {
      stroke: CanvasText;
    }
    .bar {
      stroke: CanvasText;
    }
  }
`;
