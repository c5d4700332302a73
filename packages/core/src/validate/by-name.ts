import { parse, validate, type ValidateOptions } from './validate.ts';
import type { EntityName } from './entities.ts';

const validator =
  <Name extends EntityName>(name: Name) =>
  (value: unknown, options?: ValidateOptions) =>
    validate(name, value, options);
const parser =
  <Name extends EntityName>(name: Name) =>
  (value: unknown, options?: ValidateOptions) =>
    parse(name, value, options);

/** `validate('Plan', …)`. */
export const validatePlan = /* @__PURE__ */ validator('Plan');
/** `validate('Commitment', …)`. */
export const validateCommitment = /* @__PURE__ */ validator('Commitment');
/** `validate('Milestone', …)`. */
export const validateMilestone = /* @__PURE__ */ validator('Milestone');
/** `validate('StatusReport', …)`. */
export const validateStatusReport = /* @__PURE__ */ validator('StatusReport');
/** `validate('NewStatusReport', …)`. */
export const validateNewStatusReport = /* @__PURE__ */ validator('NewStatusReport');
/** `validate('IrmAssessment', …)`. */
export const validateIrmAssessment = /* @__PURE__ */ validator('IrmAssessment');
/** `validate('PlanItem', …)`. */
export const validatePlanItem = /* @__PURE__ */ validator('PlanItem');
/** `validate('Stage', …)`. */
export const validateStage = /* @__PURE__ */ validator('Stage');
/** `validate('PlanEvent', …)`. */
export const validatePlanEvent = /* @__PURE__ */ validator('PlanEvent');
/** `validate('Report', …)`. */
export const validateReport = /* @__PURE__ */ validator('Report');
/** `validate('Organisation', …)`. */
export const validateOrganisation = /* @__PURE__ */ validator('Organisation');
/** `validate('PolicyArea', …)`. */
export const validatePolicyArea = /* @__PURE__ */ validator('PolicyArea');
/** `validate('Idea', …)`. */
export const validateIdea = /* @__PURE__ */ validator('Idea');
/** `validate('NewIdea', …)`. */
export const validateNewIdea = /* @__PURE__ */ validator('NewIdea');
/** `validate('KeyIssues', …)`. */
export const validateKeyIssues = /* @__PURE__ */ validator('KeyIssues');
/** `validate('NewKeyIssues', …)`. */
export const validateNewKeyIssues = /* @__PURE__ */ validator('NewKeyIssues');
/** `validate('ConsultationDocument', …)`. */
export const validateConsultationDocument = /* @__PURE__ */ validator('ConsultationDocument');
/** `validate('ConsultationExport', …)`. */
export const validateConsultationExport = /* @__PURE__ */ validator('ConsultationExport');
/** `validate('PlanExport', …)`. */
export const validatePlanExport = /* @__PURE__ */ validator('PlanExport');
/** `validate('Comment', …)`. */
export const validateComment = /* @__PURE__ */ validator('Comment');
/** `validate('NewComment', …)`. */
export const validateNewComment = /* @__PURE__ */ validator('NewComment');
/** `validate('Position', …)`. */
export const validatePosition = /* @__PURE__ */ validator('Position');
/** `validate('Vote', …)`. */
export const validateVote = /* @__PURE__ */ validator('Vote');
/** `validate('CriteriaSet', …)`. */
export const validateCriteriaSet = /* @__PURE__ */ validator('CriteriaSet');
/** `validate('Assessment', …)`. */
export const validateAssessment = /* @__PURE__ */ validator('Assessment');
/** `validate('NewAssessment', …)`. */
export const validateNewAssessment = /* @__PURE__ */ validator('NewAssessment');
/** `validate('ReasonedResponse', …)`. */
export const validateReasonedResponse = /* @__PURE__ */ validator('ReasonedResponse');
/** `validate('ResponseRegister', …)`. */
export const validateResponseRegister = /* @__PURE__ */ validator('ResponseRegister');
/** `validate('Flag', …)`. */
export const validateFlag = /* @__PURE__ */ validator('Flag');
/** `validate('NewFlag', …)`. */
export const validateNewFlag = /* @__PURE__ */ validator('NewFlag');
/** `validate('ModerationAct', …)`. */
export const validateModerationAct = /* @__PURE__ */ validator('ModerationAct');
/** `validate('Budget', …)`. */
export const validateBudget = /* @__PURE__ */ validator('Budget');
/** `validate('Receipt', …)`. */
export const validateReceipt = /* @__PURE__ */ validator('Receipt');
/** `validate('Discovery', …)`. */
export const validateDiscovery = /* @__PURE__ */ validator('Discovery');

/** `parse('Plan', …)`. */
export const parsePlan = /* @__PURE__ */ parser('Plan');
/** `parse('Commitment', …)`. */
export const parseCommitment = /* @__PURE__ */ parser('Commitment');
/** `parse('Milestone', …)`. */
export const parseMilestone = /* @__PURE__ */ parser('Milestone');
/** `parse('StatusReport', …)`. */
export const parseStatusReport = /* @__PURE__ */ parser('StatusReport');
/** `parse('NewStatusReport', …)`. */
export const parseNewStatusReport = /* @__PURE__ */ parser('NewStatusReport');
/** `parse('IrmAssessment', …)`. */
export const parseIrmAssessment = /* @__PURE__ */ parser('IrmAssessment');
/** `parse('PlanItem', …)`. */
export const parsePlanItem = /* @__PURE__ */ parser('PlanItem');
/** `parse('Stage', …)`. */
export const parseStage = /* @__PURE__ */ parser('Stage');
/** `parse('PlanEvent', …)`. */
export const parsePlanEvent = /* @__PURE__ */ parser('PlanEvent');
/** `parse('Report', …)`. */
export const parseReport = /* @__PURE__ */ parser('Report');
/** `parse('Organisation', …)`. */
export const parseOrganisation = /* @__PURE__ */ parser('Organisation');
/** `parse('PolicyArea', …)`. */
export const parsePolicyArea = /* @__PURE__ */ parser('PolicyArea');
/** `parse('Idea', …)`. */
export const parseIdea = /* @__PURE__ */ parser('Idea');
/** `parse('NewIdea', …)`. */
export const parseNewIdea = /* @__PURE__ */ parser('NewIdea');
/** `parse('KeyIssues', …)`. */
export const parseKeyIssues = /* @__PURE__ */ parser('KeyIssues');
/** `parse('NewKeyIssues', …)`. */
export const parseNewKeyIssues = /* @__PURE__ */ parser('NewKeyIssues');
/** `parse('ConsultationDocument', …)`. */
export const parseConsultationDocument = /* @__PURE__ */ parser('ConsultationDocument');
/** `parse('ConsultationExport', …)`. */
export const parseConsultationExport = /* @__PURE__ */ parser('ConsultationExport');
/** `parse('PlanExport', …)`. */
export const parsePlanExport = /* @__PURE__ */ parser('PlanExport');
/** `parse('Comment', …)`. */
export const parseComment = /* @__PURE__ */ parser('Comment');
/** `parse('NewComment', …)`. */
export const parseNewComment = /* @__PURE__ */ parser('NewComment');
/** `parse('Position', …)`. */
export const parsePosition = /* @__PURE__ */ parser('Position');
/** `parse('Vote', …)`. */
export const parseVote = /* @__PURE__ */ parser('Vote');
/** `parse('CriteriaSet', …)`. */
export const parseCriteriaSet = /* @__PURE__ */ parser('CriteriaSet');
/** `parse('Assessment', …)`. */
export const parseAssessment = /* @__PURE__ */ parser('Assessment');
/** `parse('NewAssessment', …)`. */
export const parseNewAssessment = /* @__PURE__ */ parser('NewAssessment');
/** `parse('ReasonedResponse', …)`. */
export const parseReasonedResponse = /* @__PURE__ */ parser('ReasonedResponse');
/** `parse('ResponseRegister', …)`. */
export const parseResponseRegister = /* @__PURE__ */ parser('ResponseRegister');
/** `parse('Flag', …)`. */
export const parseFlag = /* @__PURE__ */ parser('Flag');
/** `parse('NewFlag', …)`. */
export const parseNewFlag = /* @__PURE__ */ parser('NewFlag');
/** `parse('ModerationAct', …)`. */
export const parseModerationAct = /* @__PURE__ */ parser('ModerationAct');
/** `parse('Budget', …)`. */
export const parseBudget = /* @__PURE__ */ parser('Budget');
/** `parse('Receipt', …)`. */
export const parseReceipt = /* @__PURE__ */ parser('Receipt');
/** `parse('Discovery', …)`. */
export const parseDiscovery = /* @__PURE__ */ parser('Discovery');
