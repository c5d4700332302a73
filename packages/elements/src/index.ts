/**
 * All elements, registered. Import a single one from its own module to register that one only.
 * @packageDocumentation
 */
export { OgpBackendElement } from './backend/backend.ts';
export { OgpCommitmentCardElement } from './commitment-card/commitment-card.ts';
export { OgpCommitmentListElement } from './commitment-list/commitment-list.ts';
export { OgpConsultationSummaryElement } from './consultation-summary/consultation-summary.ts';
export { OgpIdeaFormElement } from './idea-form/idea-form.ts';
export { OgpKeyIssuesFormElement } from './key-issues-form/key-issues-form.ts';
export { OgpParagraphCommentsElement } from './paragraph-comments/paragraph-comments.ts';
export { OgpParagraphToolsElement } from './paragraph-comments/paragraph-tools.element.ts';
export { OgpPlanTableElement } from './plan-table/plan-table.ts';
export { OgpPlanTimelineElement } from './plan-timeline/plan-timeline.ts';
export * from './base/events.ts';
export {
  languages,
  registerMessages,
  type Language,
  type Message,
  type MessageOverrides,
} from './i18n/catalogue.ts';
