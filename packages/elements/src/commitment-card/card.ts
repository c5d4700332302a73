import {
  isOverdue,
  milestoneStatus,
  sidesOf,
  type Commitment,
  type Day,
  type Idea,
  type Plan,
  type Sides,
  type Standing,
} from '@ogp-kit/core/browser';
import type { PlanPage } from '../plan-view/plan-element.ts';
import type { Words } from './commitment-card.messages.ts';

/** A commitment, with the plan that its areas and organisations are named in. */
export interface Card {
  readonly commitment: Commitment;
  readonly plan: Plan | undefined;
  /** The ideas that it came of, as they come; undefined: it could not be read. */
  readonly ideas: Map<string, Idea | undefined>;
  /** Reads them, the first time that it is called. */
  askForIdeas(): void;
}

/** What the parts of a card are drawn from. */
export interface CardPage extends PlanPage<Card, Words> {
  readonly sides: Sides;
  /** How far each milestone has come, as the government says, and whether it should have been reached. */
  readonly milestones: readonly { status: Standing; late: boolean }[];
}

/** What follows from the commitment on a day. */
export function keptOn({ commitment }: Card, today: Day): Pick<CardPage, 'sides' | 'milestones'> {
  return {
    sides: sidesOf(commitment),
    milestones: commitment.milestones.map((milestone) => {
      const status = milestoneStatus(commitment, milestone);
      return {
        status: status ?? 'unknown',
        late: isOverdue({ ...milestone, status }, today),
      };
    }),
  };
}

/** Where it stands, in one word: overdue by its dates, else what the government says. */
export function standing({ found, sides, milestones, today }: CardPage): Standing {
  const status = sides.bySide.government?.status;
  const late = milestones.length
    ? milestones.some((one) => one.late)
    : isOverdue({ ...found.commitment, status }, today);
  return late && status !== 'withdrawn' ? 'overdue' : (status ?? 'unknown');
}
