import type { Finding } from '../issue.ts';
import type { ConsultationExport } from '../model/consultation-export.ts';
import { fault } from './finding.ts';
import type { Partly } from './partly.ts';
import { eachOnce } from './unique.ts';

/**
 * That each comment stands once, and is on the text that it stands with.
 * @example
 * consultationExportRules({ document: { id: 'a' }, comments: [{ document: 'b' }] })[0].code // 'reference-unresolved'
 */
export function consultationExportRules({ document, comments }: Partly<ConsultationExport>): Finding[] {
  const id = document?.id;
  return [
    ...eachOnce(comments, '/comments', 'id'),
    ...(comments ?? []).flatMap((comment, i) =>
      id !== undefined && comment?.document !== undefined && comment.document !== id
        ? [fault(`/comments/${i}/document`, 'reference-unresolved')]
        : [],
    ),
  ];
}
