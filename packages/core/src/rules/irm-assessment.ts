import { irmScales, type IrmIndicator } from '../codelists/irm.ts';
import type { Finding } from '../issue.ts';
import type { IrmAssessment } from '../model/irm-assessment.ts';
import { caution } from './finding.ts';
import type { Partly } from './partly.ts';

/**
 * The IRM's number of a code, such as 3 for `limited` completion; undefined for `ND`, `NR` and `NA`, which are no numbers
 * and must never be drawn as zero.
 * @example irmNumber('completion', 'limited') // 3
 */
export function irmNumber(indicator: IrmIndicator, code: string): number | undefined {
  const { numbers } = irmScales[indicator];
  return Object.hasOwn(numbers, code) ? numbers[code] : undefined;
}

/**
 * That a commitment found not verifiable has no further codes: by the IRM's method it is not assessed further. A
 * warning, since older reports did so.
 */
export function irmAssessmentRules(assessment: Partly<IrmAssessment>): Finding[] {
  if (assessment.verifiable !== 'no') return [];
  const { potentialForResults, earlyResults } = assessment;
  return Object.entries({ potentialForResults, earlyResults }).flatMap(([name, code]) =>
    code !== undefined && irmNumber(name as IrmIndicator, code) !== undefined
      ? [caution(`/${name}`, 'not-verifiable')]
      : [],
  );
}
