import type { Finding } from '../issue.ts';
import type { NewAssessment } from '../model/assessment.ts';
import type { CriteriaGroup, CriteriaSet } from '../model/criteria-set.ts';
import { authorRules } from './author.ts';
import { fault } from './finding.ts';
import type { Partly } from './partly.ts';
import { eachOnce } from './unique.ts';

/** That no key stands twice in a group of criteria. */
export function criteriaGroupRules({ criteria }: Partly<CriteriaGroup>): Finding[] {
  return eachOnce(criteria, '/criteria', 'key');
}

/** That no key stands twice in a set of criteria, neither of a group nor of a criterion. */
export function criteriaSetRules({ groups = [] }: Partly<CriteriaSet>): Finding[] {
  const criteria = groups.flatMap((group, i) =>
    (group?.criteria ?? []).map((criterion, j) => ({
      key: criterion?.key,
      at: `/groups/${i}/criteria/${j}`,
    })),
  );
  const seen = new Set<string>();
  const repeated = criteria.flatMap(({ key, at }) => {
    const again = key !== undefined && seen.has(key.toLowerCase());
    if (key !== undefined) seen.add(key.toLowerCase());
    return again ? [fault(`${at}/key`, 'id-repeated')] : [];
  });
  return [...eachOnce(groups, '/groups', 'key'), ...repeated];
}

/** What must hold within an assessment: each criterion is answered once, and the author's name fits. */
export function assessmentRules(assessment: Partly<NewAssessment>): Finding[] {
  const seen = new Set<string>();
  const repeated = (assessment.answers ?? []).flatMap((answer, i) => {
    const key = answer?.criterion;
    const again = key !== undefined && seen.has(key);
    if (key !== undefined) seen.add(key);
    return again ? [fault(`/answers/${i}/criterion`, 'value-repeated')] : [];
  });
  return [...authorRules(assessment), ...repeated];
}

/**
 * That an assessment answers criteria of the set, in its version.
 * @example checkAssessment({ criteriaSet: 'a', criteriaVersion: 1, answers: [{ criterion: 'x' }] }, set)[0].code
 * // 'reference-unresolved'
 */
export function checkAssessment(
  assessment: Pick<NewAssessment, 'criteriaSet' | 'criteriaVersion' | 'answers'>,
  set: CriteriaSet,
): Finding[] {
  const keys = new Set(set.groups.flatMap(({ criteria }) => criteria.map(({ key }) => key)));
  return [
    ...(assessment.criteriaSet === set.id ? [] : [fault('/criteriaSet', 'reference-unresolved')]),
    ...(assessment.criteriaVersion === set.version
      ? []
      : [fault('/criteriaVersion', 'not-in-list', [String(set.version)])]),
    ...assessment.answers.flatMap(({ criterion }, i) =>
      keys.has(criterion) ? [] : [fault(`/answers/${i}/criterion`, 'reference-unresolved')],
    ),
  ];
}
