import type { Decision, IdeaState, MilestoneStatus } from '@ogp-kit/core/browser';
import { line } from '../graphql/fit.ts';
import type { DecidimOptions, DecidimStatus } from './options.ts';
import type { ToldProposal, ToldResult } from './told.ts';

/** Keys are chosen by each installation; these are what the words in them mean, in English and in Decidim's home. */
const words: readonly [RegExp, DecidimStatus][] = [
  [
    /^(not|no)[_-]?(started|iniciad[oa])|^(planned|pending|pendent|pendiente)/,
    { commitment: 'adopted', progress: 'notStarted' },
  ],
  [
    /^(finished|completed?|done|executed|executat|ejecutado|finalitza[td]|finalizad[oa])/,
    { commitment: 'completed', progress: 'complete' },
  ],
  [
    /^(cancell?ed|discarded|withdrawn|abandoned|descarta[td]|descartado)/,
    { commitment: 'withdrawn', progress: 'withdrawn' },
  ],
  [
    /^(in[_-]?progress|started|ongoing|en[_-]?(proc[eé]s|proceso|curs|curso|execuci[oó]|ejecuci[oó]n))/,
    { commitment: 'inProgress', progress: 'inProgress' },
  ],
];

/** How far something has come by its share: begun below a half is limited, from there on substantial. */
function byShare(share: number): MilestoneStatus {
  if (share <= 0) return 'notStarted';
  if (share >= 100) return 'complete';
  return share < 50 ? 'limited' : 'substantial';
}

const standing = {
  notStarted: 'adopted',
  limited: 'inProgress',
  substantial: 'inProgress',
  complete: 'completed',
} as const;

/** What the status and the progress of a result say; nothing where there is neither. */
export function resultStatus(result: ToldResult, options: DecidimOptions): DecidimStatus {
  const key = result.status?.key ?? '';
  const chosen = Object.hasOwn(options.statuses ?? {}, key) ? options.statuses![key] : undefined;
  if (chosen) return chosen;
  const known = words.find(([pattern]) => pattern.test(key.toLowerCase()))?.[1];
  const share = typeof result.progress === 'number' ? byShare(result.progress) : undefined;
  // "In progress" says less than the number beside it.
  const begun = share === 'limited' || share === 'substantial' ? share : undefined;
  if (known) return known.progress === 'inProgress' && begun ? { ...known, progress: begun } : known;
  return share ? { commitment: standing[share as keyof typeof standing], progress: share } : {};
}

/** The key of a proposal's state, wherever the version has it. */
export function stateKey({ state, status, proposalStatus }: ToldProposal): string | undefined {
  for (const told of [state, proposalStatus, status]) {
    const { key, token } = Object(told) as { key?: unknown; token?: unknown };
    const word = line(typeof told === 'string' ? told : (key ?? token));
    if (word !== undefined) return word;
  }
  return undefined;
}

const states: Readonly<Record<string, IdeaState>> = {
  accepted: 'included',
  rejected: 'notIncluded',
  evaluating: 'underReview',
  withdrawn: 'withdrawn',
  not_answered: 'published',
};
const decisions: Readonly<Record<string, Decision>> = { accepted: 'included', rejected: 'notIncluded' };

const lookUp = <T>(key: string | undefined, ...lists: (Readonly<Record<string, T>> | undefined)[]) =>
  key === undefined ? undefined : lists.find((list) => list && Object.hasOwn(list, key))?.[key];

/** Where a proposal stands; published, where its state is none that is known. */
export function proposalState(proposal: ToldProposal, options: DecidimOptions): IdeaState {
  if (proposal.withdrawn) return 'withdrawn';
  return lookUp(stateKey(proposal), options.states, states) ?? 'published';
}

/** What was decided on a proposal; undefined where its state does not say. */
export const proposalDecision = (proposal: ToldProposal, options: DecidimOptions): Decision | undefined =>
  lookUp(stateKey(proposal), options.decisions, decisions);
