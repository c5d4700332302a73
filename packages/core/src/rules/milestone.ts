import type { Finding } from '../issue.ts';
import type { Milestone } from '../model/milestone.ts';
import { actorRules, actorsRules } from './actor.ts';
import type { Partly } from './partly.ts';

/** What must hold within a milestone: whoever sees to it is an organisation or has a name. */
export function milestoneRules({ leadInstitution, supporting }: Partly<Milestone>): Finding[] {
  return [...actorRules(leadInstitution, '/leadInstitution'), ...actorsRules(supporting, '/supporting')];
}
