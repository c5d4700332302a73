import * as z from 'zod';
import { organisationKinds, type OrganisationKind } from '../codelists/organisation-kinds.ts';
import { contactSchema, type Contact } from './contact.ts';
import { identifierSchema, type Identifier } from './identifier.ts';
import { linkSchema, type Link } from './link.ts';
import { localisedTextSchema, type LocalisedText } from './localised-text.ts';
import { plainLineSchema, type PlainLine } from './plain-text.ts';

/** The number of an organisation in a register. */
export interface OrganisationIdentifier {
  /** The register, as org-id.guide names it: `AL-QKB`. */
  scheme: Identifier;
  /** The number in that register. */
  id: PlainLine;
}

/** A ministry, agency, association, company or forum that has a part in a plan. */
export interface Organisation {
  /** Names it within its plan. */
  id: Identifier;
  /** Its name, in the languages it uses itself. */
  name: LocalisedText;
  /** What people call it: ADISA, POC. */
  abbreviation?: PlainLine;
  /** What sort of body it is. */
  kind: OrganisationKind;
  /**
   * What it does in the process: codes of `organisationRoles`, or others.
   * @maxItems 20
   */
  roles?: Identifier[];
  /** The organisation it belongs to. */
  parent?: Identifier;
  /**
   * Its numbers in registers.
   * @maxItems 20
   */
  identifiers?: OrganisationIdentifier[];
  /** Its own site. */
  url?: Link;
  /** Whom to ask there. */
  contact?: Contact;
}

/** A register and the number in it. */
export const organisationIdentifierSchema = z
  .strictObject({ scheme: identifierSchema, id: plainLineSchema })
  .meta({ id: 'OrganisationIdentifier' }) satisfies z.ZodType<OrganisationIdentifier>;

/** An organisation by itself. That its parent exists is a rule of the plan (`planRules`). */
export const organisationSchema = z
  .strictObject({
    id: identifierSchema,
    name: localisedTextSchema,
    abbreviation: plainLineSchema.exactOptional(),
    kind: z.enum(organisationKinds),
    roles: z.array(identifierSchema).max(20).exactOptional(),
    parent: identifierSchema.exactOptional(),
    identifiers: z.array(organisationIdentifierSchema).max(20).exactOptional(),
    url: linkSchema.exactOptional(),
    contact: contactSchema.exactOptional(),
  })
  .meta({ id: 'Organisation' }) satisfies z.ZodType<Organisation>;
