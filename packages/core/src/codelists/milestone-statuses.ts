/**
 * How far a milestone has come. `inProgress` says that work has begun and no more; `limited` and `substantial` say how
 * much of it is done; `noEvidence` says that nobody can tell.
 */
export const milestoneStatuses = [
  'notStarted',
  'inProgress',
  'limited',
  'substantial',
  'complete',
  'withdrawn',
  'noEvidence',
] as const;

/** How far a milestone, or a commitment as a whole, has come (closed list). */
export type MilestoneStatus = (typeof milestoneStatuses)[number];

/** Other vocabularies that milestone statuses can be told in. */
export const statusVocabularies = ['irm', 'us', 'canada', 'ocds'] as const;

/** Whose words for a milestone's status: the IRM's completion codes, the US plan, Canada's plan, Open Contracting. */
export type StatusVocabulary = (typeof statusVocabularies)[number];

type Words = Readonly<Record<MilestoneStatus, string | undefined>>;

/**
 * What a status is called elsewhere; undefined where that vocabulary has no word for it. Sources: the OGP Commitments
 * Database (completion); open.usa.gov, fifth plan; Canada's National Action Plan on Open Government; Open Contracting
 * Data Standard 1.1, `milestoneStatus`.
 */
export const milestoneStatusWords: Readonly<Record<StatusVocabulary, Words>> = {
  irm: {
    notStarted: 'Not Started',
    inProgress: undefined,
    limited: 'Limited',
    substantial: 'Substantial',
    complete: 'Complete',
    withdrawn: 'Withdrawn',
    noEvidence: 'No evidence available',
  },
  us: {
    notStarted: 'Not Started',
    inProgress: 'In Progress',
    limited: 'In Progress',
    substantial: 'In Progress',
    complete: 'Complete',
    withdrawn: undefined,
    noEvidence: undefined,
  },
  canada: {
    notStarted: 'NS',
    inProgress: undefined,
    limited: 'LP',
    substantial: 'SP',
    complete: 'C',
    withdrawn: undefined,
    noEvidence: undefined,
  },
  ocds: {
    notStarted: 'scheduled',
    inProgress: 'partiallyMet',
    limited: 'partiallyMet',
    substantial: 'partiallyMet',
    complete: 'met',
    withdrawn: 'notMet',
    noEvidence: undefined,
  },
};

/**
 * Words that are read in another way than they are written: the IRM's code 1 has two names, and Open Contracting's
 * `notMet` says only that something had not been reached yet, not how far it was, nor that it was given up.
 */
const readAs: ReadonlyMap<string, MilestoneStatus | undefined> = new Map([
  ['irm unclear', 'noEvidence'],
  ['ocds notmet', undefined],
]);

/**
 * The status that another vocabulary's word stands for; undefined where it has no such word, or where the word does not
 * tell how far a milestone is (Open Contracting's `notMet`). Where a word covers several (the US plan's "In Progress"),
 * the one that says least.
 * @example milestoneStatusOf('us', 'In Progress') // 'inProgress'
 */
export function milestoneStatusOf(vocabulary: StatusVocabulary, word: string): MilestoneStatus | undefined {
  const folded = word.trim().toLowerCase();
  const key = `${vocabulary} ${folded}`;
  if (readAs.has(key)) return readAs.get(key);
  const words = milestoneStatusWords[vocabulary];
  return milestoneStatuses.find((status) => words[status]?.toLowerCase() === folded);
}
