import type { ModerationMode, ReadCapability, WriteCapability } from './capabilities.ts';
import type { Codelist } from './codelist.ts';

const source = 'OGP Kit, participation protocol 1, discovery';

/** What can be read from a backend. */
export const readCapabilityLabels: Codelist<ReadCapability> = {
  source,
  labels: {
    plans: { en: 'Plans', sq: 'Plane' },
    ideas: { en: 'Ideas', sq: 'Ide' },
    'key-issues': { en: 'Key issues', sq: 'Çështje kyçe' },
    documents: { en: 'Documents under consultation', sq: 'Dokumente në konsultim' },
    criteria: { en: 'Criteria', sq: 'Kritere' },
    responses: { en: 'Reasoned responses', sq: 'Përgjigje të arsyetuara' },
    receipts: { en: 'Receipts', sq: 'Dëftesa' },
    ledger: { en: 'Public ledger', sq: 'Regjistër publik' },
  },
};

/** What a backend takes. */
export const writeCapabilityLabels: Codelist<WriteCapability> = {
  source,
  labels: {
    ideas: { en: 'Ideas', sq: 'Ide' },
    'key-issues': { en: 'Key issues', sq: 'Çështje kyçe' },
    comments: { en: 'Comments', sq: 'Komente' },
    positions: { en: 'Positions on paragraphs', sq: 'Qëndrime për paragrafë' },
    votes: { en: 'Votes on comments', sq: 'Vota për komente' },
    assessments: { en: 'Assessments', sq: 'Vlerësime' },
    'status-reports': { en: 'Status reports', sq: 'Raporte gjendjeje' },
    responses: { en: 'Reasoned responses', sq: 'Përgjigje të arsyetuara' },
    flags: { en: 'Reports of misuse', sq: 'Sinjalizime për shpërdorim' },
    moderation: { en: 'Moderation', sq: 'Moderim' },
  },
};

/** When contributions are looked at. */
export const moderationModeLabels: Codelist<ModerationMode> = {
  source,
  labels: {
    before: { en: 'Before they are shown', sq: 'Para se të shfaqen' },
    after: { en: 'After they are shown', sq: 'Pasi të jenë shfaqur' },
  },
};
