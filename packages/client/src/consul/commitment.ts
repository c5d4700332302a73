import type { Commitment, Milestone, StatusReport } from '@ogp-kit/core/browser';
import { day } from '../graphql/dates.ts';
import { cut, inLanguage, line, lineLength, passage } from '../graphql/fit.ts';
import type { Identified, Investment } from './platform.ts';
import { textOf } from './idea.ts';
import { names, provenance, type Surroundings } from './surroundings.ts';
import type { ToldMilestone } from './told.ts';

const mostMilestones = 200;

function milestone(told: Identified<ToldMilestone>, { ids, language }: Surroundings): Milestone {
  const title = line(told.title) ?? line(told.description) ?? cut(`#${told.id}`, lineLength);
  return { id: ids.name('milestone', told.id), title: inLanguage(language, title) };
}

/** What CONSUL calls a milestone is told on a day, when something has been done: a report, not a deadline. */
function report(told: Identified<ToldMilestone>, commitment: string, around: Surroundings): StatusReport[] {
  const text = passage(told.description) ?? line(told.title);
  const date = day(told.publicationDate);
  if (text === undefined) return [];
  return [
    {
      id: around.ids.name('report', told.id),
      kind: 'status-report',
      language: around.language,
      commitment,
      milestone: around.ids.name('milestone', told.id),
      side: 'government',
      text,
      ...(date && { date }),
      state: 'published',
    },
  ];
}

/** Amounts that the model takes: whole units of up to 15 digits. */
function cost(price: unknown, { options }: Surroundings): Commitment['budget'] {
  if (!options.currency || typeof price !== 'number' || !Number.isSafeInteger(price)) return undefined;
  const amount = `${price}`;
  return /^-?\d{1,15}$/.test(amount)
    ? { indicativeCost: { amount, currency: options.currency, multiplier: 1 } }
    : undefined;
}

/** An investment that is being carried out, as a commitment. How far it has come nobody says. */
export function commitment(told: Investment, plan: string, around: Surroundings): Commitment {
  const id = names.commitment(around, told);
  const steps = told.steps.slice(0, mostMilestones);
  const budget = cost(told.price, around);
  const description = passage(textOf(told));
  const reports = steps
    .flatMap((one) => report(one, id, around))
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  return {
    id,
    plan,
    title: inLanguage(around.language, line(told.title) ?? cut(`#${told.id}`, lineLength)),
    ...(description && { description: inLanguage(around.language, description) }),
    milestones: steps.map((one) => milestone(one, around)),
    ...(budget && { budget }),
    originIdeas: [names.investment(around, told)],
    ...(reports.length > 0 && { statusReports: reports }),
    provenance: provenance(around, told.page, {
      id: told.id,
      budget: told.budget,
      price: told.price,
      feasibility: told.feasibility,
      location: line(told.location),
    }),
  };
}
