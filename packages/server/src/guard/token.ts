import { randomBytes } from 'node:crypto';
import {
  identifierSchema,
  organisationKinds,
  participantRoles,
  plainLineSchema,
  reportSides,
  type GuestToken,
  type Participant,
  type ReportSide,
} from '@ogp-kit/core';
import { jwtVerify, SignJWT } from 'jose';
import * as z from 'zod';
import { Refusal } from '../problem/refusal.ts';
import type { Sender } from '../store/sends.ts';

const issuer = 'ogp-kit';
const algorithm = 'HS256';
/** How long a guest's token holds. */
const guestDays = 365;

const claimsSchema = z.object({
  sub: z.string(),
  // Tokens of guests that were given before there were other roles say theirs as well.
  role: z.enum(participantRoles).default('guest'),
  name: plainLineSchema.optional(),
  organisation: identifierSchema.optional(),
  organisationKind: z.enum(organisationKinds).optional(),
  plan: identifierSchema.optional(),
  policyArea: identifierSchema.optional(),
  side: z.enum(reportSides).optional(),
});

/** What a token says of whoever sends it, beside who they are and what they may do. */
export type Claims = Omit<Bearer, 'id' | 'role'>;

/** Whoever sends a token that holds. */
export interface Bearer extends Pick<Participant, 'id' | 'role'> {
  /** The name that their contributions have, where they speak for an organisation. */
  name?: string | undefined;
  /** Id of that organisation. */
  organisation?: string | undefined;
  organisationKind?: (typeof organisationKinds)[number] | undefined;
  /** The only plan that they may decide in or report on. */
  plan?: string | undefined;
  /** The only policy area that they may; comments have none. */
  policyArea?: string | undefined;
  /** The side that their status reports are of; where it does not follow from role and kind. */
  side?: ReportSide | undefined;
}

/** Somebody new, by a name that nobody else has. */
export function newParticipant(role: Participant['role']): Participant {
  const id = `${role}-${randomBytes(10).toString('hex')}`;
  return { id, role, createdAt: new Date().toISOString() };
}

/** Makes tokens, and knows its own again. */
export class Tokens {
  readonly #secret: Uint8Array;

  /** @param secret Hexadecimal. */
  constructor(secret: string) {
    this.#secret = Buffer.from(secret, 'hex');
  }

  /** A token for somebody, who is still to be registered. */
  make({ id, role, createdAt }: Participant, days: number, claims: Claims = {}): Promise<string> {
    return new SignJWT({ role, ...claims })
      .setProtectedHeader({ alg: algorithm })
      .setIssuer(issuer)
      .setSubject(id)
      .setIssuedAt(new Date(createdAt))
      .setExpirationTime(`${days}d`)
      .sign(this.#secret);
  }

  async makeGuest(): Promise<GuestToken> {
    const participant = newParticipant('guest');
    return { participant, token: await this.make(participant, guestDays) };
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
      const { sub: id, ...claims } = claimsSchema.parse(payload);
      return { participant: { ...claims, id } };
    } catch {
      return { refusal };
    }
  }
}
