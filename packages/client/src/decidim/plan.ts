import {
  commitmentSummary,
  type Commitment,
  type Plan,
  type PlanStatus,
  type PlanSummary,
  type Stage,
} from '@ogp-kit/core/browser';
import { day, period } from '../graphql/dates.ts';
import { commitment, links } from './commitment.ts';
import { componentsOf, type Process } from './platform.ts';
import { resultsTree } from './results-tree.ts';
import { planId, provenance, type Surroundings } from './surroundings.ts';
import type { Areas } from './taxonomy.ts';
import { localised, machineWork, title } from './texts.ts';
import { all, type ToldResult } from './told.ts';

const mostCommitments = 1000;

/** Where a plan stands, as far as its dates tell on the day of reading. */
function status(process: Process, today: string): PlanStatus {
  const start = day(process.startDate);
  const end = day(process.endDate);
  if (start && today < start) return 'drafting';
  if (end && end < today) return 'ended';
  return componentsOf(process, 'Accountability').length > 0 ? 'implementing' : 'consultation';
}

/** A process as a plan in a list. */
export function planInShort(process: Process, around: Surroundings): PlanSummary {
  const { options, language, member } = around;
  const own = options.plans?.[process.slug] ?? {};
  const id = planId(around, process.slug);
  const steps = all(process.steps).flatMap(({ startDate, endDate }) => [startDate, endDate]);
  return {
    id,
    title: own.title ?? title(process.title, process.slug, language),
    member,
    period: own.period ?? period(process.startDate, process.endDate, ...steps, process.publishedAt),
    status: own.status ?? status(process, new Date().toISOString().slice(0, 10)),
    href: `plans/${id}.json`,
  };
}

/** Steps as stages. A step without an end is as long as the plan, which is all that Decidim says. */
function stages(process: Process, within: Plan['period'], { options, ids, language }: Surroundings): Stage[] {
  return all(process.steps)
    .sort((a, b) => (a.position ?? 0) - (b.position ?? 0))
    .slice(0, 100)
    .map((step, i) => {
      const name = title(step.title, step.id ?? i + 1, language);
      const description = localised(step.description);
      const start = day(step.startDate);
      const end = day(step.endDate);
      const whole = { start: start ?? within.startDate, end: end ?? within.endDate };
      return {
        id: ids.name('step', step.id ?? `at-${i + 1}`),
        order: i + 1,
        title: name,
        kind: options.stageKinds?.[step.id ?? ''] ?? 'other',
        periods: (start || end) && whole.start <= whole.end ? [whole] : [],
        tasks: description ? [{ title: name, description }] : [],
      };
    });
}

/** What a process's results are here: its commitments, and the lines of its table. */
export function commitmentsOf(
  results: readonly (ToldResult & { id: string })[],
  process: Process,
  areas: Areas,
  around: Surroundings,
): { commitments: Commitment[]; items: NonNullable<Plan['items']> } {
  const { leaves, items } = resultsTree(results, process, around);
  const commitments = leaves.map(([one, parent]) => commitment(one, parent, process, areas, around));
  return { commitments, items };
}

/** A whole process as a plan. */
export function plan(
  process: Process,
  results: readonly (ToldResult & { id: string })[],
  areas: Areas,
  around: Surroundings,
): Plan {
  const { href: _, ...short } = planInShort(process, around);
  const { commitments, items } = commitmentsOf(results, process, areas, around);
  const kept = commitments.slice(0, mostCommitments);
  const known = new Set(kept.map(({ id }) => id));
  const documents = links(process.attachments, around, 200);
  return {
    ...short,
    number: around.options.plans?.[process.slug]?.number ?? 1,
    policyAreas: areas.met(),
    stages: stages(process, short.period, around),
    organisations: [],
    calls: [],
    items: items.filter(({ commitment: of }) => of === undefined || known.has(of)),
    commitments: kept.map((one) => commitmentSummary(one)),
    ...(documents.length > 0 && { documents }),
    provenance: provenance(around, process.url, {
      slug: process.slug,
      reference: process.reference,
      machineTranslated: machineWork({ title: process.title }),
      leftOut:
        commitments.length > kept.length ? `${commitments.length - kept.length} commitments` : undefined,
    }),
  };
}
