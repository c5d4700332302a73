import type { Codelist, OpenCodelist } from './codelist.ts';
import type {
  EventMode,
  GrandChallenge,
  InfluenceLevel,
  OrganisationRole,
  ReportType,
  TaskStatus,
} from './process.ts';

const timeline = 'OGP Kit; Albania 2020–2022, timeline of developing the plan';

/** How an event is held. */
export const eventModeLabels: Codelist<EventMode> = {
  source: timeline,
  labels: {
    online: { en: 'Online', sq: 'Në internet' },
    inPerson: { en: 'In person', sq: 'Me prani fizike' },
    hybrid: { en: 'In person and online', sq: 'Me prani fizike dhe në internet' },
  },
};

/** How far a task of a stage has come. */
export const taskStatusLabels: Codelist<TaskStatus> = {
  source: timeline,
  labels: {
    notStarted: { en: 'Not started', sq: 'Pa filluar' },
    inProgress: { en: 'In progress', sq: 'Në proces' },
    complete: { en: 'Complete', sq: 'E përfunduar' },
  },
};

/** What is written about making and keeping a plan. */
export const reportTypeLabels: OpenCodelist<ReportType> = {
  source: `${timeline}; products of the Independent Reporting Mechanism (IRM)`,
  open: true,
  labels: {
    preConsultationReport: { en: 'Early consultation report', sq: 'Raport i konsultimit paraprak' },
    consultationReport: { en: 'Consultation report', sq: 'Raport i konsultimit' },
    overallConsultationReport: {
      en: 'Overall consultation report',
      sq: 'Raport i përgjithshëm i konsultimit',
    },
    selfAssessment: { en: 'Self-assessment', sq: 'Vetëvlerësim' },
    progressReport: { en: 'Progress report', sq: 'Raport i ecurisë' },
    irmActionPlanReview: { en: 'IRM action plan review', sq: 'Shqyrtim i planit të veprimit nga IRM' },
    irmResultsReport: { en: 'IRM results report', sq: 'Raport i rezultateve nga IRM' },
  },
};

/** What an organisation does in the process. */
export const organisationRoleLabels: OpenCodelist<OrganisationRole> = {
  source: timeline,
  open: true,
  labels: {
    pointOfContact: { en: 'Point of contact', sq: 'Pikë kontakti' },
    technicalSecretariat: { en: 'Technical secretariat', sq: 'Sekretariat teknik' },
    leadFocalPoint: { en: 'Lead focal point', sq: 'Pikë fokale kryesore' },
    msfMember: { en: 'Member of the multi-stakeholder forum', sq: 'Anëtar i forumit shumëpalësh' },
    implementer: { en: 'Implementer', sq: 'Zbatues' },
    supporter: { en: 'Supporter', sq: 'Mbështetës' },
    funder: { en: 'Funder', sq: 'Financues' },
  },
};

/** The challenges that earlier plans were sorted by. */
export const grandChallengeLabels: Codelist<GrandChallenge> = {
  source: 'Open Government Partnership, grand challenges 2011–2018',
  labels: {
    improvingPublicServices: { en: 'Improving public services', sq: 'Përmirësimi i shërbimeve publike' },
    increasingPublicIntegrity: { en: 'Increasing public integrity', sq: 'Rritja e integritetit publik' },
    managingPublicResources: {
      en: 'More effectively managing public resources',
      sq: 'Menaxhimi më i efektshëm i burimeve publike',
    },
    creatingSaferCommunities: {
      en: 'Creating safer communities',
      sq: 'Krijimi i komuniteteve më të sigurta',
    },
    increasingCorporateAccountability: {
      en: 'Increasing corporate accountability',
      sq: 'Rritja e llogaridhënies së korporatave',
    },
  },
};

/** How much influence the public has in a stage. */
export const influenceLevelLabels: Codelist<InfluenceLevel> = {
  source: 'IAP2 Spectrum of Public Participation; no consultation: Independent Reporting Mechanism',
  labels: {
    noConsultation: { en: 'No consultation', sq: 'Pa konsultim' },
    inform: { en: 'Inform', sq: 'Informim' },
    consult: { en: 'Consult', sq: 'Konsultim' },
    involve: { en: 'Involve', sq: 'Përfshirje' },
    collaborate: { en: 'Collaborate', sq: 'Bashkëpunim' },
    empower: { en: 'Empower', sq: 'Fuqizim' },
  },
};
