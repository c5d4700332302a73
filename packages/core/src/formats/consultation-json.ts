import type { Comment } from '../model/comment.ts';
import type { ConsultationDocument } from '../model/consultation-document.ts';
import type { ConsultationExport } from '../model/consultation-export.ts';

/** A text and the comments on it as JSON: a `ConsultationExport`. Nothing is lost. */
export function consultationJson(document: ConsultationDocument, comments: readonly Comment[]): string {
  const whole: ConsultationExport = { document, comments: [...comments] };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
