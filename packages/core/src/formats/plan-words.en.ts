import { planItemLevelLabels } from '../codelists/commitments.labels.ts';
import { milestoneStatusLabels } from '../codelists/milestone-statuses.labels.ts';
import { labelsIn } from './localised.ts';
import type { PlanWords } from './plan-words.ts';

const units: Readonly<Record<number, string>> = { 1: '1', 1e3: 'thousand', 1e6: 'million', 1e9: 'billion' };

/** In English. */
export const planWordsEn: PlanWords = {
  language: 'en',
  itemColumns: {
    number: 'Number',
    level: 'Level',
    title: 'Title',
    leadInstitution: 'Lead institution',
    otherInstitutions: 'Other institutions',
    start: 'Start',
    end: 'End',
    indicativeCost: 'Indicative cost',
    stateBudget: 'State budget',
    foreignFunding: 'Foreign funding',
    financialGap: 'Financial gap',
    currency: 'Currency',
    unit: 'Unit',
  },
  commitmentColumns: {
    number: 'Number',
    id: 'Id',
    title: 'Title',
    policyAreas: 'Policy areas',
    leadInstitution: 'Lead institution',
    start: 'Start',
    end: 'End',
    government: 'Government says',
    governmentDate: 'Government, as of',
    civilSociety: 'Civil society says',
    civilSocietyDate: 'Civil society, as of',
    irm: 'IRM says',
    irmDate: 'IRM, as of',
    milestones: 'Milestones',
    complete: 'Complete',
    overdue: 'Overdue',
  },
  levels: /* @__PURE__ */ labelsIn(planItemLevelLabels, 'en'),
  statuses: /* @__PURE__ */ labelsIn(milestoneStatusLabels, 'en'),
  unit: (multiplier) => units[multiplier] ?? String(multiplier),
};
