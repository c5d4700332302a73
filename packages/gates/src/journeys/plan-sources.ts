import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../setup/places.mjs';
import { mustRun } from '../setup/run.mjs';
import { ogpKit } from './discussion-site.ts';

const sources = inRoot('..', 'shared', 'data');

/** Why the real plans are not shown; false where they are there. They are not part of the repository. */
export const withoutRealPlans = existsSync(join(sources, 'us-nap5/commitments.json'))
  ? (false as const)
  : `no ${sources}: the sample plan is shown instead`;

/** What is to be seen of a plan, counted in its source. */
export interface PlanToShow {
  readonly id: string;
  readonly stages: number;
  /** Tasks and events within its stages. */
  readonly tasks: number;
  /** Lines of its table, by level. */
  readonly items: Readonly<Record<string, number>>;
  /** Title by id. */
  readonly commitments: Readonly<Record<string, string>>;
  readonly milestones: number;
  /** Commitments without milestones: on a timeline they stand for themselves. */
  readonly bare: number;
}

interface Row {
  id: string;
  title: string;
  theme: string;
  text: string;
  milestones: { id: string; title: string; agencies: string[]; status: string }[];
}

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** The plan of the United States as somebody has it in a spreadsheet. */
function unitedStates(folder: string): { words: string[]; plan: PlanToShow } {
  const { commitments } = readJson<{ commitments: Row[] }>(join(sources, 'us-nap5/commitments.json'));
  const heads = ['Commitment', 'Title', 'Theme', 'Text', 'Milestone', 'Deliverable', 'Agencies', 'Status'];
  const rows = commitments.flatMap(({ id, title, theme, text, milestones }) =>
    milestones.length
      ? milestones.map((one, i) => [
          ...(i === 0 ? [id, title, theme, text] : ['', '', '', '']),
          ...[one.id, one.title, one.agencies.join('|'), one.status],
        ])
      : [[id, title, theme, text, '', '', '', '']],
  );
  const at = (name: string) => join(folder, name);
  writeFileSync(at('us.csv'), [heads, ...rows].map((row) => row.map(cell).join()).join('\r\n'));
  writeFileSync(
    at('us.map.json'),
    JSON.stringify({
      rows: 'commitments',
      language: 'en',
      plan: 'AP_USA05',
      columns: {
        Commitment: 'ogpId',
        Title: 'title',
        Theme: 'theme',
        Text: 'description',
        Milestone: 'milestone.number',
        Deliverable: 'milestone.title',
        Agencies: { to: 'milestone.supporting', split: '|' },
        Status: { to: 'milestone.status', values: { 'In Progress': 'inProgress', Complete: 'complete' } },
      },
    }),
  );
  writeFileSync(
    at('us.plan.json'),
    JSON.stringify({
      id: 'AP_USA05',
      member: { name: { en: 'United States' }, slug: 'united-states', code: 'USA', level: 'national' },
      title: { en: 'Fifth Open Government National Action Plan' },
      number: 5,
      period: { startDate: '2022-12-01', endDate: '2024-12-31' },
      status: 'ended',
    }),
  );
  return {
    words: [at('us.csv'), '--mapping', at('us.map.json'), '--plan-file', at('us.plan.json')],
    plan: {
      ...{ id: 'AP_USA05', stages: 0, tasks: 0, items: {} },
      commitments: Object.fromEntries(commitments.map(({ id, title }) => [id, title])),
      milestones: commitments.flatMap(({ milestones }) => milestones).length,
      bare: commitments.filter(({ milestones }) => !milestones.length).length,
    },
  };
}

/** What is read of the extract of Albania's documents. */
interface Extract {
  draftActionPlan: { rows: { level: string }[] };
  developmentTimeline: { phases: { periods: { tasks: unknown[] }[] }[] };
}

/** Albania's plan: its documents as core's scripts map them, and its commitments from the Partnership's database. */
async function albania(folder: string): Promise<{ published: string; database: string; plan: PlanToShow }> {
  const mapped = join(folder, 'mapped');
  mkdirSync(mapped);
  await mustRun('node', [inRoot('packages/core/scripts/sources/map.ts'), sources, mapped], { quiet: true });
  const { draftActionPlan, developmentTimeline } = readJson<Extract>(join(sources, 'seed-extract.json'));
  const items: Record<string, number> = { policyGoal: 1 };
  for (const { level } of draftActionPlan.rows) items[level] = (items[level] ?? 0) + 1;
  const { phases } = developmentTimeline;
  const { commitments } = readJson<{ commitments: Pick<Row, 'id' | 'title'>[] }>(
    join(sources, 'albania-2020-2022-commitments.json'),
  );
  return {
    published: join(mapped, 'plans/AP_ALB05.json'),
    database: join(sources, 'ogp-database-sample.csv'),
    plan: {
      id: 'AP_ALB05',
      stages: phases.length,
      tasks: phases.flatMap(({ periods }) => periods.flatMap(({ tasks }) => tasks)).length,
      items,
      commitments: Object.fromEntries(commitments.map(({ id, title }) => [id, title])),
      milestones: 0,
      bare: commitments.length,
    },
  };
}

/** The sample plan, where the real ones are not there. */
function sample(): PlanToShow {
  interface Sample {
    stages: { tasks: unknown[] }[];
    events: { stage?: string }[];
    items: { level: string }[];
    commitments: { id: string; title: { en: string }; milestones: unknown[] }[];
  }
  const { stages, events, items, commitments } = readJson<Sample>(
    inRoot('packages/core/samples/albania-2020-2022.plan.json'),
  );
  const levels: Record<string, number> = {};
  for (const { level } of items) levels[level] = (levels[level] ?? 0) + 1;
  return {
    id: 'AP_ALB05',
    stages: stages.length,
    tasks: stages.flatMap(({ tasks }) => tasks).length + events.filter(({ stage }) => stage).length,
    items: levels,
    commitments: Object.fromEntries(commitments.map(({ id, title }) => [id, title.en])),
    milestones: commitments.flatMap(({ milestones }) => milestones).length,
    bare: 0,
  };
}

/** Brings the plans into a backend's data by the command, and tells what is to be seen of them. */
export async function importPlans(folder: string, data: string): Promise<PlanToShow[]> {
  if (withoutRealPlans) {
    await ogpKit('seed', '--data', data);
    return [sample()];
  }
  const ofAlbania = await albania(folder);
  await ogpKit('publish', ofAlbania.published, '--data', data);
  await ogpKit('import', ofAlbania.database, '--data', data);
  const ofStates = unitedStates(folder);
  await ogpKit('import', ...ofStates.words, '--data', data);
  return [ofAlbania.plan, ofStates.plan];
}
