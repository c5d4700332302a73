import type { Codelist } from './codelist.ts';
import type { MilestoneStatus, StatusVocabulary } from './milestone-statuses.ts';

/** How far a milestone has come: short, for the tags of a card. */
export const milestoneStatusLabels: Codelist<MilestoneStatus> = {
  source: 'OGP Commitments Database, completion; open.usa.gov, fifth plan (in progress)',
  labels: {
    notStarted: { en: 'Not started', sq: 'Pa filluar' },
    inProgress: { en: 'In progress', sq: 'Në proces' },
    limited: { en: 'Limited', sq: 'I kufizuar' },
    substantial: { en: 'Substantial', sq: 'I konsiderueshëm' },
    complete: { en: 'Complete', sq: 'I plotë' },
    withdrawn: { en: 'Withdrawn', sq: 'U tërhoq' },
    noEvidence: { en: 'No evidence', sq: 'Pa prova' },
  },
};

/** Whose words for a milestone's status. */
export const statusVocabularyLabels: Codelist<StatusVocabulary> = {
  source:
    'OGP Commitments Database, completion; open.usa.gov, fifth plan; Canada’s National Action Plan on Open Government; Open Contracting Data Standard 1.1, milestoneStatus',
  labels: {
    irm: { en: 'Independent Reporting Mechanism', sq: 'Mekanizmi i Pavarur i Raportimit' },
    us: { en: 'Plan of the United States', sq: 'Plani i Shteteve të Bashkuara' },
    canada: { en: 'Plan of Canada', sq: 'Plani i Kanadasë' },
    ocds: {
      en: 'Open Contracting Data Standard',
      sq: 'Standardi i të Dhënave për Kontraktimin e Hapur',
    },
  },
};
