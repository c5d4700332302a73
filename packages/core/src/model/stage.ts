import * as z from 'zod';
import { stageKinds, type StageKind } from '../codelists/states.ts';
import { identifierSchema, type Identifier } from './identifier.ts';
import { localisedTextSchema, type LocalisedText } from './localised-text.ts';
import { partialDateSchema, type PartialDate } from './time.ts';

/** A stretch of time, as precise as the source gives it. Both ends belong to it. */
export interface StagePeriod {
  start: PartialDate;
  end: PartialDate;
}

/** Something that is done in a stage. */
export interface StageTask {
  title: LocalisedText;
  description?: LocalisedText;
}

/** A phase of making or keeping a plan. Phases may overlap and may have several periods. */
export interface Stage {
  id: Identifier;
  /**
   * Place in the plan's own order, from 1.
   * @minimum 1
   * @maximum 1000
   * @TJS-type integer
   */
  order: number;
  title: LocalisedText;
  kind: StageKind;
  /** @maxItems 50 */
  periods: StagePeriod[];
  /** @maxItems 200 */
  tasks: StageTask[];
}

/** Two partial dates. That they are in order is a rule (`checkCalendar`). */
export const stagePeriodSchema = z
  .strictObject({ start: partialDateSchema, end: partialDateSchema })
  .meta({ id: 'StagePeriod' }) satisfies z.ZodType<StagePeriod>;

/** A title, and a description where the source gives one. */
export const stageTaskSchema = z
  .strictObject({ title: localisedTextSchema, description: localisedTextSchema.exactOptional() })
  .meta({ id: 'StageTask' }) satisfies z.ZodType<StageTask>;

/** A place in the order from 1 to 1,000, up to 50 periods and 200 tasks. */
export const stageSchema = z
  .strictObject({
    id: identifierSchema,
    order: z.int().min(1).max(1000),
    title: localisedTextSchema,
    kind: z.enum(stageKinds),
    periods: z.array(stagePeriodSchema).max(50),
    tasks: z.array(stageTaskSchema).max(200),
  })
  .meta({ id: 'Stage' }) satisfies z.ZodType<Stage>;
