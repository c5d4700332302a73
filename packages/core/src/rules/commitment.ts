import type { Finding } from '../issue.ts';
import type { Commitment } from '../model/commitment.ts';
import { actorRules, actorsRules } from './actor.ts';
import { budgetRules } from './budget.ts';
import { isBefore } from './calendar.ts';
import { caution, fault } from './finding.ts';
import { irmAssessmentRules } from './irm-assessment.ts';
import { milestoneRules } from './milestone.ts';
import type { Partly } from './partly.ts';
import { statusReportRules } from './status-report.ts';
import { eachOnce } from './unique.ts';

type PartialCommitment = Partly<Commitment>;

function valueRules({ ogpValues = [] }: PartialCommitment): Finding[] {
  const seen = new Set<unknown>();
  const repeated = ogpValues.flatMap((item, i) => {
    const again = item?.value !== undefined && seen.has(item.value);
    seen.add(item?.value);
    return again ? [fault(`/ogpValues/${i}/value`, 'value-repeated')] : [];
  });
  const served = ogpValues.filter((item) => item?.relevant !== false);
  const alone = served.length > 0 && served.every((item) => item?.relevant && item.value === 'technology');
  return alone ? [...repeated, caution('/ogpValues', 'technology-alone')] : repeated;
}

/** A milestone that begins or ends before its commitment begins, or after it ends: possible, but mostly a slip. */
function periodRules({ milestones = [], startDate, endDate }: PartialCommitment): Finding[] {
  const look = (pointer: string, date: string | undefined) => {
    if (date === undefined) return [];
    if (startDate !== undefined && isBefore(date, startDate)) {
      return [caution(pointer, 'outside-period', startDate)];
    }
    return endDate !== undefined && isBefore(endDate, date)
      ? [caution(pointer, 'outside-period', endDate)]
      : [];
  };
  return milestones.flatMap((milestone, i) => [
    ...look(`/milestones/${i}/startDate`, milestone?.startDate),
    ...look(`/milestones/${i}/endDate`, milestone?.endDate),
  ]);
}

function referenceRules(commitment: PartialCommitment): Finding[] {
  const { id, ogpId, milestones, statusReports = [], irmAssessments = [] } = commitment;
  const known = milestones && new Set(milestones.map((milestone) => milestone?.id));
  // The Partnership's database writes its ids in lower case, too.
  const names = [id, ogpId].map((one) => one?.toLowerCase());
  const own = (name: string | undefined) =>
    name === undefined || id === undefined || names.includes(name.toLowerCase());
  return [
    ...statusReports.flatMap((report, i) => [
      ...(own(report?.commitment) ? [] : [fault(`/statusReports/${i}/commitment`, 'reference-unresolved')]),
      ...(report?.milestone === undefined || !known || known.has(report.milestone)
        ? []
        : [fault(`/statusReports/${i}/milestone`, 'reference-unresolved')]),
    ]),
    ...irmAssessments.flatMap((assessment, i) =>
      own(assessment?.commitment) ? [] : [fault(`/irmAssessments/${i}/commitment`, 'reference-unresolved')],
    ),
  ];
}

const at = (pointer: string, findings: Finding[]): Finding[] =>
  findings.map((finding) => ({ ...finding, pointer: pointer + finding.pointer }));

/**
 * What must hold within a commitment: milestones have ids and numbers of their own, each value stands once, what is
 * reported on is the commitment and its milestones. Warnings: technology as the only value, a milestone outside the
 * commitment's period, a financial gap that does not add up.
 * @example
 * commitmentRules({ endDate: '2022', milestones: [{ id: 'm1', endDate: '2023-06' }] })
 * // [{ pointer: '/milestones/0/endDate', code: 'outside-period', severity: 'warning', expected: '2022' }]
 */
export function commitmentRules(commitment: PartialCommitment): Finding[] {
  const { milestones, statusReports, irmAssessments } = commitment;
  return [
    ...eachOnce(milestones, '/milestones', 'id'),
    ...eachOnce(milestones, '/milestones', 'number'),
    ...eachOnce(statusReports, '/statusReports', 'id'),
    ...valueRules(commitment),
    ...periodRules(commitment),
    ...referenceRules(commitment),
    ...actorRules(commitment.leadInstitution, '/leadInstitution'),
    ...actorsRules(commitment.supporting, '/supporting'),
    ...budgetRules(commitment.budget, '/budget'),
    ...(milestones ?? []).flatMap((one, i) => (one ? at(`/milestones/${i}`, milestoneRules(one)) : [])),
    ...(statusReports ?? []).flatMap((one, i) =>
      one ? at(`/statusReports/${i}`, statusReportRules(one)) : [],
    ),
    ...(irmAssessments ?? []).flatMap((one, i) =>
      one ? at(`/irmAssessments/${i}`, irmAssessmentRules(one)) : [],
    ),
  ];
}
