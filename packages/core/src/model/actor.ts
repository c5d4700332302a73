import * as z from 'zod';
import { actorRoles, type ActorRole } from '../codelists/commitments.ts';
import { organisationKinds, type OrganisationKind } from '../codelists/organisation-kinds.ts';
import { contactSchema, type Contact } from './contact.ts';
import { identifierSchema, type Identifier } from './identifier.ts';
import { localisedTextSchema, type LocalisedText } from './localised-text.ts';

/**
 * Who carries something out or helps with it (the commitment template's lead implementing agency and other actors
 * involved): an organisation of the plan, or just a name.
 */
export interface Actor {
  /** Id of an organisation of the plan. Either this or a name is there (a rule). */
  organisation?: Identifier;
  /** Its name, where it is no organisation of the plan, or the source writes it in its own way. */
  name?: LocalisedText;
  /** What sort of body it is. */
  kind?: OrganisationKind;
  /** What it does here. */
  role?: ActorRole;
  /** Whom to ask there. */
  contact?: Contact;
}

/** An organisation or a name. That one of both is there is a rule (`actorRules`). */
export const actorSchema = z
  .strictObject({
    organisation: identifierSchema.exactOptional(),
    name: localisedTextSchema.exactOptional(),
    kind: z.enum(organisationKinds).exactOptional(),
    role: z.enum(actorRoles).exactOptional(),
    contact: contactSchema.exactOptional(),
  })
  .meta({ id: 'Actor' }) satisfies z.ZodType<Actor>;
