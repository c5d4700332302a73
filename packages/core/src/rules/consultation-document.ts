import type { Finding } from '../issue.ts';
import type { ConsultationDocument } from '../model/consultation-document.ts';
import type { Paragraph } from '../model/paragraph.ts';
import { fault } from './finding.ts';
import { paragraphHash } from './paragraph-hash.ts';
import type { Partly } from './partly.ts';
import { timeZoneRules } from './time-zone.ts';
import { eachOnce } from './unique.ts';

/**
 * What must hold within a text under consultation: ids and labels stand once, each paragraph's section is there, the
 * time zone exists, and each hash is that of its paragraph's words.
 * @example
 * consultationDocumentRules({ sections: [], paragraphs: [{ id: 'p1', section: 's1' }] })
 * // [{ pointer: '/paragraphs/0/section', code: 'reference-unresolved', severity: 'error' }]
 */
export function consultationDocumentRules(document: Partly<ConsultationDocument>): Finding[] {
  const { sections, paragraphs = [], language } = document;
  const known = new Set(sections?.map((section) => section?.id));
  return [
    ...eachOnce(sections, '/sections', 'id'),
    ...eachOnce(paragraphs, '/paragraphs', 'id'),
    ...eachOnce(paragraphs, '/paragraphs', 'label'),
    ...eachOnce(paragraphs, '/paragraphs', 'eId'),
    ...eachOnce(paragraphs, '/paragraphs', 'wId'),
    ...timeZoneRules(document),
    ...paragraphs.flatMap((paragraph, i) => [
      ...(sections && paragraph?.section !== undefined && !known.has(paragraph.section)
        ? [fault(`/paragraphs/${i}/section`, 'reference-unresolved')]
        : []),
      ...(language !== undefined && hasWrongHash(paragraph, language)
        ? [fault(`/paragraphs/${i}/textHash`, 'hash-differs')]
        : []),
    ]),
  ];
}

function hasWrongHash(paragraph: Partly<Paragraph> | undefined, language: string): boolean {
  const { textHash, blocks } = paragraph ?? {};
  const whole = blocks?.every((block) => block?.text !== undefined);
  return (
    textHash !== undefined &&
    whole === true &&
    textHash !== paragraphHash({ blocks: blocks as Paragraph['blocks'] }, language)
  );
}
