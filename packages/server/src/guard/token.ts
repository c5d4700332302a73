import { randomBytes } from 'node:crypto';
import type { GuestToken, Participant } from '@ogp-kit/core';
import { jwtVerify, SignJWT } from 'jose';
import { Refusal } from '../problem/refusal.ts';
import type { Sender } from '../store/sends.ts';

const issuer = 'ogp-kit';
const algorithm = 'HS256';

/** Gives guests their tokens, and knows its own again. */
export class Tokens {
  readonly #secret: Uint8Array;

  /** @param secret Hexadecimal. */
  constructor(secret: string) {
    this.#secret = Buffer.from(secret, 'hex');
  }

  async makeGuest(): Promise<GuestToken> {
    const now = new Date();
    const participant: Participant = {
      id: `guest-${randomBytes(10).toString('hex')}`,
      role: 'guest',
      createdAt: now.toISOString(),
    };
    const token = await new SignJWT({ role: participant.role })
      .setProtectedHeader({ alg: algorithm })
      .setIssuer(issuer)
      .setSubject(participant.id)
      .setIssuedAt(now)
      .setExpirationTime('365d')
      .sign(this.#secret);
    return { participant, token };
  }

  /** Who sends, by the header `Authorization`. */
  async senderOf(authorization: string | null): Promise<Sender> {
    if (authorization === null) return { participant: null };
    const refusal = new Refusal('unauthenticated');
    const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
    if (token === undefined) return { refusal };
    try {
      const { payload } = await jwtVerify(token, this.#secret, {
        issuer,
        algorithms: [algorithm],
        requiredClaims: ['sub', 'exp'],
      });
      return typeof payload.sub === 'string' ? { participant: payload.sub } : { refusal };
    } catch {
      return { refusal };
    }
  }
}
