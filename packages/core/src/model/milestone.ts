import * as z from 'zod';
import { continuities, type Continuity } from '../codelists/commitments.ts';
import { milestoneStatuses, type MilestoneStatus } from '../codelists/milestone-statuses.ts';
import { actorSchema, type Actor } from './actor.ts';
import { identifierSchema, type Identifier } from './identifier.ts';
import { localisedTextSchema, type LocalisedText } from './localised-text.ts';
import { plainLineSchema, type PlainLine } from './plain-text.ts';
import { provenanceSchema, type Provenance } from './provenance.ts';
import { partialDateSchema, type PartialDate } from './time.ts';

/** A step of a commitment that can be checked: what will be there, who sees to it, by when, and how far it has come. */
export interface Milestone {
  /** Names it; mostly the commitment’s id, a dot and a number. */
  id: Identifier;
  /** As the plan numbers it: "1.1.1", "US0113.1". */
  number?: PlainLine;
  /** The verifiable deliverable. */
  title: LocalisedText;
  /** The group it stands in, where the plan groups milestones: a priority measure. */
  group?: LocalisedText;
  /** By which change one will see that it worked. */
  resultIndicator?: LocalisedText;
  /** What will be there when it is done: the expected output. */
  outputIndicator?: LocalisedText;
  /** Who sees to it. */
  leadInstitution?: Actor;
  /**
   * Who helps.
   * @maxItems 100
   */
  supporting?: Actor[];
  /** When work on it begins. */
  startDate?: PartialDate;
  /** By when it is due; the end of the month or year where no day is given (`isOverdue`). */
  endDate?: PartialDate;
  /** The deadline in the plan's own words, where it is no date: "By fall 2027". */
  deadlineText?: PlainLine;
  /** Whether it begins with this plan or goes on from the one before. */
  continuity?: Continuity;
  /** How far it has come. Absent: nobody has said. */
  status?: MilestoneStatus;
  /** The status in its source's own word. */
  statusText?: PlainLine;
  /** Where it comes from, where it was brought here. */
  provenance?: Provenance;
}

/** An id and a title; the rest as far as the plan has it. */
export const milestoneSchema = z
  .strictObject({
    id: identifierSchema,
    number: plainLineSchema.exactOptional(),
    title: localisedTextSchema,
    group: localisedTextSchema.exactOptional(),
    resultIndicator: localisedTextSchema.exactOptional(),
    outputIndicator: localisedTextSchema.exactOptional(),
    leadInstitution: actorSchema.exactOptional(),
    supporting: z.array(actorSchema).max(100).exactOptional(),
    startDate: partialDateSchema.exactOptional(),
    endDate: partialDateSchema.exactOptional(),
    deadlineText: plainLineSchema.exactOptional(),
    continuity: z.enum(continuities).exactOptional(),
    status: z.enum(milestoneStatuses).exactOptional(),
    statusText: plainLineSchema.exactOptional(),
    provenance: provenanceSchema.exactOptional(),
  })
  .meta({ id: 'Milestone' }) satisfies z.ZodType<Milestone>;
