import {
  milestoneStatuses,
  ogpValueCodes,
  type Actor,
  type Budget,
  type CommitmentSummary,
  type LocalisedText,
  type MilestoneStatus,
  type MilestoneSummary,
  type Money,
  type Plan,
  type PlanItem,
  type SideStatus,
  type Stage,
} from '@ogp-kit/core/browser';
import { random, sentence, share } from '../words.ts';

/** How large a plan is. */
export interface Size {
  commitments: number;
  milestones: number;
}

type Next = () => number;

const areas = 12;
const organisations = 40;
const day = 86_400_000;

const told = (next: Next, length: number): LocalisedText => ({
  en: sentence(next, 'en', length),
  sq: sentence(next, 'sq', length),
});

const oneOf = <T>(next: Next, list: readonly T[]): T => list[Math.floor(next() * list.length)]!;

const someone = (next: Next): Actor => ({ organisation: `o${Math.floor(next() * organisations)}` });

/** A status; of some nobody has said one. */
const status = (next: Next): MilestoneStatus | undefined =>
  next() < 0.15 ? undefined : oneOf(next, milestoneStatuses);

/** Due from two years before until two years after a day. */
function dates(next: Next, today: string): { startDate: string; endDate: string } {
  const dated = (time: number) => new Date(time).toISOString().slice(0, 10);
  const end = Date.parse(today) + Math.floor((next() - 0.5) * 4 * 365) * day;
  return { startDate: dated(end - Math.floor(60 + next() * 300) * day), endDate: dated(end) };
}

function milestoneOf(id: string, n: number, today: string, next: Next): MilestoneSummary {
  const said = status(next);
  return {
    id: `${id}.${n}`,
    number: `${n}`,
    title: told(next, 40 + next() * 80),
    ...dates(next, today),
    ...(said && { status: said }),
  };
}

function commitmentOf(i: number, milestones: number, today: string, next: Next): CommitmentSummary {
  const id = `c${i + 1}`;
  const leadInstitution = someone(next);
  const others = Array.from({ length: Math.floor(next() * 4) }, () => someone(next));
  const institutions = new Map([leadInstitution, ...others].map((one) => [one.organisation, one]));
  const side = (basis: SideStatus['basis']) => {
    const said = status(next);
    return said && { status: said, basis };
  };
  const [government, civilSociety, irm] = [side('statusReport'), side('statusReport'), side('irmAssessment')];
  return {
    id,
    localNumber: `${i + 1}`,
    title: told(next, 30 + next() * 60),
    ...dates(next, today),
    policyAreas: [`a${(i % areas) + 1}`],
    leadInstitution,
    institutions: [...institutions.values()],
    ogpValues: ogpValueCodes.filter(() => next() < 0.4),
    milestones: Array.from({ length: milestones }, (_, n) => milestoneOf(id, n + 1, today, next)),
    sides: {
      ...(government && { government }),
      ...(civilSociety && { civilSociety }),
      ...(irm && { irm }),
    },
    href: `../commitments/${id}.json`,
  };
}

const money = (amount: number): Money => ({ amount: `${amount}`, currency: 'ALL', multiplier: 1000 });

/** What it costs, and who pays all but the gap. Of one in five nobody has said. */
function budgetOf(next: Next): Budget | undefined {
  const [state, foreign, gap] = [next() * 9000, next() * 3000, next() * 900].map(Math.round);
  if (next() < 0.2) return undefined;
  return {
    indicativeCost: money(state! + foreign! + gap!),
    stateBudget: money(state!),
    foreignFunding: money(foreign!),
    financialGap: money(gap!),
  };
}

/** An activity for each commitment, in measures of five under goals of ten measures. */
function itemsOf(commitments: readonly CommitmentSummary[], next: Next): PlanItem[] {
  return commitments.flatMap(({ id, policyAreas, leadInstitution, startDate, endDate }, i): PlanItem[] => {
    const [goal, measure] = [Math.floor(i / 50) + 1, (Math.floor(i / 5) % 10) + 1];
    const above = { goal: `g${goal}`, measure: `g${goal}.${measure}` };
    const budget = budgetOf(next);
    const others = Array.from({ length: Math.floor(next() * 3) }, () => someone(next));
    return [
      ...(i % 50
        ? []
        : [{ id: above.goal, number: `${goal}`, level: 'policyGoal', title: told(next, 90) } as const]),
      ...(i % 5
        ? []
        : [
            {
              id: above.measure,
              number: `${goal}.${measure}`,
              level: 'measure',
              parent: above.goal,
              title: told(next, 70),
            } as const,
          ]),
      {
        id: `${above.measure}.${(i % 5) + 1}`,
        number: `${goal}.${measure}.${(i % 5) + 1}`,
        level: 'activity',
        parent: above.measure,
        title: told(next, 40 + next() * 80),
        policyArea: policyAreas![0]!,
        leadInstitution: leadInstitution!,
        ...(others[0] && { otherInstitutions: others }),
        startDate: startDate!,
        endDate: endDate!,
        ...(budget && { budget }),
        commitment: id,
      },
    ];
  });
}

/** How it is made: ten stages, one after the other, with six tasks each. */
const stageOf = (i: number, year: number, next: Next): Stage => ({
  id: `s${i + 1}`,
  order: i + 1,
  title: told(next, 50),
  kind: 'consultation',
  periods: [
    { start: `${year}-${`${i + 1}`.padStart(2, '0')}`, end: `${year}-${`${i + 2}`.padStart(2, '0')}` },
  ],
  tasks: Array.from({ length: 6 }, () => ({
    title: told(next, 60),
    status: oneOf(next, ['notStarted', 'complete']),
  })),
});

/**
 * Makes a plan up, in two languages. Its days count from a given one, so that as much is overdue whenever it is measured;
 * all else is the same for every run.
 */
export function madeUp({ commitments, milestones }: Size, today: string, seed = 7): Plan {
  const next = random(seed);
  const year = Number(today.slice(0, 4));
  const all = share(commitments, milestones, next).map((count, i) => commitmentOf(i, count, today, next));
  return {
    id: 'plan',
    member: { name: { en: 'Utopia', sq: 'Utopia' }, slug: 'utopia', code: 'UTO', level: 'national' },
    title: { en: 'Action plan', sq: 'Plani i veprimit' },
    number: 1,
    period: { startDate: `${year - 1}-01-01`, endDate: `${year + 1}-12-31` },
    status: 'implementing',
    policyAreas: Array.from({ length: areas }, (_, i) => ({
      id: `a${i + 1}`,
      number: `${i + 1}`,
      label: told(next, 25),
      components: [],
      leadInstitutions: [],
    })),
    stages: Array.from({ length: 10 }, (_, i) => stageOf(i, year - 2, next)),
    organisations: Array.from({ length: organisations }, (_, i) => ({
      id: `o${i}`,
      name: told(next, 20 + next() * 25),
      kind: 'public',
    })),
    calls: [
      {
        kind: 'idea',
        opens: `${year - 2}-03-01T00:00:00Z`,
        closes: `${year - 2}-05-01T00:00:00Z`,
        timeZone: 'UTC',
      },
    ],
    items: itemsOf(all, next),
    commitments: all,
  };
}
