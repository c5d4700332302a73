import * as z from 'zod';
import { authorKinds, type AuthorKind } from '../codelists/author-kinds.ts';
import { identifierSchema, type Identifier } from './identifier.ts';
import { plainLineSchema, type PlainLine } from './plain-text.ts';

/** Who contributed, as far as they chose to say. Public. */
export interface Author {
  /** A person, an organisation, or nobody named. */
  kind: AuthorKind;
  /** The name to be shown; needed for a person and an organisation, absent for anonymous (a rule). */
  displayName?: PlainLine;
  /** Set by a backend that knows the organisation. */
  organisationId?: Identifier;
}

/** A kind, and a name where one is given. That a name fits its kind is a rule (`newIdeaRules`). */
export const authorSchema = z
  .strictObject({
    kind: z.enum(authorKinds),
    displayName: plainLineSchema.exactOptional(),
    organisationId: identifierSchema.exactOptional(),
  })
  .meta({ id: 'Author' }) satisfies z.ZodType<Author>;
