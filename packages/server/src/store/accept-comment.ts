import type { Accepted, Comment, ModerationNote } from '@ogp-kit/core';
import { accept, type Accepting, type Given } from './accept.ts';
import { countShown, giveOrdinal, givePlaceOrdinal, organisationOf } from './comment-counts.ts';
import type { Standing } from './comment-standing.ts';
import { traceOf, wholeComment, type LastingComment, type StoredComment } from './shown-comment.ts';
import { contributionTopic, documentTopic } from './topics.ts';
import type { Moment, Outcome } from './writer.ts';

/** A comment that was found right. */
export interface AcceptingComment {
  /** What its author said, and where it was said. */
  told: LastingComment & { version: number };
  standing: Pick<Standing, 'place' | 'root'>;
  /** Pending: it waits for a moderator. Hidden: it was, where it comes from. */
  state: Accepting['state'];
  /** Why it is hidden. */
  note?: ModerationNote | undefined;
  participant: string | null;
  /** The newest version of the text. */
  newest: number;
}

/** Enters a comment: see `accept`. */
export async function acceptComment<T>(
  moment: Moment,
  { told, standing, state, note, participant, newest }: AcceptingComment,
  finish: (accepted: Accepted) => Promise<T>,
): Promise<Outcome<T>> {
  const { db } = moment;
  const { id, document, version } = told;
  const { place, root = id } = standing;
  const organisation = organisationOf(told.author);
  const waits = state === 'pending';
  const ordinal = waits ? null : await giveOrdinal(db, document);
  const placeOrdinal = waits || root !== id ? null : await givePlaceOrdinal(db, document, place);
  if (state === 'published') await countShown(db, { document, place, organisation }, told.author);
  const trace = traceOf(told);
  const moderation = note === undefined ? null : JSON.stringify(note);
  const first: StoredComment = {
    ...{ state, record: null, trace, moderation },
    ...{ version, place, up: 0, down: 0, newest },
  };
  const lasting = (given: Given): LastingComment => ({ ...told, ...given });
  const outcome = await accept(
    moment,
    {
      ...{ kind: 'comment', id, plan: null, document, ordinal, state, participant, told },
      stored: lasting,
      shown: (given): Comment => wholeComment(lasting(given), first),
      topics: [documentTopic(document), contributionTopic(id)],
    },
    finish,
  );
  await db
    .insertInto('comments')
    .values({
      ...{ id, document, version, place, place_ordinal: placeOrdinal, root, trace, organisation },
      ...{ moderation, up: 0, down: 0 },
    })
    .execute();
  return outcome;
}
