import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { test } from 'node:test';
import {
  checkReceiptCode,
  formatReceiptCode,
  normaliseReceiptCode,
  receiptCodeFrom,
} from '../src/rules/receipt-code.ts';
import { receiptId } from '../src/rules/receipt-id.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const checks = `${alphabet}*~$=U`;

/** Crockford's own arithmetic, with numbers as large as they get. */
function byArithmetic(bytes: Uint8Array): string {
  let number = BigInt(`0x${Buffer.from(bytes.subarray(0, 13)).toString('hex')}`) >> 4n;
  const check = checks.charAt(Number(number % 37n));
  let text = '';
  for (let i = 0; i < 20; i++) {
    text = alphabet.charAt(Number(number & 31n)) + text;
    number >>= 5n;
  }
  return text + check;
}

test('a code is the first 100 bits in base32 and their remainder by 37', () => {
  for (let i = 0; i < 2000; i++) {
    const bytes = randomBytes(13);
    const code = receiptCodeFrom(bytes);
    assert.equal(code, byArithmetic(bytes));
    assert.ok(checkReceiptCode(code));
  }
  assert.equal(receiptCodeFrom(new Uint8Array(13)), '0'.repeat(21));
  assert.throws(() => receiptCodeFrom(new Uint8Array(12)), RangeError);
});

test('the check character finds every wrong character and every swap of neighbours', () => {
  let edits = 0;
  for (let i = 0; i < 40; i++) {
    const code = receiptCodeFrom(randomBytes(13));
    for (let at = 0; at < 20; at++) {
      for (const other of alphabet) {
        if (other === code[at]) continue;
        assert.ok(!checkReceiptCode(code.slice(0, at) + other + code.slice(at + 1)));
        edits += 1;
      }
      if (at < 19 && code[at] !== code[at + 1]) {
        const swapped = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2);
        assert.ok(!checkReceiptCode(swapped));
      }
    }
  }
  assert.equal(edits, 40 * 20 * 31);
});

test('what people type is read kindly', () => {
  const code = receiptCodeFrom(Uint8Array.from({ length: 13 }, (_, i) => (i * 37) % 256));
  const shown = formatReceiptCode(code);
  assert.match(shown, /^.{5}-.{5}-.{5}-.{6}$/);
  const sloppy = ` ${shown.toLowerCase().replace(/0/g, 'o').replace(/1/g, 'l').replace(/-/g, ' – ')}\u00a0\n`;
  assert.equal(normaliseReceiptCode(sloppy), code);
  assert.ok(checkReceiptCode(sloppy));
  for (const wrong of ['', 'x', code.slice(1), `${code}0`, code.replace(/^./, 'U')])
    assert.ok(!checkReceiptCode(wrong));
});

test('the id of a receipt is what the protocol says', () => {
  const code = receiptCodeFrom(Uint8Array.from({ length: 13 }, (_, i) => 255 - i));
  const hash = createHash('sha256').update(`ogp-receipt:${code}`).digest();
  let bits = BigInt(`0x${hash.subarray(0, 20).toString('hex')}`);
  let expected = '';
  for (let i = 0; i < 32; i++) {
    expected = alphabet.charAt(Number(bits & 31n)) + expected;
    bits >>= 5n;
  }
  assert.equal(receiptId(code), expected.toLowerCase());
  assert.equal(receiptId(formatReceiptCode(code).toLowerCase()), receiptId(code));
});
