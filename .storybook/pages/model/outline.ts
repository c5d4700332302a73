/** What the page of the model tells of, and in which order; the words are in `words.en.ts` and `words.sq.ts`. */

/** Each term, and its entry in the reference. */
export const entries = {
  plan: 'Plan',
  policyArea: 'PolicyArea',
  leadInstitution: 'Organisation',
  pointOfContact: 'Plan.pointOfContact',
  forum: 'Plan.multiStakeholderForum',
  stage: 'Stage',
  event: 'PlanEvent',
  keyIssues: 'KeyIssues',
  idea: 'Idea',
  document: 'ConsultationDocument',
  paragraph: 'Paragraph',
  comment: 'Comment',
  position: 'Position',
  vote: 'Vote',
  criteriaSet: 'CriteriaSet',
  assessment: 'Assessment',
  response: 'ReasonedResponse',
  planItem: 'PlanItem',
  commitment: 'Commitment',
  milestone: 'Milestone',
  statusReport: 'StatusReport',
  irmAssessment: 'IrmAssessment',
  report: 'Report',
  contribution: 'Contribution',
  receipt: 'Receipt',
  ledger: 'LedgerEntry',
  flag: 'Flag',
  moderationAct: 'ModerationAct',
} as const;
export type Term = keyof typeof entries;

/** The three that people ask for most. */
export const asked: readonly Term[] = ['commitment', 'milestone', 'statusReport'];

export type Step = 'say' | 'propose' | 'discuss' | 'judge' | 'answer' | 'promise' | 'tell' | 'review';
export type Chapter = 'plan' | 'making' | 'keeping' | 'trust';

/** The chapters of the story with the terms that each step explains. What is no step stands by itself. */
export const story: readonly {
  readonly chapter: Chapter;
  readonly parts: readonly { readonly step?: Step; readonly terms: readonly Term[] }[];
}[] = [
  {
    chapter: 'plan',
    parts: [
      {
        terms: ['plan', 'pointOfContact', 'forum', 'stage', 'event', 'policyArea', 'leadInstitution'],
      },
    ],
  },
  {
    chapter: 'making',
    parts: [
      { step: 'say', terms: ['keyIssues'] },
      { step: 'propose', terms: ['idea'] },
      { step: 'discuss', terms: ['document', 'paragraph', 'comment', 'position', 'vote'] },
      { step: 'judge', terms: ['criteriaSet', 'assessment'] },
      { step: 'answer', terms: ['response'] },
    ],
  },
  {
    chapter: 'keeping',
    parts: [
      { step: 'promise', terms: ['planItem', 'commitment', 'milestone'] },
      { step: 'tell', terms: ['statusReport'] },
      { step: 'review', terms: ['irmAssessment', 'report'] },
    ],
  },
  { chapter: 'trust', parts: [{ terms: ['contribution', 'receipt', 'ledger', 'flag', 'moderationAct'] }] },
];

/** The steps in their order, which numbers them. */
export const steps: readonly Step[] = story.flatMap(({ parts }) => parts.flatMap(({ step }) => step ?? []));

/** The step that a term stands for in the picture. */
export const stepOf: Partial<Record<Term, Step>> = {
  keyIssues: 'say',
  idea: 'propose',
  document: 'discuss',
  assessment: 'judge',
  response: 'answer',
  commitment: 'promise',
  statusReport: 'tell',
  irmAssessment: 'review',
};

/** Which way an arrow points: on or back along the line of writing, up or down. */
export type Way = 'on' | 'back' | 'up' | 'down';

/** The arrows of the picture, each a sentence: from, word, to. The band is the one that it is drawn in. */
export const arrows = {
  speaksFor: { band: 'plan', from: 'pointOfContact', to: 'plan', way: 'on' },
  watches: { band: 'plan', from: 'forum', to: 'plan', way: 'on' },
  passes: { band: 'plan', from: 'plan', to: 'stage', way: 'on' },
  holds: { band: 'plan', from: 'stage', to: 'event', way: 'on' },
  works: { band: 'plan', from: 'plan', to: 'policyArea', way: 'on' },
  leads: { band: 'plan', from: 'leadInstitution', to: 'policyArea', way: 'back' },
  concern: { band: 'making', from: 'keyIssues', to: 'policyArea', way: 'up' },
  proposes: { band: 'making', from: 'idea', to: 'plan', way: 'up' },
  isMadeOf: { band: 'making', from: 'document', to: 'paragraph', way: 'up' },
  isOn: { band: 'making', from: 'comment', to: 'paragraph', way: 'down' },
  takesSide: { band: 'making', from: 'position', to: 'paragraph', way: 'on' },
  votesOn: { band: 'making', from: 'vote', to: 'comment', way: 'down' },
  guides: { band: 'making', from: 'criteriaSet', to: 'assessment', way: 'up' },
  judges: { band: 'making', from: 'assessment', to: 'idea', way: 'up' },
  answers: { band: 'making', from: 'response', to: ['keyIssues', 'idea', 'comment'], way: 'on' },
  leadsTo: { band: 'making', from: 'response', to: 'commitment', way: 'down' },
  becomes: { band: 'keeping', from: 'planItem', to: 'commitment', way: 'back' },
  isKeptIn: { band: 'keeping', from: 'commitment', to: 'milestone', way: 'on' },
  tellsOf: { band: 'keeping', from: 'statusReport', to: 'milestone', way: 'back' },
  reviews: { band: 'keeping', from: 'irmAssessment', to: 'commitment', way: 'back' },
  standsIn: { band: 'keeping', from: 'irmAssessment', to: 'report', way: 'on' },
  gets: { band: 'trust', from: 'contribution', to: 'receipt', way: 'on' },
  isEnteredIn: { band: 'trust', from: 'receipt', to: 'ledger', way: 'on' },
  asksAbout: { band: 'trust', from: 'flag', to: 'contribution', way: 'back' },
  resultsIn: { band: 'trust', from: 'flag', to: 'moderationAct', way: 'on' },
} as const satisfies Record<string, { band: Chapter; from: Term; to: Term | readonly Term[]; way: Way }>;
export type Arrow = keyof typeof arrows;
