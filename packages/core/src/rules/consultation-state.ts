import type { ConsultationState } from '../codelists/consultations.ts';
import type { ConsultationDocument } from '../model/consultation-document.ts';

/** What of a text under consultation its state follows from. */
export type ConsultationDates = Pick<
  ConsultationDocument,
  'opens' | 'closes' | 'cancelled' | 'report' | 'reportExpected'
>;

/**
 * Where a consultation stands at a moment. The moment of opening belongs to it, the moment of closing does not. After
 * it: reported once there is a report, else being analysed, or closed for good where no report is planned.
 * @example consultationState({ closes: '2023-02-15T23:00:00Z' }, new Date('2023-02-14')) // 'open'
 */
export function consultationState(document: ConsultationDates, now: Date): ConsultationState {
  const { opens, closes, cancelled, report, reportExpected } = document;
  const moment = now.getTime();
  if (cancelled) return 'cancelled';
  if (opens !== undefined && moment < Date.parse(opens)) return 'planned';
  if (closes === undefined || moment < Date.parse(closes)) return 'open';
  if (report !== undefined) return 'closedReported';
  return reportExpected === false ? 'closedNoReport' : 'closedAnalysing';
}
