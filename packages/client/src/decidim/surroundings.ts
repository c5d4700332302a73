import type { Identifier, LanguageTag, Member, Provenance } from '@ogp-kit/core/browser';
import { sourceFields, webAddress } from '../graphql/fit.ts';
import type { ForeignIds } from '../graphql/foreign-ids.ts';
import type { DecidimOptions } from './options.ts';

/** What everything that is made of Decidim's answers needs to know. */
export interface Surroundings {
  options: DecidimOptions;
  ids: ForeignIds;
  /** The address of the installation, with its last slash. */
  home: string;
  host: string;
  language: LanguageTag;
  member: Member;
}

/** The name of a process as a plan: its slug, where the model takes that. */
export const planId = ({ ids }: Surroundings, slug: string): Identifier =>
  /^[a-z0-9][a-z0-9-]{0,63}$/.test(slug) ? slug : ids.name('plan', slug);

/** The slug of a plan. */
export function slugOf({ ids }: Surroundings, plan: Identifier): string {
  const parts = ids.parts(plan);
  return parts.length === 2 && parts[0] === 'plan' ? parts[1]! : plan;
}

/** Where something comes from. */
export function provenance({ home }: Surroundings, url: unknown, raw: Record<string, unknown>): Provenance {
  const address = webAddress(url, home);
  const fields = sourceFields(raw);
  return { source: 'Decidim', ...(address && { sourceUrl: address }), ...(fields && { raw: fields }) };
}
