import type { OrganisationKind, ReportSide } from '@ogp-kit/core';
import type { Bearer } from '../guard/token.ts';
import { Refusal } from '../problem/refusal.ts';

const sides: Partial<Record<OrganisationKind, ReportSide>> = {
  public: 'government',
  civilSociety: 'civilSociety',
  academia: 'civilSociety',
  media: 'civilSociety',
};

/**
 * Whose view a report is: what the token says; else those who run the plan speak for the government, and an organisation
 * for the side that its kind stands on. Where that is not clear, nobody guesses.
 * @throws Refusal `side-unknown`.
 */
export function sideOf({ role, side, organisationKind }: Bearer): ReportSide {
  const own = role === 'organisation' ? organisationKind && sides[organisationKind] : 'government';
  const told = side ?? own;
  if (told === undefined) throw new Refusal('side-unknown');
  return told;
}
