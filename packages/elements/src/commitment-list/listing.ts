import {
  isOverdue,
  lastDay,
  reportSides,
  standingOf,
  type Actor,
  type CommitmentSummary,
  type Day,
  type LocalisedText,
  type Plan,
  type ReportSide,
  type Standing,
} from '@ogp-kit/core/browser';
import { toldIn } from '../i18n/told.ts';
import type { Choice, Facet } from './choice.ts';

/** The plan with its commitments in short. */
export interface PlanCommitments {
  readonly plan: Plan;
  readonly commitments: readonly CommitmentSummary[];
}

/** A commitment with what follows from it on a day, as a side sees it. */
export interface Entry {
  readonly commitment: CommitmentSummary;
  readonly standing: Standing;
  /** For how many days what is overdue has been so, a number for each. */
  readonly late: readonly number[];
  /** What it can be chosen by. */
  readonly has: Readonly<Record<Facet, readonly string[]>>;
  /** Its words, as they are compared with what is searched. */
  readonly words: () => string;
}

/** What commitments stand under: a policy area of the plan, else the heading that it puts them under. */
export interface Group {
  readonly id: string;
  /** Absent: for what stands under none. */
  readonly label?: LocalisedText;
}

/** All commitments of a plan on a day, as a side sees them. */
export interface Listing extends PlanCommitments {
  readonly entries: readonly Entry[];
  readonly groups: readonly Group[];
  /** Whether the groups are policy areas. */
  readonly areas: boolean;
  /** The standings that occur, the farthest first. */
  readonly standings: readonly Standing[];
  readonly side: ReportSide;
  /** Everybody who has a part in one. */
  readonly actors: ReadonlyMap<string, Actor>;
  /** Those of them who lead one. */
  readonly leads: ReadonlySet<string>;
}

/** The id of the group of those that are in none. */
export const noGroup = '-';

/** In the order of a bar. */
export const allStandings: readonly Standing[] = [
  'complete',
  'substantial',
  'inProgress',
  'limited',
  'overdue',
  'notStarted',
  'noEvidence',
  'withdrawn',
  'unknown',
];

/** So that neither case nor marks on letters matter. */
export const folded = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** A name that is the same in every language of the page. */
export const nameOf = (text: LocalisedText): string => toldIn(text, 'en')[1];

/** Names an institution in a filter. */
export const keyOf = ({ organisation, name }: Actor): string => organisation ?? nameOf(name!);

/** Everybody who has a part in it. */
export const actorsOf = ({ institutions, leadInstitution }: CommitmentSummary): readonly Actor[] =>
  institutions ?? (leadInstitution ? [leadInstitution] : []);

/** For how many days each milestone has been overdue, or the commitment where it has none. */
function lateDays({ milestones = [], endDate, sides }: CommitmentSummary, today: Day): number[] {
  const itself = { endDate, status: sides?.government?.status } as { endDate: string };
  return (milestones.length ? milestones : [itself]).flatMap((one) =>
    isOverdue(one, today) ? (Date.parse(today) - Date.parse(lastDay(one.endDate!))) / 86_400_000 : [],
  );
}

function wordsOf({ organisations }: Plan, commitment: CommitmentSummary): string {
  const { localNumber, ogpId, title, theme, milestones = [] } = commitment;
  const actors = actorsOf(commitment).flatMap(({ organisation, name }) => {
    const known = organisations.find(({ id }) => id === organisation);
    return [name, known?.name, { known: known?.abbreviation ?? '' }];
  });
  const texts = [title, theme, ...actors, ...milestones.map((one) => one.title)];
  return folded(
    [localNumber, ogpId, ...texts.flatMap((text) => Object.values(text ?? {}))].filter(Boolean).join('\n'),
  );
}

/** What can be said of the commitments of a plan. */
export function listingOf({ plan, commitments }: PlanCommitments, today: Day, seenBy: string): Listing {
  const side = reportSides.find((one) => one === seenBy) ?? 'government';
  const areas = plan.policyAreas.length > 0;
  const themes = commitments.flatMap(({ theme }) => (theme ? [[nameOf(theme), theme] as const] : []));
  const groups: Group[] = areas
    ? [...plan.policyAreas]
    : [...new Map(themes)].map(([id, label]) => ({ id, label }));
  const known = new Set(groups.map(({ id }) => id));
  const entries = commitments.map((commitment): Entry => {
    const { policyAreas = [], theme, ogpValues = [] } = commitment;
    const under = (areas ? policyAreas : theme ? [nameOf(theme)] : []).filter((id) => known.has(id));
    const standing = standingOf(commitment, today, side);
    let words: string | undefined;
    return {
      commitment,
      standing,
      late: standing === 'overdue' ? lateDays(commitment, today) : [],
      has: {
        area: under.length ? under : [noGroup],
        status: [standing],
        institution: actorsOf(commitment).map(keyOf),
        value: ogpValues,
      },
      words: () => (words ??= wordsOf(plan, commitment)),
    };
  });
  if (entries.some(({ has }) => has.area.includes(noGroup))) groups.push({ id: noGroup });
  const standings = allStandings.filter((one) => entries.some(({ standing }) => standing === one));
  const actors = new Map(commitments.flatMap(actorsOf).map((one) => [keyOf(one), one]));
  const leads = new Set(
    commitments.flatMap(({ leadInstitution }) => (leadInstitution ? keyOf(leadInstitution) : [])),
  );
  return { plan, commitments, entries, groups, areas, standings, side, actors, leads };
}

/** How many of some commitments have each standing. */
export function countsOf(entries: readonly Entry[]): Map<Standing, number> {
  const counts = new Map<Standing, number>();
  for (const { standing } of entries) counts.set(standing, (counts.get(standing) ?? 0) + 1);
  return counts;
}

/** Those of a group. */
export const entriesOf = ({ entries }: Listing, { id }: Group): Entry[] =>
  entries.filter(({ has }) => has.area.includes(id));

/** In the plan's order, or the longest overdue first. */
export function ordered({ entries }: Listing, sort: string): readonly Entry[] {
  const most = ({ late }: Entry) => Math.max(0, ...late);
  return sort === 'late'
    ? [...entries].sort((a, b) => most(b) - most(a) || b.late.length - a.late.length)
    : entries;
}

/** Whether a commitment is among those that are chosen. */
export function chosen(choice: Choice): (entry: Entry) => boolean {
  const sought = folded(choice.q).split(/\s+/).filter(Boolean);
  const facets = (['area', 'status', 'institution', 'value'] as const).filter((facet) => choice[facet]);
  return ({ has, words }) =>
    facets.every((facet) => has[facet].includes(choice[facet])) &&
    sought.every((word) => words().includes(word));
}
