const number =
  /^(?:(?:\d{1,3}(?:\.\d{1,3})*[.)]|\(?(?:[IVXLC]{1,7}|[A-Za-z])[.)])(?=\s+\S)|\d{1,3}(?:\.\d{1,3})+(?=\s+[^\s\p{Ll}]))/u;

/**
 * The number that a heading begins with, and the heading itself: `1.2. Services`, `IV. Services`, `a) Services`,
 * `1.2 Services`. Not `3.5 million people`, nor `2024 in figures`.
 */
export function headingNumber(text: string): { number?: string; heading: string } {
  const [found] = number.exec(text) ?? [];
  return found === undefined
    ? { heading: text }
    : { number: found, heading: text.slice(found.length).trim() };
}
