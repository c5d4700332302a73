import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Identifier } from '../model/identifier.ts';
import { crockford, normaliseReceiptCode } from './receipt-code.ts';

/**
 * The name of a receipt's public document (`receipts/{id}.json`): the first 32 characters of Crockford's base32, in
 * lower case, of SHA-256("ogp-receipt:" + code). From the id nobody finds the code.
 */
export function receiptId(code: string): Identifier {
  return crockford(sha256(utf8ToBytes('ogp-receipt:' + normaliseReceiptCode(code))), 32).toLowerCase();
}
