import * as z from 'zod';
import { commentSchema, type Comment } from './comment.ts';
import { consultationDocumentSchema, type ConsultationDocument } from './consultation-document.ts';

/** A text under consultation with what was said of it, as a file to keep: nothing of either is left out. */
export interface ConsultationExport {
  /** The text, in its newest version. */
  document: ConsultationDocument;
  /**
   * The comments on all its versions, replies among them.
   * @maxItems 100000
   */
  comments: Comment[];
}

/** A text and up to 100,000 comments. That they are on this text is a rule (`consultationExportRules`). */
export const consultationExportSchema = z
  .strictObject({
    document: consultationDocumentSchema,
    comments: z.array(commentSchema).max(100_000),
  })
  .meta({ id: 'ConsultationExport' }) satisfies z.ZodType<ConsultationExport>;
