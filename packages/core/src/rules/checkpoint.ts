import { getPublicKey, hashes, sign, verify } from '@noble/ed25519';
import { sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Checkpoint, Hex256 } from '../model/ledger.ts';
import { canonicalJson } from './ledger.ts';

/** What a checkpoint's signature covers. */
export type UnsignedCheckpoint = Omit<Checkpoint, 'signature'>;

function signedBytes({ head, size, time }: UnsignedCheckpoint): Uint8Array {
  // Without it the library has no synchronous functions; here and not at the top, so that modules stay free of side effects.
  hashes.sha512 ??= sha512;
  return utf8ToBytes(canonicalJson({ head, size, time }));
}

/**
 * The Ed25519 public key that belongs to a secret key.
 * @param secretKey 32 bytes as 64 hexadecimal digits.
 */
export function publicKeyOf(secretKey: Hex256): Hex256 {
  hashes.sha512 ??= sha512;
  return bytesToHex(getPublicKey(hexToBytes(secretKey)));
}

/**
 * Signs the state of a ledger.
 * @param secretKey 32 bytes as 64 hexadecimal digits.
 */
export function signCheckpoint(checkpoint: UnsignedCheckpoint, secretKey: Hex256): Checkpoint {
  const { head, size, time } = checkpoint;
  return { size, head, time, signature: bytesToHex(sign(signedBytes(checkpoint), hexToBytes(secretKey))) };
}

/**
 * Whether a checkpoint was signed by the holder of a key.
 * @param key The public key, as in `ledger.json`.
 * @returns false also when key or signature are not what they should be.
 */
export function verifyCheckpoint(checkpoint: Checkpoint, key: Hex256): boolean {
  try {
    return verify(hexToBytes(checkpoint.signature), signedBytes(checkpoint), hexToBytes(key), {
      zip215: false,
    });
  } catch {
    return false;
  }
}
