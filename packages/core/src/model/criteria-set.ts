import * as z from 'zod';
import { identifierSchema, type Identifier } from './identifier.ts';
import { relativeLinkSchema, type RelativeLink } from './link.ts';
import { localisedTextSchema, type LocalisedText } from './localised-text.ts';
import { provenanceSchema, type Provenance } from './provenance.ts';

/** One thing that an idea or a commitment should be: "Measurable". */
export interface Criterion {
  /** Names it within its set, in all versions. */
  key: Identifier;
  /** What it is called: "Measurable". */
  label: LocalisedText;
  /** What is asked. */
  description?: LocalisedText;
  /**
   * What to look for, point by point.
   * @maxItems 20
   */
  details?: LocalisedText[];
}

/** Criteria that belong together: "SMART", "Feasibility". */
export interface CriteriaGroup {
  /** Names it within its set. */
  key: Identifier;
  /** What it is called. */
  label: LocalisedText;
  /** What it is about. */
  description?: LocalisedText;
  /**
   * The criteria, in their order.
   * @maxItems 50
   */
  criteria: Criterion[];
}

/** The criteria by which ideas or commitments are judged. */
export interface CriteriaSet {
  /** Names it within the backend, in all versions. */
  id: Identifier;
  /** What it is called. */
  title: LocalisedText;
  /**
   * From 1; raised when a criterion changes. An assessment says by which version it was made.
   * @minimum 1
   * @maximum 9007199254740991
   * @TJS-type integer
   */
  version: number;
  /**
   * The groups, in their order.
   * @maxItems 50
   */
  groups: CriteriaGroup[];
  /** Where it comes from, where it was brought here. */
  provenance?: Provenance;
}

/** A criteria set in a list. */
export interface CriteriaSetSummary {
  /** Names it within the backend. */
  id: Identifier;
  /** What it is called. */
  title: LocalisedText;
  /**
   * The version that `href` leads to.
   * @minimum 1
   * @maximum 9007199254740991
   * @TJS-type integer
   */
  version: number;
  /** Where the whole set is. */
  href: RelativeLink;
}

/** The criteria sets of a backend (`criteria.json`). */
export interface CriteriaSetList {
  /**
   * The sets.
   * @maxItems 200
   */
  items: CriteriaSetSummary[];
  /**
   * How many there are.
   * @minimum 0
   * @maximum 9007199254740991
   * @TJS-type integer
   */
  total: number;
}

const version = z.int().min(1).max(Number.MAX_SAFE_INTEGER);

/** A key and a label, what is asked, and up to 20 details. */
export const criterionSchema = z
  .strictObject({
    key: identifierSchema,
    label: localisedTextSchema,
    description: localisedTextSchema.exactOptional(),
    details: z.array(localisedTextSchema).max(20).exactOptional(),
  })
  .meta({ id: 'Criterion' }) satisfies z.ZodType<Criterion>;

/** Up to 50 criteria under one label. */
export const criteriaGroupSchema = z
  .strictObject({
    key: identifierSchema,
    label: localisedTextSchema,
    description: localisedTextSchema.exactOptional(),
    criteria: z.array(criterionSchema).max(50),
  })
  .meta({ id: 'CriteriaGroup' }) satisfies z.ZodType<CriteriaGroup>;

/** Up to 50 groups. That no key stands twice is a rule (`criteriaSetRules`). */
export const criteriaSetSchema = z
  .strictObject({
    id: identifierSchema,
    title: localisedTextSchema,
    version,
    groups: z.array(criteriaGroupSchema).max(50),
    provenance: provenanceSchema.exactOptional(),
  })
  .meta({ id: 'CriteriaSet' }) satisfies z.ZodType<CriteriaSet>;

/** Enough to show a set in a list, with the link to the whole. */
export const criteriaSetSummarySchema = z
  .strictObject({ id: identifierSchema, title: localisedTextSchema, version, href: relativeLinkSchema })
  .meta({ id: 'CriteriaSetSummary' }) satisfies z.ZodType<CriteriaSetSummary>;

/** Up to 200 sets. */
export const criteriaSetListSchema = z
  .strictObject({
    items: z.array(criteriaSetSummarySchema).max(200),
    total: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
  })
  .meta({ id: 'CriteriaSetList' }) satisfies z.ZodType<CriteriaSetList>;
