import * as z from 'zod';
import { identifierSchema, type Identifier } from './identifier.ts';
import { plainLineSchema, type PlainLine } from './plain-text.ts';

/** An organisation that takes part in a consultation. */
export interface DocumentOrganisation {
  /** As it calls itself. */
  displayName: PlainLine;
  /** Where the backend knows it. */
  organisationId?: Identifier;
  /**
   * Its published comments.
   * @minimum 1
   * @maximum 9007199254740991
   * @TJS-type integer
   */
  comments: number;
}

/** The organisations that take part in a consultation (`documents/{document}/organisations.json`). */
export interface DocumentOrganisationList {
  /**
   * Those with the most comments first.
   * @maxItems 1000
   */
  items: DocumentOrganisation[];
  /**
   * How many there are.
   * @minimum 0
   * @maximum 9007199254740991
   * @TJS-type integer
   */
  total: number;
}

/** A name and a count. */
export const documentOrganisationSchema = z
  .strictObject({
    displayName: plainLineSchema,
    organisationId: identifierSchema.exactOptional(),
    comments: z.int().min(1).max(Number.MAX_SAFE_INTEGER),
  })
  .meta({ id: 'DocumentOrganisation' }) satisfies z.ZodType<DocumentOrganisation>;

/** Up to 1,000 organisations. */
export const documentOrganisationListSchema = z
  .strictObject({
    items: z.array(documentOrganisationSchema).max(1000),
    total: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
  })
  .meta({ id: 'DocumentOrganisationList' }) satisfies z.ZodType<DocumentOrganisationList>;
