import { css } from '../base/lit.ts';

/** What bars of positions, their patterns and the legend look like. */
export const positionStyles = css`
  .patterns {
    position: absolute;
    inline-size: 0;
    block-size: 0;
  }
  pattern rect {
    stroke: none;
  }
  #disagree {
    fill: var(--_late-soft);
    stroke: var(--_late);
  }
  #neutral {
    fill: var(--_wait-soft);
  }
  #neutral circle {
    fill: var(--_wait);
    stroke: none;
  }
  #agree {
    fill: var(--_done);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1) var(--_5);
  }
  .legend li {
    display: inline-flex;
    align-items: center;
    gap: var(--_2);
  }
  .legend svg {
    inline-size: 1.5rem;
    block-size: 1rem;
    stroke: none;
    border: 1px solid var(--_border);
    border-radius: 2px;
  }
  .bars {
    display: grid;
    gap: var(--_4);
  }
  .bars li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_1) var(--_4);
    align-items: center;
  }
  .bar {
    inline-size: 100%;
    overflow: visible;
    stroke: var(--_surface);
    stroke-width: 1px;
    print-color-adjust: exact;
  }
  .bar:dir(rtl) {
    transform: scaleX(-1);
  }
  .bar line {
    stroke: var(--_text);
    stroke-width: 1.5px;
  }
  @container (min-width: 44rem) {
    .bars {
      gap: var(--_3);
    }
    .bars li {
      grid-template-columns: minmax(0, 1fr) 10rem;
    }
    .bars .name {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 60rem) {
    .bars li {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) 10rem;
    }
    .bars .name {
      grid-column: auto;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
  }
  @media (forced-colors: active) {
    .bar {
      stroke: CanvasText;
    }
    #disagree,
    #neutral {
      fill: Canvas;
      stroke: CanvasText;
    }
    #neutral circle,
    #agree {
      fill: CanvasText;
    }
  }
  @media print {
    .bars .name {
      white-space: normal;
    }
  }
`;
