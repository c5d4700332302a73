import { planItemLevelLabels } from '../codelists/commitments.labels.ts';
import { milestoneStatusLabels } from '../codelists/milestone-statuses.labels.ts';
import { labelsIn } from './localised.ts';
import type { PlanWords } from './plan-words.ts';

const units: Readonly<Record<number, string>> = { 1: '1', 1e3: 'mijë', 1e6: 'milion', 1e9: 'miliard' };

/** In Albanian. */
export const planWordsSq: PlanWords = {
  language: 'sq',
  itemColumns: {
    number: 'Numri',
    level: 'Niveli',
    title: 'Titulli',
    leadInstitution: 'Institucioni përgjegjës',
    otherInstitutions: 'Institucione të tjera',
    start: 'Fillimi',
    end: 'Përfundimi',
    indicativeCost: 'Kosto indikative',
    stateBudget: 'Buxheti i shtetit',
    foreignFunding: 'Financim i huaj',
    financialGap: 'Hendeku financiar',
    currency: 'Monedha',
    unit: 'Njësia',
  },
  commitmentColumns: {
    number: 'Numri',
    id: 'Id',
    title: 'Titulli',
    policyAreas: 'Fushat e politikave',
    leadInstitution: 'Institucioni përgjegjës',
    start: 'Fillimi',
    end: 'Përfundimi',
    government: 'Qeveria thotë',
    governmentDate: 'Qeveria, më',
    civilSociety: 'Shoqëria civile thotë',
    civilSocietyDate: 'Shoqëria civile, më',
    irm: 'IRM-ja thotë',
    irmDate: 'IRM-ja, më',
    milestones: 'Pika kyçe',
    complete: 'Të plotësuara',
    overdue: 'Me vonesë',
  },
  levels: /* @__PURE__ */ labelsIn(planItemLevelLabels, 'sq'),
  statuses: /* @__PURE__ */ labelsIn(milestoneStatusLabels, 'sq'),
  unit: (multiplier) => units[multiplier] ?? String(multiplier),
};
