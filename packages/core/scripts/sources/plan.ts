/** The documents that Albania's plan of 2020–2022 was made with: its table, its timeline, its policy areas. */
import type { PlanItemLevel } from '../../src/codelists/commitments.ts';
import type { StageKind } from '../../src/codelists/states.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { PlanItem } from '../../src/model/plan-item.ts';
import type { PolicyArea } from '../../src/model/policy-area.ts';
import type { Stage } from '../../src/model/stage.ts';
import { filled, from, said } from './words.ts';

interface Row {
  number: string;
  level: PlanItemLevel;
  sq: string;
  en: string;
  leadInstitution?: string;
  otherInstitutions?: string | null;
  startDate?: string;
  endDate?: string;
  [raw: string]: unknown;
}

interface Task {
  title: string;
  description: string | null;
}

/** What is read of the extract of the source documents. */
export interface PlanSource {
  draftActionPlan: { policyGoal: { sq: string; en: string; sqRaw: string }; rows: Row[] };
  developmentTimeline: {
    phases: {
      order: number;
      key: string;
      title: string;
      periods: { label: string; start: string; end: string; tasks: Task[] }[];
    }[];
  };
  policyAreas: { number: string; key: string; label: string; altLabel?: string; components: string[] }[];
}

const draft = 'Draft action plan, Open Government Partnership 2020–2022, Albania';
const timeline = 'Explanatory note on developing the action plan 2020–2022, Albania';

const kinds: Readonly<Record<string, StageKind>> = {
  preparations: 'preparation',
  preliminaryConsultation: 'preConsultation',
  thematicConsultations: 'coCreation',
  draft: 'drafting',
  publicConsultation: 'publicConsultation',
  approval: 'approval',
};

const idOf = (number: string) => `item-${number}`;

function itemFrom({ number, level, sq, en, leadInstitution, otherInstitutions, ...row }: Row): PlanItem {
  const { startDate, endDate, sqRaw, startRaw, endRaw } = row as Record<string, string | undefined>;
  const above = number.split('.').slice(0, -1).join('.');
  return filled<PlanItem>({
    id: idOf(number),
    number,
    level,
    title: { sq, en },
    parent: above ? idOf(above) : 'goal',
    leadInstitution: leadInstitution ? { name: { sq: leadInstitution }, role: 'lead' } : undefined,
    otherInstitutions: otherInstitutions ? [{ name: { sq: otherInstitutions } }] : undefined,
    startDate,
    endDate,
    provenance: from(draft, undefined, { sqRaw, startRaw, endRaw }),
  });
}

/** The plan's table: the policy goal, then its nine rows. */
export function planItems({ draftActionPlan: { policyGoal, rows } }: PlanSource): PlanItem[] {
  const goal: PlanItem = {
    id: 'goal',
    level: 'policyGoal',
    title: { sq: policyGoal.sq, en: policyGoal.en },
    provenance: from(draft, undefined, { sqRaw: policyGoal.sqRaw }),
  };
  return [goal, ...rows.map(itemFrom)];
}

/** The stages of making the plan; their periods are months. */
export function stages({ developmentTimeline: { phases } }: PlanSource): Stage[] {
  return phases.map(({ order, key, title, periods }) => ({
    id: key,
    order,
    title: { en: title },
    kind: kinds[key] as StageKind,
    periods: periods.map(({ label, start, end }) => ({
      start: start.slice(0, 7),
      end: end.slice(0, 7),
      label: { en: label },
    })),
    tasks: periods.flatMap(({ tasks }) =>
      tasks.map((task) =>
        filled<Stage['tasks'][number]>({
          title: { en: task.title },
          description: said('en', task.description),
        }),
      ),
    ),
  }));
}

/** The four policy areas, each with its two components. */
export function policyAreas({ policyAreas: areas }: PlanSource): PolicyArea[] {
  return areas.map(({ number, key, label, altLabel, components }) =>
    filled<PolicyArea>({
      id: key,
      number,
      label: { en: label },
      altLabel: said('en', altLabel),
      components: components.map((component, i) => ({ id: `${key}-${i + 1}`, label: { en: component } })),
      leadInstitutions: [],
    }),
  );
}

/** The plan as a whole, as it stood while it was drafted. */
export function planFrom(source: PlanSource): Plan {
  return {
    id: 'AP_ALB05',
    member: { name: { en: 'Albania' }, slug: 'albania', code: 'ALB', level: 'national' },
    title: { en: 'Albania Action Plan 2020-2022' },
    number: 5,
    period: { startDate: '2020-01-01', endDate: '2022-12-31' },
    status: 'drafting',
    policyAreas: policyAreas(source),
    stages: stages(source),
    organisations: [],
    calls: [],
    items: planItems(source),
    provenance: from(timeline, undefined, {}),
  };
}
