import type { Codelist } from './codelist.ts';
import type {
  BlockType,
  ConsultationState,
  FlagReason,
  MarkKind,
  ModerationActCode,
  ModerationState,
  PositionOption,
  VoteOption,
} from './consultations.ts';

const protocol = 'OGP Kit, participation protocol 1';

/** Where a consultation stands. */
export const consultationStateLabels: Codelist<ConsultationState> = {
  source: 'Canada, consultation states on open.canada.ca; OGP Kit',
  labels: {
    planned: { en: 'Planned', sq: 'I planifikuar' },
    open: { en: 'Open for contributions', sq: 'I hapur për kontribute' },
    closedAnalysing: {
      en: 'Closed, contributions being analysed',
      sq: 'I mbyllur, kontributet po analizohen',
    },
    closedReported: { en: 'Closed, report published', sq: 'I mbyllur, raporti u publikua' },
    closedNoReport: { en: 'Closed, no report planned', sq: 'I mbyllur, nuk parashikohet raport' },
    cancelled: { en: 'Cancelled', sq: 'I anuluar' },
  },
};

/** Whether a contribution is shown. */
export const moderationStateLabels: Codelist<ModerationState> = {
  source: protocol,
  labels: {
    pending: { en: 'Waiting to be looked at', sq: 'Në pritje të shqyrtimit' },
    published: { en: 'Published', sq: 'I publikuar' },
    hidden: { en: 'Hidden', sq: 'I fshehur' },
    removed: { en: 'Removed', sq: 'I hequr' },
  },
};

/** A position on a paragraph. */
export const positionOptionLabels: Codelist<PositionOption> = {
  source: protocol,
  labels: {
    agree: { en: 'Agree', sq: 'Dakord' },
    neutral: { en: 'Neutral', sq: 'Neutral' },
    disagree: { en: 'Disagree', sq: 'Jo dakord' },
  },
};

/** A vote on a comment. */
export const voteOptionLabels: Codelist<VoteOption> = {
  source: protocol,
  labels: { up: { en: 'For', sq: 'Pro' }, down: { en: 'Against', sq: 'Kundër' } },
};

/** What a piece of a paragraph is. */
export const blockTypeLabels: Codelist<BlockType> = {
  source: 'HTML, names of elements',
  labels: { p: { en: 'Passage', sq: 'Pjesë teksti' }, li: { en: 'List item', sq: 'Element liste' } },
};

/** How a stretch of text stands out. */
export const markKindLabels: Codelist<MarkKind> = {
  source: 'HTML, names of elements',
  labels: {
    strong: { en: 'Strong', sq: 'I theksuar' },
    emphasis: { en: 'Emphasis', sq: 'Kursive' },
    link: { en: 'Link', sq: 'Lidhje' },
  },
};

/** Why a contribution was flagged. */
export const flagReasonLabels: Codelist<FlagReason> = {
  source: protocol,
  labels: {
    offensive: { en: 'Offensive language', sq: 'Gjuhë fyese' },
    offTopic: { en: 'Off topic', sq: 'Jashtë temës' },
    spam: { en: 'Advertising or spam', sq: 'Reklamë ose spam' },
    personalData: { en: 'Contains personal data', sq: 'Përmban të dhëna personale' },
    other: { en: 'Other', sq: 'Tjetër' },
  },
};

/** What a moderator did. */
export const moderationActLabels: Codelist<ModerationActCode> = {
  source: protocol,
  labels: {
    publish: { en: 'Published', sq: 'U publikua' },
    hide: { en: 'Hidden', sq: 'U fsheh' },
    restore: { en: 'Shown again', sq: 'U shfaq përsëri' },
    group: { en: 'Grouped with others', sq: 'U grupua me të tjera' },
    erase: { en: 'Erased', sq: 'U fshi përfundimisht' },
  },
};
