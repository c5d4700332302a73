/** `public` is the government and its agencies, `private` is business; a parliament is a kind of its own. */
export const organisationKinds = [
  'public',
  'civilSociety',
  'private',
  'multilateral',
  'parliament',
  'academia',
  'media',
  'other',
] as const;

/** What sort of body an organisation is (closed list; the OGP commitment template's groups of stakeholders). */
export type OrganisationKind = (typeof organisationKinds)[number];
