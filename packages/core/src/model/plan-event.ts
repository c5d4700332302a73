import * as z from 'zod';
import { eventModes, type EventMode } from '../codelists/process.ts';
import { actorSchema, type Actor } from './actor.ts';
import { documentLinkSchema, type DocumentLink } from './document-link.ts';
import { identifierSchema, type Identifier } from './identifier.ts';
import { linkSchema, type Link } from './link.ts';
import { localisedTextSchema, type LocalisedText } from './localised-text.ts';
import {
  partialDateSchema,
  timeSchema,
  timeZoneSchema,
  type PartialDate,
  type Time,
  type TimeZone,
} from './time.ts';

/** How many of one group took part. */
export interface ParticipantGroup {
  /** Who they are: "Civil society organisations". */
  label: LocalisedText;
  /**
   * How many.
   * @minimum 0
   * @maximum 9007199254740991
   * @TJS-type integer
   */
  count: number;
}

/** Who took part in an event, in numbers. */
export interface Participation {
  /**
   * How many in all.
   * @minimum 0
   * @maximum 9007199254740991
   * @TJS-type integer
   */
  count?: number;
  /**
   * How many of which group.
   * @maxItems 50
   */
  breakdown?: ParticipantGroup[];
}

/** Something that took or takes place at a time: a consultation meeting, a survey, a launch. */
export interface PlanEvent {
  /** Names it within its plan. */
  id: Identifier;
  /** Id of a stage of the plan. */
  stage?: Identifier;
  /** What it is called. */
  title: LocalisedText;
  /** The first day, as precise as is known. */
  startDate: PartialDate;
  /** The last day, where it is another. */
  endDate?: PartialDate;
  /** The hour, where it is known. */
  start?: Time;
  /** The hour when it ends. */
  end?: Time;
  /** The zone in which the hour is told. */
  timeZone?: TimeZone;
  /** Online, in person, or both. */
  mode?: EventMode;
  /** Where it is held. */
  venue?: LocalisedText;
  /** Where to read on or to take part. */
  url?: Link;
  /** Who holds it. */
  organiser?: Actor;
  /** Who took part, in numbers. */
  participants?: Participation;
  /**
   * Invitation, minutes, report.
   * @maxItems 50
   */
  documents?: DocumentLink[];
}

const count = z.int().min(0).max(Number.MAX_SAFE_INTEGER);

/** A label and a number. */
export const participantGroupSchema = z
  .strictObject({ label: localisedTextSchema, count })
  .meta({ id: 'ParticipantGroup' }) satisfies z.ZodType<ParticipantGroup>;

/** A number, and how it is made up, as far as is known. */
export const participationSchema = z
  .strictObject({
    count: count.exactOptional(),
    breakdown: z.array(participantGroupSchema).max(50).exactOptional(),
  })
  .meta({ id: 'Participation' }) satisfies z.ZodType<Participation>;

/** A title and a date; the rest as far as it is known. */
export const planEventSchema = z
  .strictObject({
    id: identifierSchema,
    stage: identifierSchema.exactOptional(),
    title: localisedTextSchema,
    startDate: partialDateSchema,
    endDate: partialDateSchema.exactOptional(),
    start: timeSchema.exactOptional(),
    end: timeSchema.exactOptional(),
    timeZone: timeZoneSchema.exactOptional(),
    mode: z.enum(eventModes).exactOptional(),
    venue: localisedTextSchema.exactOptional(),
    url: linkSchema.exactOptional(),
    organiser: actorSchema.exactOptional(),
    participants: participationSchema.exactOptional(),
    documents: z.array(documentLinkSchema).max(50).exactOptional(),
  })
  .meta({ id: 'PlanEvent' }) satisfies z.ZodType<PlanEvent>;
