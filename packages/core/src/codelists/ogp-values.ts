/** In them the Partnership sees what a commitment is good for. Technology counts only where it supports another of them. */
export const ogpValueCodes = [
  'accessToInformation',
  'civicParticipation',
  'publicAccountability',
  'technology',
] as const;

/** The four values of the Open Government Partnership (closed list). */
export type OgpValue = (typeof ogpValueCodes)[number];

/** Each belongs to one of the four values: see `promptsOfValue`. */
export const improvementPromptCodes = [
  'discloseMore',
  'improveQuality',
  'improveAccess',
  'enableRight',
  'informDecisions',
  'enableCivilSociety',
  'holdAnswerable',
  'newMeans',
] as const;

/** The eight questions by which a plan's makers ask what an idea improves (closed list). */
export type ImprovementPrompt = (typeof improvementPromptCodes)[number];

/** Which prompts belong to which value. Source: the idea form of Albania's 2020–2022 plan, question 6. */
export const promptsOfValue: Readonly<Record<OgpValue, readonly ImprovementPrompt[]>> = {
  accessToInformation: ['discloseMore', 'improveQuality', 'improveAccess', 'enableRight'],
  civicParticipation: ['informDecisions', 'enableCivilSociety'],
  publicAccountability: ['holdAnswerable'],
  technology: ['newMeans'],
};
