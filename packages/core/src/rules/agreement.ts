import type { ConsultationDocument } from '../model/consultation-document.ts';
import type { Paragraph } from '../model/paragraph.ts';
import type { PositionCounts } from '../model/position.ts';

/** How many positions there must be before counts are published and shown: below, one could guess who holds which. */
export const agreementThreshold = 5;

/**
 * Whether positions on a paragraph are asked for: by the text as a whole, and not left out for this paragraph.
 * @example asksPositions({ allow: { positions: true } }, { voting: false }) // false
 */
export const asksPositions = (
  { allow }: { allow: Pick<ConsultationDocument['allow'], 'positions'> },
  { voting }: Pick<Paragraph, 'voting'>,
): boolean => allow.positions && voting !== false;

/** What may be told of the positions on a paragraph. */
export type Agreement =
  /** Too few to be told. */
  | { suppressed: true; threshold: number }
  | {
      suppressed: false;
      counts: PositionCounts;
      total: number;
      /** Those who agree among those who agree or disagree, 0 to 1; undefined where all are neutral. */
      level: number | undefined;
    };

/**
 * How much agreement there is with a paragraph. Who is neutral counts in the total, and not in the level. Fewer than
 * `threshold` positions are not told, not even how many. Where all hold the same position, their counts tell everybody's to
 * whoever knows who took part, however many they are: where participants are known, choose a higher threshold.
 * @example agreement({ agree: 6, neutral: 2, disagree: 2 }).level // 0.75
 */
export function agreement(counts: PositionCounts, threshold: number = agreementThreshold): Agreement {
  const { agree, neutral, disagree } = counts;
  const total = agree + neutral + disagree;
  if (total < threshold) return { suppressed: true, threshold };
  const sides = agree + disagree;
  return { suppressed: false, counts, total, level: sides > 0 ? agree / sides : undefined };
}
