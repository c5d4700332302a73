import * as z from 'zod';
import { identifierSchema, type Identifier } from './identifier.ts';
import { localisedTextSchema, type LocalisedText } from './localised-text.ts';
import { plainLineSchema, type PlainLine } from './plain-text.ts';

/** A part of a policy area, such as "Budget transparency" within fiscal transparency. */
export interface PolicyAreaComponent {
  /** Names it within its plan. */
  id: Identifier;
  /** What it is called. */
  label: LocalisedText;
}

/** A field that a plan works on, led by one or more institutions (lead focal points). */
export interface PolicyArea {
  /** Names it within its plan. */
  id: Identifier;
  /** As the plan numbers it: "I" … "IV". */
  number: PlainLine;
  /** What it is called. */
  label: LocalisedText;
  /** Another name in use for the same area. */
  altLabel?: LocalisedText;
  /** What the area is about, in a few sentences. */
  description?: LocalisedText;
  /**
   * What it is made up of.
   * @maxItems 20
   */
  components: PolicyAreaComponent[];
  /**
   * The lead focal points: ids of organisations of the same plan.
   * @maxItems 20
   */
  leadInstitutions: Identifier[];
  /**
   * The Partnership's own tags: codes of `policyAreaTags`, or newer ones.
   * @maxItems 100
   */
  ogpTags?: Identifier[];
}

/** An id and a label. */
export const policyAreaComponentSchema = z
  .strictObject({ id: identifierSchema, label: localisedTextSchema })
  .meta({ id: 'PolicyAreaComponent' }) satisfies z.ZodType<PolicyAreaComponent>;

/** Up to 20 components and 20 lead institutions. That the institutions exist is a rule of the plan (`planRules`). */
export const policyAreaSchema = z
  .strictObject({
    id: identifierSchema,
    number: plainLineSchema,
    label: localisedTextSchema,
    altLabel: localisedTextSchema.exactOptional(),
    description: localisedTextSchema.exactOptional(),
    components: z.array(policyAreaComponentSchema).max(20),
    leadInstitutions: z.array(identifierSchema).max(20),
    ogpTags: z.array(identifierSchema).max(100).exactOptional(),
  })
  .meta({ id: 'PolicyArea' }) satisfies z.ZodType<PolicyArea>;
