import { css } from './lit.ts';

/**
 * The private side of the public tokens: each takes the host's `--ogp-…` where it is set. Colours follow the
 * `color-scheme` that holds around the element, where browsers know `light-dark()`.
 */
export const tokens = css`
  :host {
    --_ogp: var(--ogp-base, 1em);
    --_surface: var(--ogp-color-surface, #fff);
    --_sunken: var(--ogp-color-surface-sunken, #f4f6f8);
    --_text: var(--ogp-color-text, #16202c);
    --_muted: var(--ogp-color-text-muted, #51606f);
    --_border: var(--ogp-color-border, #7b8896);
    --_line: var(--ogp-color-line, #d8dee5);
    --_accent: var(--ogp-color-accent, #0b5cad);
    --_on-accent: var(--ogp-color-on-accent, #fff);
    --_done: var(--ogp-color-done, #14683d);
    --_done-soft: var(--ogp-color-done-soft, #e3f3ea);
    --_doing: var(--ogp-color-doing, #0b5cad);
    --_doing-soft: var(--ogp-color-doing-soft, #e4effb);
    --_wait: var(--ogp-color-wait, #7a4d00);
    --_wait-soft: var(--ogp-color-wait-soft, #fdf1d9);
    --_late: var(--ogp-color-late, #a3261b);
    --_none-soft: var(--ogp-color-none-soft, #eef1f4);
    --_outer: var(--ogp-focus-outer, #ffd43b);
    --_inner: var(--ogp-focus-inner, #16202c);
    --_1: var(--ogp-space-1, 0.25rem);
    --_2: var(--ogp-space-2, 0.5rem);
    --_3: var(--ogp-space-3, 0.75rem);
    --_4: var(--ogp-space-4, 1rem);
    --_5: var(--ogp-space-5, 1.5rem);
    --_6: var(--ogp-space-6, 2rem);
    --_radius: var(--ogp-radius, 4px);
    --_card: var(--ogp-radius-card, 8px);
    --_quick: var(--ogp-quick, 150ms);
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_surface: var(--ogp-color-surface, light-dark(#fff, #14191f));
      --_sunken: var(--ogp-color-surface-sunken, light-dark(#f4f6f8, #1d242c));
      --_text: var(--ogp-color-text, light-dark(#16202c, #eef2f6));
      --_muted: var(--ogp-color-text-muted, light-dark(#51606f, #aab6c3));
      --_border: var(--ogp-color-border, light-dark(#7b8896, #8593a2));
      --_line: var(--ogp-color-line, light-dark(#d8dee5, #35404c));
      --_accent: var(--ogp-color-accent, light-dark(#0b5cad, #8ec2ff));
      --_on-accent: var(--ogp-color-on-accent, light-dark(#fff, #14191f));
      --_done: var(--ogp-color-done, light-dark(#14683d, #7fd6a4));
      --_done-soft: var(--ogp-color-done-soft, light-dark(#e3f3ea, #14351f));
      --_doing: var(--ogp-color-doing, light-dark(#0b5cad, #8ec2ff));
      --_doing-soft: var(--ogp-color-doing-soft, light-dark(#e4effb, #12304f));
      --_wait: var(--ogp-color-wait, light-dark(#7a4d00, #f3c567));
      --_wait-soft: var(--ogp-color-wait-soft, light-dark(#fdf1d9, #40300a));
      --_late: var(--ogp-color-late, light-dark(#a3261b, #ff9d92));
      --_none-soft: var(--ogp-color-none-soft, light-dark(#eef1f4, #28313b));
      --_outer: var(--ogp-focus-outer, light-dark(#ffd43b, #16202c));
      --_inner: var(--ogp-focus-inner, light-dark(#16202c, #ffd43b));
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_quick: 0ms;
    }
  }
`;

/** Fixes the host's text size once, so that sizes never compound. */
export function registerBase(): void {
  try {
    CSS.registerProperty({ name: '--_ogp', syntax: '<length>', inherits: true, initialValue: '16px' });
  } catch {
    // Registered already, or a browser without it: sizes are then relative to their parent, which is the same here.
  }
}
