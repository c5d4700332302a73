import * as z from 'zod';
import { commentSchema, type Comment } from './comment.ts';
import { positionTakenSchema, type PositionTaken } from './position.ts';
import { voteTakenSchema, type VoteTaken } from './vote.ts';

/** What one participant has done on a text (`documents/{document}/mine.json`). Needs their token; nobody else gets it. */
export interface Mine {
  /**
   * Their positions, without counts.
   * @maxItems 5000
   */
  positions: PositionTaken[];
  /**
   * Their votes, without counts; the newest 5,000.
   * @maxItems 5000
   */
  votes: VoteTaken[];
  /**
   * Comments of theirs that wait for a moderator, oldest first.
   * @maxItems 1000
   */
  comments: Comment[];
}

/** Three lists. */
export const mineSchema = z
  .strictObject({
    positions: z.array(positionTakenSchema).max(5000),
    votes: z.array(voteTakenSchema).max(5000),
    comments: z.array(commentSchema).max(1000),
  })
  .meta({ id: 'Mine' }) satisfies z.ZodType<Mine>;
