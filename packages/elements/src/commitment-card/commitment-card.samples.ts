/** The sample plan and its commitments, and what the sides may say of one. For stories and tests. */
import type { Commitment, Idea, Plan, PlanExport, StatusReport } from '@ogp-kit/core/browser';
import samples from '@ogp-kit/core/samples/albania-2020-2022.commitments.json' with { type: 'json' };
import samplePlan from '@ogp-kit/core/samples/albania-2020-2022.plan.json' with { type: 'json' };

export const plan = samplePlan as unknown as Plan;
export const [register, budget] = samples as unknown as [Commitment, Commitment];

type Said = Pick<StatusReport, 'side'> & Partial<StatusReport>;

/** A report on the whole commitment. */
export const report = ({ side, ...said }: Said): StatusReport => ({
  id: `${side}-${said.date ?? 'undated'}`,
  kind: 'status-report',
  language: 'en',
  commitment: register.id,
  side,
  state: 'published',
  ...said,
});

const lek = (amount: string) => ({ amount, currency: 'ALL', multiplier: 1000 });

/** The register, of which the sides say different things, with a milestone that is late. */
export const disputed: Commitment = {
  ...register,
  milestones: register.milestones.map((milestone, i) => ({
    ...milestone,
    ...(i === 3 && { status: 'limited' as const }),
  })),
  statusReports: [
    report({
      side: 'government',
      status: 'substantial',
      date: '2022-01-15',
      evidence: [{ url: 'https://example.org/report' }],
    }),
    report({
      side: 'civilSociety',
      status: 'limited',
      date: '2022-03-03',
      evidence: [{ url: 'https://example.org/search', text: 'What could be searched in March 2022' }],
    }),
    report({
      side: 'civilSociety',
      status: 'notStarted',
      date: '2022-03-03',
      milestone: 'AL0066.4',
      id: 'm4',
    }),
  ],
  irmAssessments: [{ ...register.irmAssessments![0]!, completion: 'substantial', date: '2022-04-20' }],
  budget: { indicativeCost: lek('18400'), stateBudget: lek('12000.5'), foreignFunding: lek('0') },
  originIdeas: ['one-register', 'owners-of-winners'],
};

const idea = (id: string, summary: string): Idea => ({
  id,
  kind: 'idea',
  plan: plan.id,
  form: 'short',
  language: 'sq',
  author: { kind: 'organisation', displayName: 'Shoqata “Të dhëna për të gjithë”' },
  channel: 'web',
  createdAt: '2020-09-14T08:00:00Z',
  answers: { summary, problem: 'Askush nuk e di kush i zotëron.' },
  state: 'included',
  receiptId: 'R',
  ledger: { n: 1, salt: '0'.repeat(64) },
});

export const ideas: readonly Idea[] = [
  idea('one-register', 'Një regjistër i vetëm në vend të tre regjistrave'),
  idea('owners-of-winners', 'Të shihet kush i zotëron shoqëritë që fitojnë tendera'),
];

/** What a backend has, by path. */
export const documentsOf = (commitment: Commitment): { [path: string]: unknown } => ({
  [`plans/${plan.id}.json`]: plan,
  [`commitments/${commitment.id}.json`]: commitment,
  [`ideas/${ideas[0]!.id}.json`]: ideas[0],
});

/** As one file. */
export const exported = (...commitments: Commitment[]): PlanExport => ({ plan, commitments });
