/**
 * What fits a browser: types, codelists, pure rules, validators compiled at build time. No zod, no cryptography.
 * @packageDocumentation
 */
export * from './codelists/author-kinds.labels.ts';
export * from './codelists/author-kinds.ts';
export * from './codelists/capabilities.labels.ts';
export * from './codelists/capabilities.ts';
export * from './codelists/commitments.labels.ts';
export * from './codelists/commitments.ts';
export * from './codelists/consultations.labels.ts';
export * from './codelists/consultations.ts';
export * from './codelists/idea-forms.labels.ts';
export * from './codelists/idea-forms.ts';
export * from './codelists/irm.labels.ts';
export * from './codelists/irm.ts';
export * from './codelists/member-levels.labels.ts';
export * from './codelists/member-levels.ts';
export * from './codelists/milestone-statuses.labels.ts';
export * from './codelists/milestone-statuses.ts';
export * from './codelists/ogp-values.labels.ts';
export * from './codelists/ogp-values.ts';
export * from './codelists/organisation-kinds.labels.ts';
export * from './codelists/organisation-kinds.ts';
export * from './codelists/policy-area-tags.labels.ts';
export * from './codelists/policy-area-tags.ts';
export * from './codelists/process.labels.ts';
export * from './codelists/process.ts';
export * from './codelists/responses.labels.ts';
export * from './codelists/responses.ts';
export * from './codelists/states.labels.ts';
export * from './codelists/states.ts';
export type { CodeLabel, Codelist, OpenCodelist } from './codelists/codelist.ts';
export { checkNewIdea } from './check-new-idea.ts';
export { checkNewKeyIssues } from './check-new-key-issues.ts';
export { isOgpError, OgpValidationError, type OgpErrorLike } from './errors.ts';
export { planCalendar, type CalendarPart, type PlanCalendarOptions } from './formats/icalendar.ts';
export { calendarWordsEn } from './formats/calendar-words.en.ts';
export { calendarWordsSq } from './formats/calendar-words.sq.ts';
export type { CalendarWords } from './formats/calendar-words.ts';
export { commitmentsCsv, type CommitmentsCsvOptions } from './formats/commitments-csv.ts';
export { consultationCsv, type ConsultationCsvOptions } from './formats/consultation-csv.ts';
export { consultationHtml, type ConsultationHtmlOptions } from './formats/consultation-html.ts';
export { consultationJson } from './formats/consultation-json.ts';
export { consultationWordsEn } from './formats/consultation-words.en.ts';
export { consultationWordsSq } from './formats/consultation-words.sq.ts';
export type { CommentColumn, ConsultationWords } from './formats/consultation-words.ts';
export type { CsvSeparator } from './formats/csv.ts';
export { planItemsCsv, type PlanCsvOptions } from './formats/plan-items-csv.ts';
export { planWordsEn } from './formats/plan-words.en.ts';
export { planWordsSq } from './formats/plan-words.sq.ts';
export type { CommitmentColumn, PlanItemColumn, PlanWords } from './formats/plan-words.ts';
export { issueCodes, type Finding, type Issue, type IssueCode, type Severity } from './issue.ts';
export type * from './model/types.ts';
export { actorRules } from './rules/actor.ts';
export { agreement, agreementThreshold, asksPositions, type Agreement } from './rules/agreement.ts';
export { assessmentRules, checkAssessment, criteriaSetRules } from './rules/assessment.ts';
export { authorRules, isBlank } from './rules/author.ts';
export { budgetRules } from './rules/budget.ts';
export { callState, type CallState } from './rules/call-state.ts';
export { commentRules, homeOf, type CommentHome } from './rules/comment.ts';
export {
  commentOrders,
  commentThreads,
  type CommentOrder,
  type CommentThread,
} from './rules/comment-threads.ts';
export { budgetTotal, type BudgetTotal } from './rules/budget-total.ts';
export { commitmentRules } from './rules/commitment.ts';
export { commitmentSummary, overdueCount, standingOf, type Standing } from './rules/commitment-summary.ts';
export { consultationState, type ConsultationDates } from './rules/consultation-state.ts';
export { coverageOf, type Answerable, type Coverage } from './rules/coverage.ts';
export {
  criteriaSummary,
  type CriteriaGroupSummary,
  type CriteriaSummary,
  type CriterionSummary,
} from './rules/criteria-summary.ts';
export { irmAssessmentRules, irmNumber } from './rules/irm-assessment.ts';
export { milestoneRules } from './rules/milestone.ts';
export { markRuns, type MarkRun } from './rules/mark-runs.ts';
export { distanceBetween, mismatchOf, type Mismatch } from './rules/mismatch.ts';
export { checkPolicyArea, newIdeaRules } from './rules/new-idea.ts';
export { newKeyIssuesRules } from './rules/new-key-issues.ts';
export { dayIn, isOverdue, lastDay } from './rules/overdue.ts';
export {
  mapParagraphs,
  type ParagraphMapping,
  type ParagraphMappings,
  type ParagraphMatch,
} from './rules/paragraph-mapping.ts';
export { comparable, paragraphText } from './rules/paragraph-text.ts';
export type { Partly, Rule } from './rules/partly.ts';
export { elapsedShare, progressOf, type Progress } from './rules/progress.ts';
export { responseRegisterRules, responseRules } from './rules/reasoned-response.ts';
export {
  checkReceiptCode,
  formatReceiptCode,
  normaliseReceiptCode,
  receiptCodeFrom,
} from './rules/receipt-code.ts';
export { requiredAnswers, type TextAnswer } from './rules/required-answers.ts';
export { milestoneStatus, sidesOf, type Sides, type SideView } from './rules/sides.ts';
export { statusReportRules } from './rules/status-report.ts';
export { wordDifference, type WordChange } from './rules/word-difference.ts';
export { checkWellFormed } from './rules/well-formed.ts';
