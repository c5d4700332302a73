import * as z from 'zod';
import { reportSides, type ReportSide } from '../codelists/commitments.ts';
import { moderationStates, type ModerationState } from '../codelists/consultations.ts';
import { milestoneStatuses, type MilestoneStatus } from '../codelists/milestone-statuses.ts';
import { newAuthorSchema, type NewAuthor } from './author.ts';
import { contributionMembers, type Contribution } from './contribution.ts';
import { evidenceSchema, type Evidence } from './evidence.ts';
import { identifierSchema, type Identifier } from './identifier.ts';
import { languageTagSchema, type LanguageTag } from './localised-text.ts';
import { longTextSchema, plainLineSchema, type LongText, type PlainLine } from './plain-text.ts';
import { provenanceSchema, type Provenance } from './provenance.ts';
import { partialDateSchema, type PartialDate } from './time.ts';

/** What is sent to say how a commitment is going (the body of `POST commitments/{commitment}/status-reports`). */
export interface NewStatusReport {
  /** The language it is written in. */
  language: LanguageTag;
  /** Who reports. */
  author: NewAuthor;
  /** Id of a milestone, where it is about that one alone. */
  milestone?: Identifier;
  /** How far it has come. */
  status?: MilestoneStatus;
  /** What has been done, and what not. */
  text?: LongText;
  /** What stands in the way. */
  challenges?: LongText;
  /**
   * What shows it.
   * @maxItems 20
   */
  evidence?: Evidence[];
  /** The time that it speaks of, as precise as is known. */
  date: PartialDate;
}

/**
 * How a commitment, or one of its milestones, is going, as one side sees it: government, civil society or the IRM. A card
 * shows the newest of each side next to each other.
 */
export interface StatusReport extends Contribution {
  /** Tells it from other contributions. */
  kind: 'status-report';
  /** Id of the commitment, or its `ogpId`. */
  commitment: Identifier;
  /** Id of a milestone, where it is about that one alone. */
  milestone?: Identifier;
  /** Whose view it is; a backend knows it from the author's role. */
  side: ReportSide;
  /** How far it has come, in this side’s view. */
  status?: MilestoneStatus;
  /** The status in its source's own word. */
  statusText?: PlainLine;
  /** What has been done, and what not. */
  text?: LongText;
  /** What stands in the way. */
  challenges?: LongText;
  /**
   * What shows it.
   * @maxItems 20
   */
  evidence?: Evidence[];
  /** The time that it speaks of; absent where its source does not say. */
  date?: PartialDate;
  /** Whether it is shown; not part of what the ledger's digest covers. */
  state: ModerationState;
  /** Where it comes from, where it was brought here. */
  provenance?: Provenance;
}

const said = {
  milestone: identifierSchema.exactOptional(),
  status: z.enum(milestoneStatuses).exactOptional(),
  text: longTextSchema.exactOptional(),
  challenges: longTextSchema.exactOptional(),
  evidence: z.array(evidenceSchema).max(20).exactOptional(),
};

/** What may be sent. That it says something is a rule (`statusReportRules`). */
export const newStatusReportSchema = z
  .strictObject({ language: languageTagSchema, author: newAuthorSchema, ...said, date: partialDateSchema })
  .meta({ id: 'NewStatusReport' }) satisfies z.ZodType<NewStatusReport>;

/** A report with its side, and what the backend gave. */
export const statusReportSchema = z
  .strictObject({
    ...contributionMembers,
    kind: z.literal('status-report'),
    commitment: identifierSchema,
    side: z.enum(reportSides),
    ...said,
    statusText: plainLineSchema.exactOptional(),
    date: partialDateSchema.exactOptional(),
    state: z.enum(moderationStates),
    provenance: provenanceSchema.exactOptional(),
  })
  .meta({ id: 'StatusReport' }) satisfies z.ZodType<StatusReport>;
