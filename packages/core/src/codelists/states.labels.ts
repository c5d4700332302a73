import type { Codelist, OpenCodelist } from './codelist.ts';
import type {
  Channel,
  ContributionKind,
  IdeaState,
  LedgerKind,
  ParticipantRole,
  PlanStatus,
  ReceiptStepCode,
  StageKind,
} from './states.ts';

const protocol = 'OGP Kit, participation protocol 1';

/** Where an idea stands. */
export const ideaStateLabels: Codelist<IdeaState> = {
  source: 'OGP Kit; outcomes as in reasoned responses of national action plans',
  labels: {
    submitted: { en: 'Submitted', sq: 'E dërguar' },
    published: { en: 'Published', sq: 'E publikuar' },
    underReview: { en: 'Under review', sq: 'Në shqyrtim' },
    shortlisted: { en: 'Shortlisted', sq: 'E përzgjedhur paraprakisht' },
    merged: { en: 'Merged with another idea', sq: 'E bashkuar me një ide tjetër' },
    included: { en: 'In the plan', sq: 'Në plan' },
    partlyIncluded: { en: 'Partly in the plan', sq: 'Pjesërisht në plan' },
    notIncluded: { en: 'Not in the plan', sq: 'Jo në plan' },
    withdrawn: { en: 'Withdrawn', sq: 'E tërhequr' },
  },
};

/** Where a plan stands. */
export const planStatusLabels: Codelist<PlanStatus> = {
  source: 'OGP Kit; the action plan cycle of the Open Government Partnership',
  labels: {
    drafting: { en: 'Being drafted', sq: 'Në hartim' },
    consultation: { en: 'In public consultation', sq: 'Në konsultim publik' },
    submitted: { en: 'Submitted to the Partnership', sq: 'I dorëzuar te Partneriteti' },
    implementing: { en: 'Being implemented', sq: 'Në zbatim' },
    ended: { en: 'Ended', sq: 'I përfunduar' },
    withdrawn: { en: 'Withdrawn', sq: 'I tërhequr' },
  },
};

/** What can happen to a contribution. */
export const receiptStepLabels: Codelist<ReceiptStepCode> = {
  source: protocol,
  labels: {
    received: { en: 'Received', sq: 'U mor' },
    published: { en: 'Published', sq: 'U publikua' },
    considered: { en: 'Considered', sq: 'U shqyrtua' },
    decided: { en: 'Decided', sq: 'U vendos' },
    inCommitment: { en: 'Became part of a commitment', sq: 'U bë pjesë e një angazhimi' },
    milestone: { en: 'A milestone was reached', sq: 'U arrit një pikë kyçe' },
    moderated: { en: 'Moderated', sq: 'U moderua' },
    erased: { en: 'Erased', sq: 'U fshi' },
  },
};

/** What people can contribute. */
export const contributionKindLabels: Codelist<ContributionKind> = {
  source: protocol,
  labels: {
    idea: { en: 'Idea', sq: 'Ide' },
    'key-issues': { en: 'Key issues', sq: 'Çështje kyçe' },
    comment: { en: 'Comment', sq: 'Koment' },
    assessment: { en: 'Assessment', sq: 'Vlerësim' },
    'status-report': { en: 'Status report', sq: 'Raport gjendjeje' },
  },
};

/** What an entry of the ledger stands for. */
export const ledgerKindLabels: Codelist<LedgerKind> = {
  source: protocol,
  labels: { ...contributionKindLabels.labels, erasure: { en: 'Erasure', sq: 'Fshirje' } },
};

/** By which way a contribution came in. */
export const channelLabels: Codelist<Channel> = {
  source: 'OGP Kit; Albania 2020–2022, ways of sending the idea form',
  labels: {
    web: { en: 'Web form', sq: 'Formular në internet' },
    word: { en: 'Word file', sq: 'Skedar Word' },
    email: { en: 'E-mail', sq: 'E-mail' },
    paper: { en: 'Paper', sq: 'Letër' },
    meeting: { en: 'Meeting', sq: 'Takim' },
  },
};

/** What a stage is for. */
export const stageKindLabels: OpenCodelist<StageKind> = {
  source: 'OGP Kit; Albania 2020–2022, timeline of developing the plan',
  open: true,
  labels: {
    preparation: { en: 'Preparation', sq: 'Përgatitje' },
    preConsultation: { en: 'Early consultation', sq: 'Konsultim paraprak' },
    coCreation: { en: 'Co-creation', sq: 'Bashkëkrijim' },
    drafting: { en: 'Drafting', sq: 'Hartim' },
    publicConsultation: { en: 'Public consultation', sq: 'Konsultim publik' },
    approval: { en: 'Approval', sq: 'Miratim' },
    submission: { en: 'Submission', sq: 'Dorëzim' },
    implementation: { en: 'Implementation', sq: 'Zbatim' },
    monitoring: { en: 'Monitoring', sq: 'Monitorim' },
  },
};

/** What somebody may do. */
export const participantRoleLabels: Codelist<ParticipantRole> = {
  source: protocol,
  labels: {
    guest: { en: 'Guest', sq: 'Vizitor' },
    participant: { en: 'Participant', sq: 'Pjesëmarrës' },
    organisation: { en: 'Organisation', sq: 'Organizatë' },
    moderator: { en: 'Moderator', sq: 'Moderator' },
    'point-of-contact': { en: 'Point of contact', sq: 'Pikë kontakti' },
    admin: { en: 'Administrator', sq: 'Administrator' },
  },
};
