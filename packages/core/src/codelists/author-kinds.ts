/** A person and an organisation give a name with their contribution, somebody anonymous gives none. */
export const authorKinds = ['person', 'organisation', 'anonymous'] as const;

/** As whom somebody speaks (closed list). */
export type AuthorKind = (typeof authorKinds)[number];
