import type { Codelist, OpenCodelist } from './codelist.ts';
import type { CriterionVerdict, Decision, DecisionReason, SubjectType } from './responses.ts';

const outcomes = 'OGP Kit; outcomes as in reasoned responses of national action plans';

/** The decision on one or more contributions. */
export const decisionLabels: Codelist<Decision> = {
  source: outcomes,
  labels: {
    included: { en: 'In the plan', sq: 'Në plan' },
    partlyIncluded: { en: 'Partly in the plan', sq: 'Pjesërisht në plan' },
    alreadyPlanned: { en: 'Planned already', sq: 'Parashikohet tashmë' },
    deferred: { en: 'Put off until later', sq: 'Shtyhet për më vonë' },
    notIncluded: { en: 'Not in the plan', sq: 'Jo në plan' },
    outOfScope: { en: 'Outside what the plan covers', sq: 'Jashtë objektit të planit' },
  },
};

/** Why it was decided so. */
export const decisionReasonLabels: OpenCodelist<DecisionReason> = {
  source: outcomes,
  open: true,
  labels: {
    feasibility: { en: 'Feasibility', sq: 'Zbatueshmëria' },
    timeframe: { en: 'Time available', sq: 'Koha në dispozicion' },
    legal: { en: 'Legal framework', sq: 'Kuadri ligjor' },
    budget: { en: 'Budget', sq: 'Buxheti' },
    duplicate: { en: 'Repeats another contribution', sq: 'Përsërit një kontribut tjetër' },
    notOpenGovernment: { en: 'Not about open government', sq: 'Nuk lidhet me qeverisjen e hapur' },
    other: { en: 'Other', sq: 'Tjetër' },
  },
};

/** Whether a criterion is met. */
export const criterionVerdictLabels: Codelist<CriterionVerdict> = {
  source: 'Albania 2020–2022, criteria table; OGP Kit (partly)',
  labels: {
    yes: { en: 'Yes', sq: 'Po' },
    partly: { en: 'Partly', sq: 'Pjesërisht' },
    no: { en: 'No', sq: 'Jo' },
    notApplicable: { en: 'Not applicable', sq: 'Nuk zbatohet' },
    unanswered: { en: 'Not answered yet', sq: 'Ende pa përgjigje' },
  },
};

/** What is assessed. */
export const subjectTypeLabels: Codelist<SubjectType> = {
  source: 'OGP Kit, participation protocol 1',
  labels: { idea: { en: 'Idea', sq: 'Ide' }, commitment: { en: 'Commitment', sq: 'Angazhim' } },
};
