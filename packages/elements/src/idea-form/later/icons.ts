import { svg, type TemplateResult } from '../../base/lit.ts';

const paths = {
  check: 'M4 11.5 8 15.5 16 5.5',
  arrived: 'M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18ZM5.6 10.3 9 13.8l5.5-6.3-1.5-1.3-4.1 4.7-1.9-2Z',
  error: 'M10 1 19 10 10 19 1 10ZM9 5v6h2V5Zm0 7.4v2h2v-2Z',
  draft: 'M4.5 2h8L16 5.5V18H4.5ZM12 2v4h4M7 10h6M7 13.5h6',
  cloud: 'M6 15.5h8.5a3.5 3.5 0 0 0 1-6.8M12.5 5.7A5 5 0 0 0 5.7 9 3.3 3.3 0 0 0 6 15.5M2.5 2.5l15 15',
  copy: 'M7 7h10v10H7ZM13 7V3H3v10h4',
  print: 'M6 7V2.5h8V7M6 14H2V7h16v7h-4M6 11.5h8v6H6Z',
} as const;

/** A picture beside words; screen readers pass it by. */
export const icon = (name: keyof typeof paths): TemplateResult =>
  svg`<svg class="i" viewBox="0 0 20 20" aria-hidden="true"><path class=${name === 'arrived' || name === 'error' ? 'f' : ''} fill-rule="evenodd" d=${paths[name]}></path></svg>`;
