import * as z from 'zod';
import { contributionRecordSchema, type ContributionRecord } from './receipt.ts';
import { flagSchema, type Flag } from './moderation.ts';

/** A contribution that somebody should look at. */
export interface ModerationCase {
  /** It, with what is hidden of it. */
  contribution: ContributionRecord;
  /**
   * Why people think so, oldest first. Empty: it waits to be published.
   * @maxItems 1000
   */
  flags: Flag[];
}

/** What moderators have to look at (`moderation.json`). Needs a moderator's token. */
export interface ModerationQueue {
  /**
   * The cases, oldest first.
   * @maxItems 1000
   */
  items: ModerationCase[];
  /**
   * How many there are.
   * @minimum 0
   * @maximum 9007199254740991
   * @TJS-type integer
   */
  total: number;
}

/** A contribution and up to 1,000 flags. */
export const moderationCaseSchema = z
  .strictObject({ contribution: contributionRecordSchema, flags: z.array(flagSchema).max(1000) })
  .meta({ id: 'ModerationCase' }) satisfies z.ZodType<ModerationCase>;

/** Up to 1,000 cases. */
export const moderationQueueSchema = z
  .strictObject({
    items: z.array(moderationCaseSchema).max(1000),
    total: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
  })
  .meta({ id: 'ModerationQueue' }) satisfies z.ZodType<ModerationQueue>;
