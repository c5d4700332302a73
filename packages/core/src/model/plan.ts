import * as z from 'zod';
import { memberLevels, type MemberLevel } from '../codelists/member-levels.ts';
import {
  contributionKinds,
  planStatuses,
  type ContributionKind,
  type PlanStatus,
} from '../codelists/states.ts';
import { commitmentSummarySchema, type CommitmentSummary } from './commitment-summary.ts';
import { documentLinkSchema, type DocumentLink } from './document-link.ts';
import { identifierSchema, type Identifier } from './identifier.ts';
import { relativeLinkSchema, type RelativeLink } from './link.ts';
import { localisedTextSchema, type LocalisedText } from './localised-text.ts';
import { organisationSchema, type Organisation } from './organisation.ts';
import { planEventSchema, type PlanEvent } from './plan-event.ts';
import { planItemSchema, type PlanItem } from './plan-item.ts';
import { policyAreaSchema, type PolicyArea } from './policy-area.ts';
import { provenanceSchema, type Provenance } from './provenance.ts';
import { reportSchema, type Report } from './report.ts';
import { stageSchema, type Stage } from './stage.ts';
import { daySchema, timeSchema, timeZoneSchema, type Day, type Time, type TimeZone } from './time.ts';

/** The member of the Partnership whose plan it is. */
export interface Member {
  /** What it is called. */
  name: LocalisedText;
  /** As in the Partnership's web addresses: `albania`. */
  slug: Identifier;
  /** The Partnership's own code, not ISO 3166: `ALB`, `UK`, `SCO`. */
  code: Identifier;
  /** A country, or a part of one. */
  level: MemberLevel;
}

/** From the first to the last day; both belong to it. */
export interface Period {
  /** The first day. */
  startDate: Day;
  /** The last day. */
  endDate: Day;
}

/** An invitation to contribute: what is asked for, and when. Open or closed is computed from it (`callState`). */
export interface Call {
  /** What is asked for. */
  kind: ContributionKind;
  /** From when on. */
  opens: Time;
  /** Absent: until further notice. */
  closes?: Time;
  /** The zone in which opening and closing are told to people. */
  timeZone: TimeZone;
  /** By when everybody has an answer. */
  answersBy?: Day;
}

/** A plan in a list. */
export interface PlanSummary {
  /** As the Partnership names it, where it does. */
  id: Identifier;
  /** What it is called. */
  title: LocalisedText;
  /** Whose plan it is. */
  member: Member;
  /** When it is carried out. */
  period: Period;
  /** Where it stands. */
  status: PlanStatus;
  /** Where the whole plan is. */
  href: RelativeLink;
}

/** What a government promises, mostly for two years, made together with civil society. */
export interface Plan {
  /** As the Partnership names it, where it does: `AP_ALB05`. */
  id: Identifier;
  /** Whose plan it is. */
  member: Member;
  /** What it is called. */
  title: LocalisedText;
  /**
   * Which of the member's plans it is, counted from 1.
   * @minimum 1
   * @maximum 1000
   * @TJS-type integer
   */
  number: number;
  /** When it is carried out. */
  period: Period;
  /** Where it stands. */
  status: PlanStatus;
  /**
   * The fields that it works on.
   * @maxItems 100
   */
  policyAreas: PolicyArea[];
  /**
   * How it is made and kept, phase by phase.
   * @maxItems 100
   */
  stages: Stage[];
  /**
   * Everybody who has a part in it.
   * @maxItems 1000
   */
  organisations: Organisation[];
  /**
   * What people are asked for, and when.
   * @maxItems 20
   */
  calls: Call[];
  /** Id of the organisation that speaks for the plan. */
  pointOfContact?: Identifier;
  /** Id of the multi-stakeholder forum. */
  multiStakeholderForum?: Identifier;
  /**
   * The plan's table in reading order: policy goals, specific objectives, measures, activities.
   * @maxItems 5000
   */
  items?: PlanItem[];
  /**
   * Its promises, in short.
   * @maxItems 1000
   */
  commitments?: CommitmentSummary[];
  /**
   * What takes place on the way.
   * @maxItems 1000
   */
  events?: PlanEvent[];
  /**
   * What is written about making and keeping it.
   * @maxItems 200
   */
  reports?: Report[];
  /**
   * The plan itself and what belongs to it, as files.
   * @maxItems 200
   */
  documents?: DocumentLink[];
  /** Where it comes from, where it was brought here. */
  provenance?: Provenance;
}

/** The plans of a backend. */
export interface PlanList {
  /**
   * The plans in short, newest first.
   * @maxItems 200
   */
  items: PlanSummary[];
  /**
   * How many there are.
   * @minimum 0
   * @maximum 9007199254740991
   * @TJS-type integer
   */
  total: number;
}

/** A name, a slug, the Partnership's code and a level; none may be missing. */
export const memberSchema = z
  .strictObject({
    name: localisedTextSchema,
    slug: identifierSchema,
    code: identifierSchema,
    level: z.enum(memberLevels),
  })
  .meta({ id: 'Member' }) satisfies z.ZodType<Member>;

/** Two days. That they are in order is a rule (`checkCalendar`). */
export const periodSchema = z
  .strictObject({ startDate: daySchema, endDate: daySchema })
  .meta({ id: 'Period' }) satisfies z.ZodType<Period>;

/**
 * An opening and a time zone, perhaps a closing. Their order and that the zone exists are rules (`checkCalendar`, `planRules`).
 */
export const callSchema = z
  .strictObject({
    kind: z.enum(contributionKinds),
    opens: timeSchema,
    closes: timeSchema.exactOptional(),
    timeZone: timeZoneSchema,
    answersBy: daySchema.exactOptional(),
  })
  .meta({ id: 'Call' }) satisfies z.ZodType<Call>;

/** Enough to show a plan in a list, with the link to the whole. */
export const planSummarySchema = z
  .strictObject({
    id: identifierSchema,
    title: localisedTextSchema,
    member: memberSchema,
    period: periodSchema,
    status: z.enum(planStatuses),
    href: relativeLinkSchema,
  })
  .meta({ id: 'PlanSummary' }) satisfies z.ZodType<PlanSummary>;

/** A whole plan, with a limit for each of its lists. What must hold between its parts is a rule (`planRules`). */
export const planSchema = z
  .strictObject({
    id: identifierSchema,
    member: memberSchema,
    title: localisedTextSchema,
    number: z.int().min(1).max(1000),
    period: periodSchema,
    status: z.enum(planStatuses),
    policyAreas: z.array(policyAreaSchema).max(100),
    stages: z.array(stageSchema).max(100),
    organisations: z.array(organisationSchema).max(1000),
    calls: z.array(callSchema).max(20),
    pointOfContact: identifierSchema.exactOptional(),
    multiStakeholderForum: identifierSchema.exactOptional(),
    items: z.array(planItemSchema).max(5000).exactOptional(),
    commitments: z.array(commitmentSummarySchema).max(1000).exactOptional(),
    events: z.array(planEventSchema).max(1000).exactOptional(),
    reports: z.array(reportSchema).max(200).exactOptional(),
    documents: z.array(documentLinkSchema).max(200).exactOptional(),
    provenance: provenanceSchema.exactOptional(),
  })
  .meta({ id: 'Plan' }) satisfies z.ZodType<Plan>;

/** Up to 200 plans. */
export const planListSchema = z
  .strictObject({
    items: z.array(planSummarySchema).max(200),
    total: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
  })
  .meta({ id: 'PlanList' }) satisfies z.ZodType<PlanList>;
