import type { Plan } from '../model/plan.ts';
import type { Day } from '../model/time.ts';
import { overdueCount } from '../rules/commitment-summary.ts';
import { progressOf } from '../rules/progress.ts';
import { csvTable } from './csv.ts';
import { saidIn } from './localised.ts';
import { actorName } from './organisation-name.ts';
import type { PlanCsvOptions } from './plan-items-csv.ts';
import { commitmentColumns, type PlanWords } from './plan-words.ts';

/** How a table of commitments is written. */
export interface CommitmentsCsvOptions extends PlanCsvOptions {
  words: PlanWords;
  /** The day that tells what is overdue: see `dayIn`. */
  today: Day;
}

/**
 * A plan's commitments in short, for spreadsheets: CSV (RFC 4180) with a byte order mark, a row a commitment, in the plan's
 * order, with what each side says. An apostrophe is put before what would be taken for a formula. What has no column
 * (milestones themselves, who helps, values, other languages) is not in it; `planCsv` loses nothing.
 * @example
 * commitmentsCsv({ ...plan, commitments: shown }, { language: 'en', words: planWordsEn, today: '2021-06-30' })
 */
export function commitmentsCsv(
  plan: Pick<Plan, 'commitments' | 'policyAreas' | 'organisations'>,
  { language, words, separator, today }: CommitmentsCsvOptions,
): string {
  const said = (text: Parameters<typeof saidIn>[0] | string) =>
    typeof text === 'string' ? text : saidIn(text, language, words.language).text;
  const areas = new Map(plan.policyAreas.map(({ id, label }) => [id, label]));
  const rows = (plan.commitments ?? []).map((commitment) => {
    const { policyAreas = [], leadInstitution, milestones, sides = {} } = commitment;
    const progress = milestones && progressOf(milestones, today);
    const { government, civilSociety, irm } = sides;
    return {
      number: commitment.localNumber,
      id: commitment.ogpId ?? commitment.id,
      title: said(commitment.title),
      policyAreas: policyAreas.map((id) => said(areas.get(id) ?? id)).join('; '),
      leadInstitution: leadInstitution && said(actorName(leadInstitution, plan)),
      start: commitment.startDate,
      end: commitment.endDate,
      government: government && words.statuses[government.status],
      governmentDate: government?.date,
      civilSociety: civilSociety && words.statuses[civilSociety.status],
      civilSocietyDate: civilSociety?.date,
      irm: irm && words.statuses[irm.status],
      irmDate: irm?.date,
      milestones: progress?.total,
      complete: progress?.complete,
      overdue: overdueCount(commitment, today),
    };
  });
  return csvTable(commitmentColumns, [words.commitmentColumns, ...rows], separator);
}
