import type { CriterionVerdict } from '../codelists/responses.ts';
import type { Assessment } from '../model/assessment.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import { momentOf } from './calendar.ts';

/** What the assessors think of one criterion. */
export interface CriterionSummary {
  /** Key of the criterion. */
  criterion: string;
  /** How many assessors gave each verdict; who did not answer counts as `unanswered`. */
  counts: Readonly<Record<CriterionVerdict, number>>;
  /** How far it is met, 0 to 1: yes counts one, partly a half; undefined where nobody judged. */
  share: number | undefined;
  /** Whether some say yes and others no. */
  disputed: boolean;
}

/** What the assessors think of a group of criteria. */
export interface CriteriaGroupSummary {
  /** Key of the group. */
  group: string;
  /** Its criteria, in the order of the set. */
  criteria: readonly CriterionSummary[];
  /** The mean of its criteria's shares, each weighing the same; undefined where nobody judged any. */
  share: number | undefined;
}

/** What all assessors think together. */
export interface CriteriaSummary {
  /** How many assessors judged; of each only the newest judgement counts. */
  assessors: number;
  /** The groups, in the order of the set. */
  groups: readonly CriteriaGroupSummary[];
}

type Judgement = Pick<
  Assessment,
  'answers' | 'author' | 'createdAt' | 'criteriaSet' | 'criteriaVersion' | 'id'
> &
  Partial<Pick<Assessment, 'state'>>;

function assessorOf({ author, id }: Judgement): string {
  if (author?.organisationId !== undefined) return `known ${author.organisationId}`;
  return author?.displayName === undefined ? `unnamed ${id}` : `${author.kind} ${author.displayName}`;
}

/** Of each assessor the newest judgement; of two of the same time the one that stands first, since lists are newest first. */
function newest(assessments: readonly Judgement[]): Judgement[] {
  const byAssessor = new Map<string, Judgement>();
  for (const assessment of assessments) {
    const assessor = assessorOf(assessment);
    const before = byAssessor.get(assessor);
    if (!before || momentOf(before.createdAt) < momentOf(assessment.createdAt)) {
      byAssessor.set(assessor, assessment);
    }
  }
  return [...byAssessor.values()];
}

const mean = (shares: readonly (number | undefined)[]): number | undefined => {
  const known = shares.filter((share) => share !== undefined);
  return known.length > 0 ? known.reduce((sum, share) => sum + share, 0) / known.length : undefined;
};

/** One assessor's verdicts, by the keys of the criteria. */
type Verdicts = ReadonlyMap<string, CriterionVerdict>;

function summaryOf(criterion: string, judgements: readonly Verdicts[]): CriterionSummary {
  const counts = { yes: 0, partly: 0, no: 0, notApplicable: 0, unanswered: 0 };
  for (const verdicts of judgements) {
    const met = verdicts.get(criterion) ?? 'unanswered';
    counts[Object.hasOwn(counts, met) ? met : 'unanswered'] += 1;
  }
  const { yes, partly, no } = counts;
  const judged = yes + partly + no;
  return {
    criterion,
    counts,
    share: judged > 0 ? (yes + partly / 2) / judged : undefined,
    disputed: yes > 0 && no > 0,
  };
}

/**
 * What several assessors think of one idea or commitment, criterion by criterion. Of each assessor the newest assessment
 * counts; those made by another set or version do not, nor those that are not shown. A verdict that this version does not
 * know counts as unanswered. An assessor is an organisation that the backend knows, or a kind and a name: two people of
 * the same name are taken for one, and everybody without a name for somebody else.
 * @example criteriaSummary(set, assessments).groups[0].criteria[0].disputed // true
 */
export function criteriaSummary(set: CriteriaSet, assessments: readonly Judgement[]): CriteriaSummary {
  const judgements = newest(
    assessments.filter(
      ({ criteriaSet, criteriaVersion, state = 'published' }) =>
        criteriaSet === set.id && criteriaVersion === set.version && state === 'published',
    ),
  ).map(({ answers }): Verdicts => new Map(answers.map(({ criterion, met }) => [criterion, met])));
  const groups = set.groups.map(({ key, criteria }) => {
    const summaries = criteria.map((criterion) => summaryOf(criterion.key, judgements));
    return { group: key, criteria: summaries, share: mean(summaries.map(({ share }) => share)) };
  });
  return { assessors: judgements.length, groups };
}
