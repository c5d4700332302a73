import { createHash } from 'node:crypto';

const digits = '0123456789abcdefghjkmnpqrstvwxyz';

/** The public id of a receipt, from the code as it is shown; computed by the protocol's words, not by the project's code. */
export function receiptId(shown: string): string {
  const code = shown.toUpperCase().replace(/[\s-]/g, '');
  const hash = createHash('sha256').update(`ogp-receipt:${code}`).digest();
  const bits = [...hash].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: 32 }, (_, at) => digits[parseInt(bits.slice(at * 5, at * 5 + 5), 2)]).join('');
}
