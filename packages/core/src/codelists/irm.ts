/**
 * The codes of the Independent Reporting Mechanism (IRM). Each list ends with three values that say why there is none:
 * `ND` no data, `NR` not reviewed, `NA` not applicable. They are three different things, and none of them is zero.
 */
export const irmMissingCodes = ['ND', 'NR', 'NA'] as const;

/** Why the IRM gives no value (closed list): no data, not reviewed, not applicable. */
export type IrmMissing = (typeof irmMissingCodes)[number];

/** Whether something holds: verifiable, open government lens, promising, starred. */
export const irmYesNoCodes = ['no', 'yes', ...irmMissingCodes] as const;

/** Yes or no, as the IRM says it, or why it does not (closed list). */
export type IrmYesNo = (typeof irmYesNoCodes)[number];

/** How exactly a commitment says what is to be done; used up to the plans of 2016–2017. */
export const irmSpecificityCodes = ['none', 'low', 'medium', 'high', ...irmMissingCodes] as const;

/** Specificity (closed list, 0–3). */
export type IrmSpecificity = (typeof irmSpecificityCodes)[number];

/** How much would change if the commitment were carried out as written; used up to the plans of 2019. */
export const irmPotentialImpactCodes = [
  'none',
  'minor',
  'moderate',
  'transformative',
  ...irmMissingCodes,
] as const;

/** Potential impact (closed list, 0–3). */
export type IrmPotentialImpact = (typeof irmPotentialImpactCodes)[number];

/** The ambition of a commitment; used since the plans of 2020. */
export const irmPotentialForResultsCodes = ['unclear', 'modest', 'substantial', ...irmMissingCodes] as const;

/** Potential for results (closed list, 0–2). */
export type IrmPotentialForResults = (typeof irmPotentialForResultsCodes)[number];

/** How far a commitment was carried out. */
export const irmCompletionCodes = [
  'withdrawn',
  'noEvidence',
  'notStarted',
  'limited',
  'substantial',
  'complete',
  ...irmMissingCodes,
] as const;

/** Completion (closed list, 0–5; 4 and 5 count as high). */
export type IrmCompletion = (typeof irmCompletionCodes)[number];

/** When completion was measured: half-way, or when the plan had ended. */
export const irmCompletionStages = ['progress', 'endOfTerm'] as const;

/** When completion was measured (closed list). */
export type IrmCompletionStage = (typeof irmCompletionStages)[number];

/** What the commitment changed; overall and for each value; used on until about 2022. */
export const irmDidItOpenGovernmentCodes = [
  'worsens',
  'didNotChange',
  'marginal',
  'major',
  'outstanding',
  ...irmMissingCodes,
] as const;

/** Did it open government? (closed list, 0–4; 3 and 4 count as strong) */
export type IrmDidItOpenGovernment = (typeof irmDidItOpenGovernmentCodes)[number];

/** What can be seen at the end of a plan; the newest of the indicators. */
export const irmEarlyResultsCodes = [
  'noNotableResults',
  'moderate',
  'significant',
  ...irmMissingCodes,
] as const;

/** Early results (closed list, 0–2). */
export type IrmEarlyResults = (typeof irmEarlyResultsCodes)[number];

/** The products of the IRM, today's and earlier ones. */
export const irmReportCodes = [
  'coCreationBrief',
  'actionPlanReview',
  'resultsReport',
  'progressReport',
  'endOfTermReport',
  'designReport',
  'transitionalResultsReport',
] as const;

/** In which of the IRM's products an assessment stands (closed list). */
export type IrmReport = (typeof irmReportCodes)[number];

/** An indicator of the IRM whose codes have numbers, by its member in `IrmAssessment`. */
export type IrmIndicator =
  | 'specificity'
  | 'potentialImpact'
  | 'potentialForResults'
  | 'completion'
  | 'didItOpenGovernment'
  | 'earlyResults';

/** Codes with their numbers, and the years of the plans that the indicator was used for. */
export interface IrmScale {
  /** Code → the IRM's number. What is missing has none. */
  numbers: Readonly<Record<string, number>>;
  /** Year of the first plans; undefined: from the beginning (2011). */
  from?: number;
  /** Year of the last plans; undefined: still in use. */
  to?: number;
}

const numbered = (codes: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    codes
      .filter((code) => !(irmMissingCodes as readonly string[]).includes(code))
      .map((code, number) => [code, number]),
  );

/**
 * The number of each code, and when each indicator was used. Source: OGP Commitments Database, where values and numbers
 * stand side by side; glossary of the Partnership.
 */
export const irmScales: Readonly<Record<IrmIndicator, IrmScale>> = {
  specificity: { numbers: /* @__PURE__ */ numbered(irmSpecificityCodes), to: 2017 },
  potentialImpact: { numbers: /* @__PURE__ */ numbered(irmPotentialImpactCodes), to: 2019 },
  potentialForResults: { numbers: /* @__PURE__ */ numbered(irmPotentialForResultsCodes), from: 2020 },
  completion: { numbers: /* @__PURE__ */ numbered(irmCompletionCodes) },
  didItOpenGovernment: { numbers: /* @__PURE__ */ numbered(irmDidItOpenGovernmentCodes), to: 2022 },
  earlyResults: { numbers: /* @__PURE__ */ numbered(irmEarlyResultsCodes), from: 2020 },
};
