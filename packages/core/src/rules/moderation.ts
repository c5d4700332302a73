import type { Finding } from '../issue.ts';
import type { NewModerationAct } from '../model/moderation.ts';
import { fault } from './finding.ts';
import type { Partly } from './partly.ts';

/**
 * That nothing is taken away without a reason that everybody can read.
 * @example moderationRules({ act: 'hide' })[0].pointer // '/reason'
 */
export function moderationRules({ act, reason }: Partly<NewModerationAct>): Finding[] {
  const takesAway = act === 'hide' || act === 'erase';
  return takesAway && !reason ? [fault('/reason', 'required')] : [];
}
