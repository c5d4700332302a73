import * as z from 'zod';
import { authorKinds, type AuthorKind } from '../codelists/author-kinds.ts';
import { organisationKinds, type OrganisationKind } from '../codelists/organisation-kinds.ts';
import { identifierSchema, type Identifier } from './identifier.ts';
import { plainLineSchema, type PlainLine } from './plain-text.ts';

/** Who contributes, as far as they choose to say. */
export interface NewAuthor {
  /** A person, an organisation, or nobody named. */
  kind: AuthorKind;
  /** The name to be shown; needed for a person and an organisation, absent for anonymous (a rule). */
  displayName?: PlainLine;
}

/** Who contributed, as far as they chose to say. Public. */
export interface Author {
  /** A person, an organisation, or nobody named. */
  kind: AuthorKind;
  /** The name to be shown; needed for a person and an organisation, absent for anonymous (a rule). */
  displayName?: PlainLine;
  /** Set by a backend that knows the organisation. */
  organisationId?: Identifier;
  /** Set by a backend that knows the organisation: what kind of organisation it is. */
  organisationKind?: OrganisationKind;
}

const said = { kind: z.enum(authorKinds), displayName: plainLineSchema.exactOptional() };

/** A kind, and a name where one is given. That a name fits its kind is a rule (`authorRules`). */
export const newAuthorSchema = z.strictObject(said).meta({ id: 'NewAuthor' }) satisfies z.ZodType<NewAuthor>;

/** The same, with what the backend knows of an organisation. */
export const authorSchema = z
  .strictObject({
    ...said,
    organisationId: identifierSchema.exactOptional(),
    organisationKind: z.enum(organisationKinds).exactOptional(),
  })
  .meta({ id: 'Author' }) satisfies z.ZodType<Author>;
