import * as z from 'zod';
import { planItemLevels, type PlanItemLevel } from '../codelists/commitments.ts';
import { actorSchema, type Actor } from './actor.ts';
import { identifierSchema, type Identifier } from './identifier.ts';
import { localisedTextSchema, type LocalisedText } from './localised-text.ts';
import { budgetSchema, type Budget } from './money.ts';
import { plainLineSchema, type PlainLine } from './plain-text.ts';
import { provenanceSchema, type Provenance } from './provenance.ts';
import { partialDateSchema, type PartialDate } from './time.ts';

/**
 * A line of a plan's table: a policy goal, a specific objective under it, a measure under that, an activity under the
 * measure. The lines stand in reading order; `parent` makes them a tree.
 */
export interface PlanItem {
  /** Names it within its plan. */
  id: Identifier;
  /** As the plan numbers it: "1.1.2". */
  number?: PlainLine;
  /** What sort of line it is. */
  level: PlanItemLevel;
  /** What is to be reached or done. */
  title: LocalisedText;
  /** Id of the line that it belongs to, of a wider level (a rule); absent at the top. */
  parent?: Identifier;
  /** Id of a policy area of the plan. */
  policyArea?: Identifier;
  /** Who answers for it. */
  leadInstitution?: Actor;
  /**
   * Who else has a part in it.
   * @maxItems 100
   */
  otherInstitutions?: Actor[];
  /** When it begins. */
  startDate?: PartialDate;
  /** By when it is done. */
  endDate?: PartialDate;
  /** What it costs and who pays. */
  budget?: Budget;
  /** Id of the commitment that it became. */
  commitment?: Identifier;
  /** Where it comes from, where it was brought here. */
  provenance?: Provenance;
}

/** An id, a level and a title; the rest as far as the plan has it. */
export const planItemSchema = z
  .strictObject({
    id: identifierSchema,
    number: plainLineSchema.exactOptional(),
    level: z.enum(planItemLevels),
    title: localisedTextSchema,
    parent: identifierSchema.exactOptional(),
    policyArea: identifierSchema.exactOptional(),
    leadInstitution: actorSchema.exactOptional(),
    otherInstitutions: z.array(actorSchema).max(100).exactOptional(),
    startDate: partialDateSchema.exactOptional(),
    endDate: partialDateSchema.exactOptional(),
    budget: budgetSchema.exactOptional(),
    commitment: identifierSchema.exactOptional(),
    provenance: provenanceSchema.exactOptional(),
  })
  .meta({ id: 'PlanItem' }) satisfies z.ZodType<PlanItem>;
