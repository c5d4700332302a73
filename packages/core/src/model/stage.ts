import * as z from 'zod';
import { influenceLevels, taskStatuses, type InfluenceLevel, type TaskStatus } from '../codelists/process.ts';
import { documentLinkSchema, type DocumentLink } from './document-link.ts';
import { identifierSchema, type Identifier } from './identifier.ts';
import { localisedTextSchema, type LocalisedText } from './localised-text.ts';
import { partialDateSchema, type PartialDate } from './time.ts';

/** A stretch of time, as precise as the source gives it. Both ends belong to it. */
export interface StagePeriod {
  /** Its first month or day. */
  start: PartialDate;
  /** Its last month or day. */
  end: PartialDate;
  /** What the plan calls it: "July – August 2020". */
  label?: LocalisedText;
}

/** Something that is done in a stage. */
export interface StageTask {
  /** What is done. */
  title: LocalisedText;
  /** More about it. */
  description?: LocalisedText;
  /** Absent: nobody has said. */
  status?: TaskStatus;
  /**
   * What shows that it was done.
   * @maxItems 50
   */
  evidence?: DocumentLink[];
}

/** A phase of making or keeping a plan. Phases may overlap and may have several periods. */
export interface Stage {
  /** Names it within its plan. */
  id: Identifier;
  /**
   * Place in the plan's own order, from 1.
   * @minimum 1
   * @maximum 1000
   * @TJS-type integer
   */
  order: number;
  /** What it is called. */
  title: LocalisedText;
  /** What it is for: a code of `stageKinds`, or another. */
  kind: Identifier;
  /**
   * Which of the Partnership's five minimum requirements for participation and co-creation it serves.
   * @minimum 1
   * @maximum 5
   * @TJS-type integer
   */
  minimumRequirement?: number;
  /** How much influence the public has in it. */
  influence?: InfluenceLevel;
  /**
   * When it takes place.
   * @maxItems 50
   */
  periods: StagePeriod[];
  /**
   * What is done in it, in order.
   * @maxItems 200
   */
  tasks: StageTask[];
}

/** Two partial dates, perhaps with a label. That they are in order is a rule (`checkCalendar`). */
export const stagePeriodSchema = z
  .strictObject({
    start: partialDateSchema,
    end: partialDateSchema,
    label: localisedTextSchema.exactOptional(),
  })
  .meta({ id: 'StagePeriod' }) satisfies z.ZodType<StagePeriod>;

/** A title, and what else the source gives. */
export const stageTaskSchema = z
  .strictObject({
    title: localisedTextSchema,
    description: localisedTextSchema.exactOptional(),
    status: z.enum(taskStatuses).exactOptional(),
    evidence: z.array(documentLinkSchema).max(50).exactOptional(),
  })
  .meta({ id: 'StageTask' }) satisfies z.ZodType<StageTask>;

/** A place in the order from 1 to 1,000, up to 50 periods and 200 tasks. */
export const stageSchema = z
  .strictObject({
    id: identifierSchema,
    order: z.int().min(1).max(1000),
    title: localisedTextSchema,
    kind: identifierSchema,
    minimumRequirement: z.int().min(1).max(5).exactOptional(),
    influence: z.enum(influenceLevels).exactOptional(),
    periods: z.array(stagePeriodSchema).max(50),
    tasks: z.array(stageTaskSchema).max(200),
  })
  .meta({ id: 'Stage' }) satisfies z.ZodType<Stage>;
