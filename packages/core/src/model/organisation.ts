import * as z from 'zod';
import { organisationKinds, type OrganisationKind } from '../codelists/organisation-kinds.ts';
import { identifierSchema, type Identifier } from './identifier.ts';
import { linkSchema, type Link } from './link.ts';
import { localisedTextSchema, type LocalisedText } from './localised-text.ts';
import { plainLineSchema, type PlainLine } from './plain-text.ts';

/** A ministry, agency, association, company or forum that has a part in a plan. */
export interface Organisation {
  id: Identifier;
  /** Its name, in the languages it uses itself. */
  name: LocalisedText;
  /** What people call it: ADISA, POC. */
  abbreviation?: PlainLine;
  kind: OrganisationKind;
  /**
   * What it does in the process: `pointOfContact`, `leadFocalPoint`, `msfMember`, `implementer`, … An open list.
   * @maxItems 20
   */
  roles?: Identifier[];
  /** The organisation it belongs to. */
  parent?: Identifier;
  url?: Link;
}

/** An organisation by itself. That its parent exists is a rule of the plan (`planRules`). */
export const organisationSchema = z
  .strictObject({
    id: identifierSchema,
    name: localisedTextSchema,
    abbreviation: plainLineSchema.exactOptional(),
    kind: z.enum(organisationKinds),
    roles: z.array(identifierSchema).max(20).exactOptional(),
    parent: identifierSchema.exactOptional(),
    url: linkSchema.exactOptional(),
  })
  .meta({ id: 'Organisation' }) satisfies z.ZodType<Organisation>;
