import type { Commitment, PlanExport } from '@ogp-kit/core/browser';

/** A plan with its commitments and the ideas behind them, and how many texts of others are in it. */
export interface GivenPlan {
  readonly export: PlanExport;
  readonly ideas: readonly object[];
  readonly insertions: number;
}

/** A plan with a payload in every place of every member that holds words, where the model would not have it, too. */
export function planOf(payloads: readonly string[]): GivenPlan {
  let insertions = 0;
  const put = (text: string): string => {
    insertions++;
    return text;
  };
  const said = (text: string) => ({ en: put(text) });
  /** In a language that is a payload, too. */
  const foreign = (text: string) => Object.fromEntries([[put(text), put(text)]]);
  const link = (text: string) => ({ title: said(text), url: put(text), language: put(text) });
  const sure = (text: string) => ({ title: said(text), url: 'https://good.example/', language: 'en' });
  const money = (text: string) => ({ amount: '12.5', currency: put(text), multiplier: 1000 });
  const budget = (text: string) => ({ indicativeCost: money(text), financialGap: money(text) });
  const actor = (text: string) => ({ name: said(text) });
  const [title = ''] = payloads;

  const commitmentOf = (payload: string, i: number) => ({
    ...{ id: `c${i}`, ogpId: put(payload), plan: 'plan', localNumber: put(payload) },
    ...{ title: said(payload), theme: said(payload), policyAreas: [`a${i}`] },
    ...{ startDate: '2020', endDate: '2021-06', ogpUrl: put(payload), originIdeas: [`i${i}`] },
    ...Object.fromEntries(
      'description problem causes statusQuo solution objective expectedResults contribution additionalInformation'
        .split(' ')
        .map((name) => [name, said(payload)]),
    ),
    ogpValues: [{ value: 'technology', relevant: true, explanation: said(payload) }],
    leadInstitution: actor(payload),
    supporting: [{ organisation: `o${i}` }],
    budget: budget(payload),
    milestones: [
      { id: 'm1', number: put(payload), title: said(payload), endDate: '2020-12', status: 'inProgress' },
      { id: 'm2', number: put(payload), title: foreign(payload), deadlineText: put(payload) },
    ],
    statusReports: [
      {
        ...{ kind: 'status-report', id: 'r', commitment: `c${i}`, side: 'government', status: 'complete' },
        ...{ state: 'published', language: put(payload), text: put(payload), date: '2021' },
        author: { kind: 'organisation', displayName: put(payload) },
        evidence: [
          { url: put(payload), text: put(payload) },
          { url: 'https://good.example/', text: put(payload) },
        ],
      },
    ],
    irmAssessments: [{ commitment: `c${i}`, completion: 'limited', url: put(payload), date: '2022' }],
  });

  const stageOf = (payload: string, i: number) => ({
    ...{ id: `s${i}`, order: i + 1, kind: 'drafting', title: said(payload) },
    periods: [{ start: '2020-07', end: '2020-08', label: said(payload) }],
    tasks: [
      {
        title: said(payload),
        description: foreign(payload),
        status: 'complete',
        evidence: [link(payload), sure(payload)],
      },
    ],
  });

  const eventOf = (stage: string | undefined) => (payload: string, i: number) => ({
    ...{ id: `e${i}-${stage ?? ''}`, title: said(payload), url: put(payload), venue: said(payload) },
    ...(stage && { stage: `${stage}${i}` }),
    ...{ startDate: '2020-07-01', start: '2020-07-01T08:00:00Z', mode: 'online', organiser: actor(payload) },
    participants: { count: 12, breakdown: [{ label: said(payload), count: 12 }] },
    documents: [link(payload), sure(payload)],
  });

  const itemsOf = (payload: string, i: number) => [
    {
      ...{ id: `g${i}`, number: put(payload), level: 'measure', title: said(payload) },
      ...{ policyArea: `a${i}`, leadInstitution: { organisation: `o${i}` }, budget: budget(payload) },
    },
    {
      ...{ id: `l${i}`, number: put(payload), level: 'activity', title: said(payload), parent: `g${i}` },
      ...{
        leadInstitution: actor(payload),
        otherInstitutions: [actor(payload), { organisation: put(payload) }],
      },
      ...{ commitment: `c${i}`, budget: budget(payload), startDate: '2020', endDate: '2021' },
    },
    // Neither a level nor a commitment that there is.
    { id: `x${i}`, level: put(payload), title: foreign(payload), parent: `g${i}`, commitment: put(payload) },
  ];

  const plan = {
    ...{ id: 'plan', title: said(title), number: 1, status: 'implementing' },
    member: { name: said(title), slug: put(title), code: put(title), level: 'national' },
    period: { startDate: '2020-01-01', endDate: '2022-12-31' },
    policyAreas: payloads.map((payload, i) => ({
      ...{ id: `a${i}`, number: put(payload), label: said(payload), components: [], leadInstitutions: [] },
    })),
    organisations: payloads.map((payload, i) => ({
      ...{ id: `o${i}`, name: said(payload), abbreviation: put(payload), kind: 'public' },
    })),
    calls: [],
    stages: payloads.map(stageOf),
    events: [...payloads.map(eventOf('s')), ...payloads.map(eventOf(undefined))],
    reports: payloads.map((payload, i) => ({ id: `r${i}`, type: put(payload), ...link(payload) })),
    items: payloads.flatMap(itemsOf),
  };
  const ideas = payloads.map((payload, i) => ({
    ...{ id: `i${i}`, language: put(payload), createdAt: '2020-07-01T08:00:00Z' },
    answers: { summary: put(payload) },
    author: { kind: 'organisation', displayName: put(payload) },
  }));
  const commitments = payloads.map(commitmentOf);
  return { export: { plan, commitments } as unknown as PlanExport, ideas, insertions };
}

/** What a backend reads of them. */
export function readerOf({ export: { plan, commitments }, ideas }: GivenPlan) {
  const documents: Record<string, unknown> = { 'plans/plan.json': plan };
  for (const one of commitments as readonly Commitment[]) documents[`commitments/${one.id}.json`] = one;
  for (const one of ideas as readonly { id: string }[]) documents[`ideas/${one.id}.json`] = one;
  return { read: async (path: string) => documents[path] as never };
}
