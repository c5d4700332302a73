/** How people take part in a meeting. */
export const eventModes = ['online', 'inPerson', 'hybrid'] as const;

/** How an event is held (closed list). */
export type EventMode = (typeof eventModes)[number];

/** How far a task of a stage has come. */
export const taskStatuses = ['notStarted', 'inProgress', 'complete'] as const;

/** Whether a task is done (closed list). */
export type TaskStatus = (typeof taskStatuses)[number];

/** What is written about making and keeping a plan. */
export const reportTypes = [
  'preConsultationReport',
  'consultationReport',
  'overallConsultationReport',
  'selfAssessment',
  'progressReport',
  'irmActionPlanReview',
  'irmResultsReport',
] as const;

/** A known type of report. Open list: other codes are allowed. */
export type ReportType = (typeof reportTypes)[number];

/** What an organisation does in the process. */
export const organisationRoles = [
  'pointOfContact',
  'technicalSecretariat',
  'leadFocalPoint',
  'msfMember',
  'implementer',
  'supporter',
  'funder',
] as const;

/** A known role of an organisation. Open list: other codes are allowed. */
export type OrganisationRole = (typeof organisationRoles)[number];

/** The five challenges that plans of 2011 to 2018 were sorted by. */
export const grandChallengeCodes = [
  'improvingPublicServices',
  'increasingPublicIntegrity',
  'managingPublicResources',
  'creatingSaferCommunities',
  'increasingCorporateAccountability',
] as const;

/** A grand challenge (closed list). */
export type GrandChallenge = (typeof grandChallengeCodes)[number];

/** From nobody asked to the public deciding: the spectrum of IAP2. */
export const influenceLevels = [
  'noConsultation',
  'inform',
  'consult',
  'involve',
  'collaborate',
  'empower',
] as const;

/** How much influence the public has in a stage (closed list). */
export type InfluenceLevel = (typeof influenceLevels)[number];
