/** The fifth plan of the United States (2022–2024): its commitments with what is reported, and its reasoned responses. */
import { milestoneStatusOf } from '../../src/codelists/milestone-statuses.ts';
import type { Commitment } from '../../src/model/commitment.ts';
import type { Milestone } from '../../src/model/milestone.ts';
import type { ReasonedResponse } from '../../src/model/reasoned-response.ts';
import type { StatusReport } from '../../src/model/status-report.ts';
import { filled, from, said } from './words.ts';

interface MilestoneRow {
  id: string;
  title: string;
  agencies: string[];
  status: string;
  updates: Record<string, string>;
  latestUpdate: string;
  evidence: string;
}

/** What is read of the file of commitments. */
export interface UsSource {
  source: string;
  commitments: {
    id: string;
    title: string;
    theme: string;
    permalink: string;
    text: string;
    milestones: MilestoneRow[];
  }[];
}

/** What is read of the file of responses. */
export interface UsResponseSource {
  source: string;
  items: { id: string; theme: string; heard: string; headings: string[]; response: string }[];
}

const plan = 'AP_USA05';
const license = 'CC0-1.0';

const milestoneFrom =
  (source: string) =>
  ({ id, title, agencies, status }: MilestoneRow): Milestone =>
    filled<Milestone>({
      id,
      number: id,
      title: { en: title },
      supporting: agencies.map((name) => ({ name: { en: name } })),
      status: milestoneStatusOf('us', status),
      statusText: status,
      provenance: from(source, license, {}),
    });

/** Two reports a milestone: the progress told in August 2023, and the latest one, of which no date is given. */
const reportsFrom =
  (source: string, commitment: string) =>
  ({ id, status, updates, latestUpdate, evidence }: MilestoneRow): StatusReport[] => {
    const report = (key: string, said: Partial<StatusReport>): StatusReport =>
      filled<StatusReport>({
        id: `${id}.${key}`,
        kind: 'status-report',
        language: 'en',
        commitment,
        milestone: id,
        side: 'government',
        state: 'published',
        provenance: from(source, license, {}),
        ...said,
      });
    return [
      ...(latestUpdate || evidence
        ? [
            report(
              'latest',
              filled<Partial<StatusReport>>({
                status: milestoneStatusOf('us', status),
                statusText: status,
                text: latestUpdate,
                evidence: evidence ? [{ text: evidence }] : undefined,
              }),
            ),
          ]
        : []),
      ...(updates.aug_2023_progress
        ? [report('2023-08', { text: updates.aug_2023_progress, date: '2023-08' })]
        : []),
    ];
  };

/** The commitments, each with its milestones and what the government reports on them. */
export function usCommitmentsFrom({ source, commitments }: UsSource): Commitment[] {
  return commitments.map(({ id, title, theme, permalink, text, milestones }) => ({
    id,
    ogpId: id,
    plan,
    title: { en: title },
    theme: { en: theme },
    description: { en: text },
    milestones: milestones.map(milestoneFrom(source)),
    statusReports: milestones.flatMap(reportsFrom(source, id)),
    provenance: from(source, license, { permalink }),
  }));
}

/** What was heard and answered. The source gives words only: no decision, and no list of contributions. */
export function usResponsesFrom({ source, items }: UsResponseSource): ReasonedResponse[] {
  return items.map(({ id, theme, heard, headings, response }) =>
    filled<ReasonedResponse>({
      id,
      plan,
      scope: {},
      theme: said('en', theme),
      heard: { en: heard },
      response: { en: response },
      provenance: from(source, license, { headings }),
    }),
  );
}
