import { createHash } from 'node:crypto';
import { Refusal } from '../problem/refusal.ts';
import type { KeyedSend, Sender } from '../store/sends.ts';

/** @throws Refusal `key-missing`, `key-malformed`. */
export function readKey(headers: Headers): string {
  const key = headers.get('Idempotency-Key');
  if (key === null) throw new Refusal('key-missing');
  if (!/^[ -~]{8,128}$/.test(key)) throw new Refusal('key-malformed');
  return key;
}

/** What makes two requests the same one. */
export function keyedSend(key: string, path: string, sender: Sender, body: Uint8Array): KeyedSend {
  const participant = 'participant' in sender ? (sender.participant?.id ?? '') : '';
  const fingerprint = createHash('sha256')
    .update(`POST\n${path}\n${participant}\n`)
    .update(body)
    .digest('hex');
  return { key, fingerprint, sender };
}
