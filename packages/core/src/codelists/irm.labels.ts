import type { CodeLabel, Codelist } from './codelist.ts';
import {
  irmScales,
  type IrmCompletion,
  type IrmCompletionStage,
  type IrmDidItOpenGovernment,
  type IrmEarlyResults,
  type IrmIndicator,
  type IrmMissing,
  type IrmPotentialForResults,
  type IrmPotentialImpact,
  type IrmReport,
  type IrmSpecificity,
  type IrmYesNo,
} from './irm.ts';

const database = 'OGP Commitments Database; glossary of the Open Government Partnership';
const products = 'Independent Reporting Mechanism of the Open Government Partnership, its products';

const missing: Readonly<Record<IrmMissing, CodeLabel>> = {
  ND: { en: 'No data', sq: 'Pa të dhëna' },
  NR: { en: 'Not reviewed', sq: 'Pa u shqyrtuar' },
  NA: { en: 'Not applicable', sq: 'Nuk zbatohet' },
};

/** Numbers and years of an indicator, as `irmScales` states them. */
function scale(indicator: IrmIndicator): Pick<Codelist, 'numbers' | 'era'> {
  const { numbers, ...era } = irmScales[indicator];
  return Object.keys(era).length > 0 ? { numbers, era } : { numbers };
}

/** Why the IRM gives no value. */
export const irmMissingLabels: Codelist<IrmMissing> = { source: database, labels: missing };

/** Whether something holds, as the IRM says it. */
export const irmYesNoLabels: Codelist<IrmYesNo> = {
  source: database,
  labels: { no: { en: 'No', sq: 'Jo' }, yes: { en: 'Yes', sq: 'Po' }, ...missing },
};

/** How exactly a commitment says what is to be done. */
export const irmSpecificityLabels: Codelist<IrmSpecificity> = {
  source: database,
  ...scale('specificity'),
  labels: {
    none: { en: 'None', sq: 'Asnjë' },
    low: { en: 'Low', sq: 'E ulët' },
    medium: { en: 'Medium', sq: 'Mesatare' },
    high: { en: 'High', sq: 'E lartë' },
    ...missing,
  },
};

/** How much would change if the commitment were carried out as written. */
export const irmPotentialImpactLabels: Codelist<IrmPotentialImpact> = {
  source: database,
  ...scale('potentialImpact'),
  labels: {
    none: { en: 'None', sq: 'Asnjë' },
    minor: { en: 'Minor', sq: 'I vogël' },
    moderate: { en: 'Moderate', sq: 'I moderuar' },
    transformative: { en: 'Transformative', sq: 'Transformues' },
    ...missing,
  },
};

/** The ambition of a commitment. */
export const irmPotentialForResultsLabels: Codelist<IrmPotentialForResults> = {
  source: database,
  ...scale('potentialForResults'),
  labels: {
    unclear: { en: 'Unclear', sq: 'I paqartë' },
    modest: { en: 'Modest', sq: 'Modest' },
    substantial: { en: 'Substantial', sq: 'I konsiderueshëm' },
    ...missing,
  },
};

/** How far a commitment was carried out. */
export const irmCompletionLabels: Codelist<IrmCompletion> = {
  source: database,
  ...scale('completion'),
  labels: {
    withdrawn: { en: 'Withdrawn', sq: 'U tërhoq' },
    noEvidence: { en: 'No evidence available', sq: 'Nuk ka prova në dispozicion' },
    notStarted: { en: 'Not started', sq: 'Pa filluar' },
    limited: { en: 'Limited', sq: 'I kufizuar' },
    substantial: { en: 'Substantial', sq: 'I konsiderueshëm' },
    complete: { en: 'Complete', sq: 'I plotë' },
    ...missing,
  },
};

/** When completion was measured. */
export const irmCompletionStageLabels: Codelist<IrmCompletionStage> = {
  source: database,
  labels: {
    progress: { en: 'Progress', sq: 'Në mes të planit' },
    endOfTerm: { en: 'End of term', sq: 'Në fund të planit' },
  },
};

/** What the commitment changed. */
export const irmDidItOpenGovernmentLabels: Codelist<IrmDidItOpenGovernment> = {
  source: database,
  ...scale('didItOpenGovernment'),
  labels: {
    worsens: { en: 'Worsens', sq: 'Përkeqësim' },
    didNotChange: { en: 'Did not change', sq: 'Pa ndryshim' },
    marginal: { en: 'Marginal', sq: 'Margjinal' },
    major: { en: 'Major', sq: 'I madh' },
    outstanding: { en: 'Outstanding', sq: 'I jashtëzakonshëm' },
    ...missing,
  },
};

/** What can be seen at the end of a plan. */
export const irmEarlyResultsLabels: Codelist<IrmEarlyResults> = {
  source: database,
  ...scale('earlyResults'),
  labels: {
    noNotableResults: { en: 'No notable results', sq: 'Pa rezultate të dukshme' },
    moderate: { en: 'Moderate', sq: 'Të moderuara' },
    significant: { en: 'Significant', sq: 'Të rëndësishme' },
    ...missing,
  },
};

/** The products of the IRM. */
export const irmReportLabels: Codelist<IrmReport> = {
  source: products,
  labels: {
    coCreationBrief: { en: 'Co-creation brief', sq: 'Përmbledhje për bashkëkrijimin' },
    actionPlanReview: { en: 'Action plan review', sq: 'Shqyrtim i planit të veprimit' },
    resultsReport: { en: 'Results report', sq: 'Raport i rezultateve' },
    progressReport: { en: 'Progress report', sq: 'Raport i ecurisë' },
    endOfTermReport: { en: 'End-of-term report', sq: 'Raport përfundimtar' },
    designReport: { en: 'Design report', sq: 'Raport për hartimin e planit' },
    transitionalResultsReport: { en: 'Transitional results report', sq: 'Raport kalimtar i rezultateve' },
  },
};
