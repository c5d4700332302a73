import { unsafeCSS } from './lit.ts';

/** Public token → its light and its dark value; the private name is what follows `--ogp-color-`. */
const colours = {
  surface: '#fff #14191f',
  'surface-sunken': '#f4f6f8 #1d242c',
  text: '#16202c #eef2f6',
  'text-muted': '#51606f #aab6c3',
  border: '#7b8896 #8593a2',
  line: '#d8dee5 #35404c',
  accent: '#0b5cad #8ec2ff',
  'on-accent': '#fff #14191f',
  done: '#14683d #7fd6a4',
  'done-soft': '#e3f3ea #14351f',
  'doing-soft': '#e4effb #12304f',
  wait: '#7a4d00 #f3c567',
  'wait-soft': '#fdf1d9 #40300a',
  late: '#a3261b #ff9d92',
  'late-soft': '#fce9e7 #4a1813',
};

const rings = { outer: '#ffd43b #16202c', inner: '#16202c #ffd43b' };

const knowsLightDark = CSS.supports('color', 'light-dark(red,red)');

const declare = (prefix: string, table: Record<string, string>) =>
  Object.entries(table)
    .map(([name, values]) => {
      const [light, dark] = values.split(' ');
      return `--_${name}:var(--ogp-${prefix}${name},${knowsLightDark ? `light-dark(${light},${dark})` : light});`;
    })
    .join('');

/**
 * The private side of the public tokens: each takes the host's `--ogp-…` where it is set. Colours follow the
 * `color-scheme` that holds around the element, where browsers know `light-dark()`; elsewhere they stay light.
 */
export const tokens = unsafeCSS(
  `:host{${declare('color-', colours)}${declare('focus-', rings)}${[4, 8, 12, 16, 24, 32]
    .map((size, i) => `--_${i + 1}:var(--ogp-space-${i + 1},${size / 16}rem);`)
    .join('')}--_radius:var(--ogp-radius,4px);--_card:var(--ogp-radius-card,8px)}`,
);
