import * as z from 'zod';
import { participantRoles, type ParticipantRole } from '../codelists/states.ts';
import { identifierSchema, type Identifier } from './identifier.ts';
import { timeSchema, type Time } from './time.ts';

/** Somebody who acts on a backend. Not public. */
export interface Participant {
  /** Names it within the backend. */
  id: Identifier;
  /** What it may do. */
  role: ParticipantRole;
  /** Since when it is known. */
  createdAt: Time;
}

/** A guest's credentials (the answer to `POST participants`). */
export interface GuestToken {
  /** The guest that it stands for. */
  participant: Participant;
  /**
   * To be sent as `Authorization: Bearer …`.
   * @minLength 1
   * @maxLength 4096
   * @pattern ^[A-Za-z0-9._~+/=-]*$
   */
  token: string;
}

/** An id, one role, and since when. */
export const participantSchema = z
  .strictObject({ id: identifierSchema, role: z.enum(participantRoles), createdAt: timeSchema })
  .meta({ id: 'Participant' }) satisfies z.ZodType<Participant>;

/** A participant and the token that stands for them, up to 4,096 characters. */
export const guestTokenSchema = z
  .strictObject({
    participant: participantSchema,
    token: z
      .string()
      .min(1)
      .max(4096, { abort: true })
      .regex(/^[A-Za-z0-9._~+/=-]*$/),
  })
  .meta({ id: 'GuestToken' }) satisfies z.ZodType<GuestToken>;
