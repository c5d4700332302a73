import type { Codelist, OpenCodelist } from './codelist.ts';
import type {
  ActorRole,
  CommitmentStatus,
  CommitmentTemplate,
  Continuity,
  PlanItemLevel,
  ReportSide,
  StatusBasis,
} from './commitments.ts';

/** Where a commitment stands. */
export const commitmentStatusLabels: Codelist<CommitmentStatus> = {
  source: 'OGP Kit; the action plan cycle of the Open Government Partnership',
  labels: {
    proposed: { en: 'Proposed', sq: 'I propozuar' },
    draft: { en: 'Being drafted', sq: 'Në hartim' },
    consultation: { en: 'In public consultation', sq: 'Në konsultim publik' },
    adopted: { en: 'Adopted', sq: 'I miratuar' },
    rejected: { en: 'Rejected', sq: 'I refuzuar' },
    merged: { en: 'Merged with another commitment', sq: 'I bashkuar me një angazhim tjetër' },
    inProgress: { en: 'Being implemented', sq: 'Në zbatim' },
    completed: { en: 'Completed', sq: 'I përfunduar' },
    withdrawn: { en: 'Withdrawn', sq: 'I tërhequr' },
  },
};

/** The generations of the commitment template. */
export const commitmentTemplateLabels: OpenCodelist<CommitmentTemplate> = {
  source: 'Open Government Partnership, commitment templates by years; Albania 2020–2022',
  open: true,
  labels: {
    'ogp-2011': { en: 'OGP template of 2011', sq: 'Modeli i OGP-së i vitit 2011' },
    'ogp-2014': { en: 'OGP template of 2014', sq: 'Modeli i OGP-së i vitit 2014' },
    'ogp-2017': { en: 'OGP template of 2017', sq: 'Modeli i OGP-së i vitit 2017' },
    'albania-2020': { en: 'Albania’s template of 2020', sq: 'Modeli i Shqipërisë i vitit 2020' },
    'ogp-2022': { en: 'OGP template of 2022', sq: 'Modeli i OGP-së i vitit 2022' },
  },
};

/** Whether a milestone is new in a plan. */
export const continuityLabels: Codelist<Continuity> = {
  source: 'Albania 2020–2022, milestone table of the commitment template',
  labels: {
    new: { en: 'New in this plan', sq: 'E re në këtë plan' },
    continued: { en: 'Continued from the plan before', sq: 'Vijon nga plani i mëparshëm' },
  },
};

/** What an actor does. */
export const actorRoleLabels: Codelist<ActorRole> = {
  source:
    'Open Government Partnership, commitment template; funder: Open Contracting Data Standard, partyRole',
  labels: {
    lead: { en: 'Lead', sq: 'Përgjegjës' },
    supporting: { en: 'Supporting', sq: 'Mbështetës' },
    funder: { en: 'Funder', sq: 'Financues' },
  },
};

/** The side that a status report speaks for. */
export const reportSideLabels: Codelist<ReportSide> = {
  source: 'OGP Kit, participation protocol 1',
  labels: {
    government: { en: 'Government', sq: 'Qeveria' },
    civilSociety: { en: 'Civil society', sq: 'Shoqëria civile' },
    irm: { en: 'Independent Reporting Mechanism', sq: 'Mekanizmi i Pavarur i Raportimit' },
  },
};

/** What a side's status in short was taken from. */
export const statusBasisLabels: Codelist<StatusBasis> = {
  source: 'OGP Kit, participation protocol 1',
  labels: {
    statusReport: { en: 'Its own report', sq: 'Raporti i vet' },
    irmAssessment: { en: 'Assessment of the IRM', sq: 'Vlerësimi i IRM-së' },
    commitment: { en: 'Status of the commitment in the plan', sq: 'Statusi i angazhimit në plan' },
    milestones: { en: 'Counted over its milestones', sq: 'Numëruar sipas pikave kyçe' },
  },
};

/** What a line of a plan's table is. */
export const planItemLevelLabels: Codelist<PlanItemLevel> = {
  source: 'Albania 2020–2022, draft plan table',
  labels: {
    policyGoal: { en: 'Policy goal', sq: 'Qëllimi i politikës' },
    specificObjective: { en: 'Specific objective', sq: 'Objektivi specifik' },
    measure: { en: 'Measure', sq: 'Masa' },
    activity: { en: 'Activity', sq: 'Veprimtaria' },
  },
};
