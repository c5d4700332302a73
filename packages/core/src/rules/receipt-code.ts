import type { ReceiptCode } from '../model/receipt.ts';

/** Crockford's base32, then the five characters that only a check character can be. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U';
const length = 20;

/** Crockford's base32 of the first `count` times five bits. */
export function crockford(bytes: Uint8Array, count: number): string {
  let text = '';
  for (let i = 0; i < count; i++) {
    const bit = i * 5;
    const pair = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    text += alphabet.charAt((pair >> (11 - (bit & 7))) & 31);
  }
  return text;
}

function checkCharacter(body: string): string {
  let rest = 0;
  for (const character of body) rest = (rest * 32 + alphabet.indexOf(character)) % 37;
  return alphabet.charAt(rest);
}

/**
 * Makes a receipt code of random bytes.
 * @param bytes At least 13, from a cryptographic source; the first 100 bits are used.
 * @throws RangeError when there are fewer.
 */
export function receiptCodeFrom(bytes: Uint8Array): ReceiptCode {
  if (bytes.length < 13) throw new RangeError('A receipt code needs 13 random bytes.');
  const body = crockford(bytes, length);
  return body + checkCharacter(body);
}

/**
 * What a person typed, in the one spelling that is stored and sent: upper case, without blanks and dashes,
 * `O` read as `0`, `I` and `L` as `1`. Says nothing about whether the code is right: see `checkReceiptCode`.
 */
export function normaliseReceiptCode(typed: string): string {
  return typed
    .replace(/[\s\p{Pd}\p{Cf}]/gu, '')
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}

/**
 * Whether something typed is a receipt code: its shape, and the check character, which finds every single wrong
 * character and every swap of two neighbours.
 */
export function checkReceiptCode(typed: string): boolean {
  const code = normaliseReceiptCode(typed);
  return (
    /^[0-9A-HJKMNP-TV-Z]{20}[0-9A-HJKMNP-TV-Z*~$=U]$/.test(code) &&
    checkCharacter(code.slice(0, length)) === code[length]
  );
}

/** A code as people read it, in groups of 5, 5, 5 and 6: `9KTQ7-0V2CH-XM4RB-WZE5A8`. */
export function formatReceiptCode(code: ReceiptCode): string {
  const canonical = normaliseReceiptCode(code);
  return [canonical.slice(0, 5), canonical.slice(5, 10), canonical.slice(10, 15), canonical.slice(15)].join(
    '-',
  );
}
