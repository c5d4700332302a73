const from = '0123456789+-=()';
const to = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾', sub: '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎' } as const;

/**
 * Numbers that stand higher or lower, in characters that do so by themselves: `m<sup>2</sup>` is “m²”, and the number of a
 * footnote does not become part of the word before it. Raised letters stay letters: 1<sup>st</sup> is “1st”.
 */
export const raisedDigits = (words: string, where: keyof typeof to): string =>
  /^[\s+()=-]*\d[\s0-9+()=-]*$/.test(words)
    ? Array.from(words, (sign) => to[where].charAt(from.indexOf(sign)) || sign).join('')
    : words;
