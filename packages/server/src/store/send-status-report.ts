import type { Channel, Commitment, Finding, NewStatusReport, ReportSide, StatusReport } from '@ogp-kit/core';
import type { Kysely } from 'kysely';
import { recordPaths } from '../collections.ts';
import type { Bearer } from '../guard/token.ts';
import { Refusal } from '../problem/refusal.ts';
import { accept, newContributionId } from './accept.ts';
import { admitBearer } from './admit.ts';
import { refuse, unresolved } from './check-comment.ts';
import type { CommitmentRow } from './commitment-tables.ts';
import { retellCommitment } from './publish-commitments.ts';
import { acceptedAnswer, nextOrdinal } from './send-contribution.ts';
import { sideOf } from './side-of.ts';
import { speakingFor } from './speaking-for.ts';
import { earlierAnswer, keepAnswer, type Answer, type KeyedSend } from './sends.ts';
import type { Tables } from './tables.ts';
import { commitmentTopic, planCommitmentsTopic } from './topics.ts';
import type { Write } from './writer.ts';

/** A status report that is to be accepted. */
export interface StatusReportToSend {
  commitment: string;
  body: NewStatusReport;
  channel: Channel;
  /** Whose view it is, where whoever runs the backend says so. Absent: by the token. */
  side?: ReportSide | undefined;
}

const rowOf = async (db: Kysely<Tables>, id: string): Promise<CommitmentRow | undefined> => {
  const row = await db.selectFrom('commitments').selectAll().where('id', '=', id).executeTakeFirst();
  return row?.id === id ? row : undefined;
};

function milestoneFindings({ body }: CommitmentRow, { milestone }: NewStatusReport): Finding[] {
  const { milestones } = JSON.parse(body) as Commitment;
  if (milestone === undefined || milestones.some(({ id }) => id === milestone)) return [];
  return [unresolved('/milestone')];
}

/** What a report speaks of that is not here; of the commitment itself with the pointer `/commitment`. */
export async function checkAbout(
  db: Kysely<Tables>,
  { commitment, body }: Pick<StatusReportToSend, 'commitment' | 'body'>,
): Promise<Finding[]> {
  const row = await rowOf(db, commitment);
  return row ? milestoneFindings(row, body) : [unresolved('/commitment')];
}

/** That a token which is for one plan or policy area is for this one. */
function checkScope({ plan, body }: CommitmentRow, bearer: Bearer): void {
  const { policyAreas = [] } = JSON.parse(body) as Commitment;
  const outside =
    (bearer.plan !== undefined && bearer.plan.toLowerCase() !== plan.toLowerCase()) ||
    (bearer.policyArea !== undefined && !policyAreas.includes(bearer.policyArea));
  if (outside) throw new Refusal('role-missing');
}

/** Takes a status report: record, receipt, ledger entry, what the plan tells of it, and kept answer, all or none. */
export function sendStatusReport(
  { commitment: about, body, channel, side }: StatusReportToSend,
  send: KeyedSend,
): Write<Answer> {
  return async (moment) => {
    const { db, time } = moment;
    const earlier = await earlierAnswer(db, send);
    if (earlier !== undefined) return { result: earlier };
    const bearer = side === undefined ? await admitBearer(db, send.sender, 'report-status') : null;
    const row = await rowOf(db, about);
    if (row === undefined) throw new Refusal('not-found');
    if (bearer) checkScope(row, bearer);
    const whose = side ?? sideOf(bearer!);
    refuse(milestoneFindings(row, body));
    const { author, ...said } = body;
    const id = newContributionId();
    const told = {
      ...{ id, kind: 'status-report' as const, commitment: row.id },
      ...{ side: whose, author: speakingFor(author, bearer) },
      ...said,
      ...{ channel, createdAt: time, state: 'published' as const },
    };
    const ordinal = await nextOrdinal(db, row.plan, 'status-report');
    const whole = (given: object) => ({ ...told, ...given }) as StatusReport;
    const outcome = await accept(
      moment,
      {
        ...{ kind: 'status-report', id, plan: row.plan, document: null, ordinal, told },
        ...{ participant: bearer?.id ?? null, state: 'published', stored: whole, shown: whole },
        topics: [commitmentTopic(row.id), planCommitmentsTopic(row.plan)],
      },
      async (accepted) => {
        await retellCommitment(db, row.id);
        const answer = acceptedAnswer(recordPaths['status-report'], accepted);
        await keepAnswer(db, send, answer, time, id);
        return answer;
      },
    );
    await db.insertInto('status_reports').values({ id, commitment: row.id }).execute();
    return outcome;
  };
}
