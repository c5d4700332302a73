import * as z from 'zod';
import {
  flagReasons,
  moderationActs,
  type FlagReason,
  type ModerationActCode,
} from '../codelists/consultations.ts';
import { identifierSchema, type Identifier } from './identifier.ts';
import { localisedTextSchema, type LocalisedText } from './localised-text.ts';
import { plainLineSchema, plainTextSchema, type PlainLine, type PlainText } from './plain-text.ts';
import { timeSchema, type Time } from './time.ts';

/** What is sent to ask that somebody look at a contribution (the body of `POST flags`). */
export interface NewFlag {
  /** Id of the contribution. */
  contribution: Identifier;
  /** Why somebody should look. */
  reason: FlagReason;
  /** What is wrong, in a few words. */
  text?: PlainText;
}

/** That somebody asks for a contribution to be looked at. For moderators; not public. */
export interface Flag {
  /** Names it within the backend. */
  id: Identifier;
  /** Id of the contribution. */
  contribution: Identifier;
  /** Why somebody should look. */
  reason: FlagReason;
  /** What is wrong, in a few words. */
  text?: PlainText;
  /** When it was raised. */
  createdAt: Time;
}

/** Why a contribution is not shown. Public. */
export interface ModerationNote {
  /** Why, for everybody to read. */
  reason: LocalisedText;
  /** Which of the published rules it rests on. */
  rule?: PlainLine;
  /** Since when. */
  at: Time;
}

/** What a moderator sends (the body of `PUT moderation/{contribution}`). */
export interface NewModerationAct {
  /** What is to be done. */
  act: ModerationActCode;
  /** Why, for everybody to read; needed to hide and to erase (a rule). */
  reason?: LocalisedText;
  /** Which of the published rules it rests on. */
  rule?: PlainLine;
}

/** What a moderator did with a contribution, and why. Public, so that nobody is silenced in silence. */
export interface ModerationAct {
  /** Names it within the backend. */
  id: Identifier;
  /** Id of the contribution. */
  contribution: Identifier;
  /** What was done. */
  act: ModerationActCode;
  /** Why, for everybody to read; needed to hide and to erase (a rule). */
  reason?: LocalisedText;
  /** Which of the published rules it rests on. */
  rule?: PlainLine;
  /** When. */
  at: Time;
}

const flagged = {
  contribution: identifierSchema,
  reason: z.enum(flagReasons),
  text: plainTextSchema.exactOptional(),
};

/** A contribution and a reason. */
export const newFlagSchema = z.strictObject(flagged).meta({ id: 'NewFlag' }) satisfies z.ZodType<NewFlag>;

/** A contribution, a reason and a time. */
export const flagSchema = z
  .strictObject({ id: identifierSchema, ...flagged, createdAt: timeSchema })
  .meta({ id: 'Flag' }) satisfies z.ZodType<Flag>;

/** A reason that is public, and a time. */
export const moderationNoteSchema = z
  .strictObject({ reason: localisedTextSchema, rule: plainLineSchema.exactOptional(), at: timeSchema })
  .meta({ id: 'ModerationNote' }) satisfies z.ZodType<ModerationNote>;

const acted = {
  act: z.enum(moderationActs),
  reason: localisedTextSchema.exactOptional(),
  rule: plainLineSchema.exactOptional(),
};

/** An act, with a reason where it takes something away. */
export const newModerationActSchema = z
  .strictObject(acted)
  .meta({ id: 'NewModerationAct' }) satisfies z.ZodType<NewModerationAct>;

/** What was done, with its reason and its time. */
export const moderationActSchema = z
  .strictObject({ id: identifierSchema, contribution: identifierSchema, ...acted, at: timeSchema })
  .meta({ id: 'ModerationAct' }) satisfies z.ZodType<ModerationAct>;
