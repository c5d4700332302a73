import * as z from 'zod';
import { statusBases, type CommitmentStatus, type StatusBasis } from '../codelists/commitments.ts';
import { milestoneStatuses, type MilestoneStatus } from '../codelists/milestone-statuses.ts';
import { ogpValueCodes, type OgpValue } from '../codelists/ogp-values.ts';
import { actorSchema, type Actor } from './actor.ts';
import { commitmentMembers, type OgpId } from './commitment.ts';
import { identifierSchema, type Identifier } from './identifier.ts';
import { relativeLinkSchema, type RelativeLink } from './link.ts';
import { localisedTextSchema, type LocalisedText } from './localised-text.ts';
import { plainLineSchema, type PlainLine } from './plain-text.ts';
import { partialDateSchema, type PartialDate } from './time.ts';

/** A milestone in its plan: enough to draw it on a timeline, and to see whether it is overdue. */
export interface MilestoneSummary {
  /** Names it within its commitment. */
  id: Identifier;
  /** As the plan numbers it. */
  number?: PlainLine;
  /** The verifiable deliverable. */
  title: LocalisedText;
  /** When work on it begins. */
  startDate?: PartialDate;
  /** By when it is due. */
  endDate?: PartialDate;
  /** The deadline in the plan's own words, where it is no date. */
  deadlineText?: PlainLine;
  /** How far it has come, as the government says. Absent: nobody has said. */
  status?: MilestoneStatus;
}

/** What one side says of a commitment as a whole, in short (`sidesOf`). */
export interface SideStatus {
  /** How far it has come, in this side’s view. */
  status: MilestoneStatus;
  /** What that was taken from. */
  basis: StatusBasis;
  /** The time that it speaks of; absent where it is not told. */
  date?: PartialDate;
}

/** What the sides say of a commitment, in short; whoever has said nothing is absent. */
export interface SideStatuses {
  /** Whoever is to keep it. */
  government?: SideStatus;
  /** Whoever watches from outside. */
  civilSociety?: SideStatus;
  /** The Independent Reporting Mechanism. */
  irm?: SideStatus;
}

/** A commitment in a list, and in its plan. What depends on the whole is made by `commitmentSummary`. */
export interface CommitmentSummary {
  /** Names it within the backend. */
  id: Identifier;
  /** The Partnership’s own number. */
  ogpId?: OgpId;
  /** The number within its plan. */
  localNumber?: PlainLine;
  /** What it is called. */
  title: LocalisedText;
  /** Where it stands. Absent: nobody has said. */
  status?: CommitmentStatus;
  /** When work begins. */
  startDate?: PartialDate;
  /** By when all of it is done. */
  endDate?: PartialDate;
  /** The heading that the plan puts it under. */
  theme?: LocalisedText;
  /**
   * Ids of policy areas of the plan.
   * @maxItems 20
   */
  policyAreas?: Identifier[];
  /** Who answers for it. */
  leadInstitution?: Actor;
  /**
   * Everybody who has a part in it or in a milestone, each once, who leads first; no contacts.
   * @maxItems 1000
   */
  institutions?: Actor[];
  /**
   * The Partnership's values that it serves.
   * @maxItems 4
   */
  ogpValues?: OgpValue[];
  /**
   * Its milestones in short, in their order. Absent: look into the whole.
   * @maxItems 200
   */
  milestones?: MilestoneSummary[];
  /** How it is going as each side sees it. Absent: look into the whole. */
  sides?: SideStatuses;
  /** Where the whole commitment is. */
  href: RelativeLink;
}

/** An id and a title; the rest as far as the plan has it. */
export const milestoneSummarySchema = z
  .strictObject({
    id: identifierSchema,
    number: plainLineSchema.exactOptional(),
    title: localisedTextSchema,
    startDate: partialDateSchema.exactOptional(),
    endDate: partialDateSchema.exactOptional(),
    deadlineText: plainLineSchema.exactOptional(),
    status: z.enum(milestoneStatuses).exactOptional(),
  })
  .meta({ id: 'MilestoneSummary' }) satisfies z.ZodType<MilestoneSummary>;

/** A status and what it rests on, perhaps a date. */
export const sideStatusSchema = z
  .strictObject({
    status: z.enum(milestoneStatuses),
    basis: z.enum(statusBases),
    date: partialDateSchema.exactOptional(),
  })
  .meta({ id: 'SideStatus' }) satisfies z.ZodType<SideStatus>;

/** Any of the three sides may be missing. */
export const sideStatusesSchema = z
  .strictObject({
    government: sideStatusSchema.exactOptional(),
    civilSociety: sideStatusSchema.exactOptional(),
    irm: sideStatusSchema.exactOptional(),
  })
  .meta({ id: 'SideStatuses' }) satisfies z.ZodType<SideStatuses>;

/** Enough to show a commitment in a list, to filter by, and to draw it, with the link to the whole. */
export const commitmentSummarySchema = z
  .strictObject({
    ...commitmentMembers,
    institutions: z.array(actorSchema).max(1000).exactOptional(),
    ogpValues: z.array(z.enum(ogpValueCodes)).max(4).exactOptional(),
    milestones: z.array(milestoneSummarySchema).max(200).exactOptional(),
    sides: sideStatusesSchema.exactOptional(),
    href: relativeLinkSchema,
  })
  .meta({ id: 'CommitmentSummary' }) satisfies z.ZodType<CommitmentSummary>;
