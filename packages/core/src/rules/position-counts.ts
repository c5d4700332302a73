import type { Finding } from '../issue.ts';
import type { PositionCounts } from '../model/position.ts';
import { agreementThreshold } from './agreement.ts';
import { caution } from './finding.ts';
import type { Partly } from './partly.ts';

/**
 * That counts of positions are not published while they are so few that one could guess who holds which. A warning: the
 * counts are right, and belong left out.
 * @example positionCountsRules({ agree: 3, neutral: 1, disagree: 0 })[0].code // 'positions-too-few'
 */
export function positionCountsRules({ agree, neutral, disagree }: Partly<PositionCounts>): Finding[] {
  if (agree === undefined || neutral === undefined || disagree === undefined) return [];
  const total = agree + neutral + disagree;
  return total > 0 && total < agreementThreshold
    ? [caution('', 'positions-too-few', agreementThreshold)]
    : [];
}
