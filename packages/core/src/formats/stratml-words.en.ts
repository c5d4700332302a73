import {
  actorRoleLabels,
  commitmentStatusLabels,
  planItemLevelLabels,
} from '../codelists/commitments.labels.ts';
import { milestoneStatusLabels } from '../codelists/milestone-statuses.labels.ts';
import { ogpValueLabels } from '../codelists/ogp-values.labels.ts';
import { organisationRoleLabels } from '../codelists/process.labels.ts';
import { labelsIn } from './localised.ts';
import type { StratmlWords } from './stratml-words.ts';

/** In English. */
export const stratmlWordsEn: StratmlWords = {
  language: 'en',
  otherGoal: 'Other commitments',
  notes: {
    theme: 'Theme',
    policyAreas: 'Also in the policy areas',
    period: 'Period',
    status: 'Status',
    problem: 'Problem',
    causes: 'Causes',
    statusQuo: 'Done so far',
    solution: 'What will be done',
    objective: 'Objective',
    expectedResults: 'Expected results',
    contribution: 'How it contributes',
    additionalInformation: 'Additional information',
    values: 'OGP values',
    milestone: 'Milestone',
    lead: 'Lead',
    result: 'Result indicator',
    output: 'Output',
    indicator: 'Indicator',
    baseline: 'Baseline',
    target: 'Target',
    actual: 'Actual',
    cost: 'Indicative cost',
    goals: 'Sustainable Development Goals',
    see: 'See',
    components: 'Components',
  },
  values: /* @__PURE__ */ labelsIn(ogpValueLabels, 'en'),
  commitmentStatuses: /* @__PURE__ */ labelsIn(commitmentStatusLabels, 'en'),
  milestoneStatuses: /* @__PURE__ */ labelsIn(milestoneStatusLabels, 'en'),
  levels: /* @__PURE__ */ labelsIn(planItemLevelLabels, 'en'),
  actorRoles: /* @__PURE__ */ labelsIn(actorRoleLabels, 'en'),
  organisationRoles: /* @__PURE__ */ labelsIn(organisationRoleLabels, 'en'),
};
