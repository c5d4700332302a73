import { svg, type TemplateResult } from '../../base/lit.ts';

const paths = {
  check: 'M4 11.5 8 15.5 16 5.5',
  arrived:
    'M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18ZM5.6 10.3 9 13.8l5.5-6.3-1.5-1.3-4.1 4.7-1.9-2Z',
  error:
    'M11.3 1.2 18.8 8.7a1.8 1.8 0 0 1 0 2.6l-7.5 7.5a1.8 1.8 0 0 1-2.6 0L1.2 11.3a1.8 1.8 0 0 1 0-2.6l7.5-7.5a1.8 1.8 0 0 1 2.6 0ZM9 5.2v6h2v-6Zm0 7.4v2.1h2v-2.1Z',
  draft: 'M4.5 2h8l3.5 3.5V18h-11.500ZM12 2v4h4M7 10h6M7 13.500h6',
  cloud: 'M6 15.500h8.500a3.500 3.500 0 0 0 1-6.800M12.500 5.700A5 5 0 0 0 5.700 9 3.300 3.300 0 0 0 6 15.500M2.500 2.500l15 15',
  copy: 'M8.500 7h7.500a1.500 1.500 0 0 1 1.500 1.500v7.500a1.500 1.500 0 0 1-1.500 1.500h-7.500a1.500 1.500 0 0 1-1.500-1.500v-7.500a1.500 1.500 0 0 1 1.500-1.500ZM13 7V4a1.500 1.500 0 0 0-1.500-1.500H4A1.500 1.500 0 0 0 2.500 4v7.500A1.500 1.500 0 0 0 4 13h3',
  print:
    'M6 7V2.500h8V7M6 14H3.500A1.500 1.500 0 0 1 2 12.500v-4A1.500 1.500 0 0 1 3.500 7h13A1.500 1.500 0 0 1 18 8.500v4a1.500 1.500 0 0 1-1.500 1.500H14M6 11.500h8v6H6Z',
} as const;

const solid = new Set<keyof typeof paths>(['arrived', 'error']);

/** A picture beside words; screen readers pass it by. */
export function icon(name: keyof typeof paths): TemplateResult {
  return svg`<svg class="i" viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path class=${solid.has(name) ? 'f' : ''} fill-rule="evenodd" d=${paths[name]}></path></svg>`;
}
