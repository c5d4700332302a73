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

/** In Albanian. */
export const stratmlWordsSq: StratmlWords = {
  language: 'sq',
  otherGoal: 'Angazhime të tjera',
  notes: {
    theme: 'Tema',
    policyAreas: 'Edhe në fushat',
    period: 'Periudha',
    status: 'Gjendja',
    problem: 'Problemi',
    causes: 'Shkaqet',
    statusQuo: 'Çfarë është bërë deri tani',
    solution: 'Çfarë do të bëhet',
    objective: 'Objektivi',
    expectedResults: 'Rezultatet e pritura',
    contribution: 'Si ndihmon',
    additionalInformation: 'Informacion shtesë',
    values: 'Vlerat e OGP-së',
    milestone: 'Pikë kyçe',
    lead: 'Përgjegjës',
    result: 'Treguesi i rezultatit',
    output: 'Produkti',
    indicator: 'Treguesi',
    baseline: 'Gjendja fillestare',
    target: 'Synimi',
    actual: 'Gjendja aktuale',
    cost: 'Kosto indikative',
    goals: 'Objektivat e Zhvillimit të Qëndrueshëm',
    see: 'Shih',
    components: 'Përbërësit',
  },
  values: /* @__PURE__ */ labelsIn(ogpValueLabels, 'sq'),
  commitmentStatuses: /* @__PURE__ */ labelsIn(commitmentStatusLabels, 'sq'),
  milestoneStatuses: /* @__PURE__ */ labelsIn(milestoneStatusLabels, 'sq'),
  levels: /* @__PURE__ */ labelsIn(planItemLevelLabels, 'sq'),
  actorRoles: /* @__PURE__ */ labelsIn(actorRoleLabels, 'sq'),
  organisationRoles: /* @__PURE__ */ labelsIn(organisationRoleLabels, 'sq'),
};
