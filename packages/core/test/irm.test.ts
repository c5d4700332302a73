import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codelists } from '../src/codelists/codelists.ts';
import { irmMissingCodes, irmScales, type IrmIndicator } from '../src/codelists/irm.ts';
import { irmAssessmentRules, irmNumber } from '../src/rules/irm-assessment.ts';
import { validate } from '../src/validate/validate.ts';
import { told } from './documents/told.ts';

/** Values and numbers as they stand side by side in the OGP Commitments Database. */
const numbers: Record<IrmIndicator, Record<string, number>> = {
  specificity: { none: 0, low: 1, medium: 2, high: 3 },
  potentialImpact: { none: 0, minor: 1, moderate: 2, transformative: 3 },
  potentialForResults: { unclear: 0, modest: 1, substantial: 2 },
  completion: { withdrawn: 0, noEvidence: 1, notStarted: 2, limited: 3, substantial: 4, complete: 5 },
  didItOpenGovernment: { worsens: 0, didNotChange: 1, marginal: 2, major: 3, outstanding: 4 },
  earlyResults: { noNotableResults: 0, moderate: 1, significant: 2 },
};
const indicators = Object.keys(numbers) as IrmIndicator[];
const lists = {
  specificity: codelists.IrmSpecificity,
  potentialImpact: codelists.IrmPotentialImpact,
  potentialForResults: codelists.IrmPotentialForResults,
  completion: codelists.IrmCompletion,
  didItOpenGovernment: codelists.IrmDidItOpenGovernment,
  earlyResults: codelists.IrmEarlyResults,
} as const;

test('every code has the number of the database', () => {
  assert.deepEqual(Object.keys(irmScales).sort(), [...indicators].sort());
  for (const indicator of indicators) {
    assert.deepEqual({ ...irmScales[indicator].numbers }, numbers[indicator], indicator);
    assert.deepEqual({ ...lists[indicator].numbers }, numbers[indicator], indicator);
    for (const [code, number] of Object.entries(numbers[indicator])) {
      assert.equal(irmNumber(indicator, code), number);
    }
  }
  assert.equal(irmNumber('completion', 'limited'), 3);
});

test('no data, not reviewed and not applicable are three things, and none of them is a number', () => {
  assert.deepEqual([...irmMissingCodes], ['ND', 'NR', 'NA']);
  for (const indicator of indicators) {
    for (const code of irmMissingCodes) {
      assert.equal(irmNumber(indicator, code), undefined);
      assert.ok(code in lists[indicator].labels, `${indicator} ${code}`);
      // Whoever draws it as a number does not get zero.
      assert.ok(Number.isNaN(Number(irmNumber(indicator, code))));
    }
    const own = Object.keys(lists[indicator].labels);
    assert.deepEqual(
      own.filter((code) => irmNumber(indicator, code) === undefined),
      ['ND', 'NR', 'NA'],
    );
  }
});

test('what is no code has no number, whatever objects have by nature', () => {
  for (const code of ['', 'Limited', 'none ', 'toString', 'constructor', '__proto__', '0']) {
    for (const indicator of indicators) assert.equal(irmNumber(indicator, code), undefined, code);
  }
});

test('an indicator has the years of the plans that it was used for', () => {
  const years = indicators.map((indicator) => [
    indicator,
    irmScales[indicator].from,
    irmScales[indicator].to,
  ]);
  assert.deepEqual(years, [
    ['specificity', undefined, 2017],
    ['potentialImpact', undefined, 2019],
    ['potentialForResults', 2020, undefined],
    ['completion', undefined, undefined],
    ['didItOpenGovernment', undefined, 2022],
    ['earlyResults', 2020, undefined],
  ]);
  // Ambition is judged in every year, and by one of the two only.
  assert.equal(irmScales.potentialForResults.from, (irmScales.potentialImpact.to ?? 0) + 1);
  for (const indicator of indicators) {
    const { from, to } = irmScales[indicator];
    const { era } = lists[indicator];
    assert.deepEqual([era?.from, era?.to], [from, to], indicator);
  }
});

test('what is not verifiable is not assessed further', () => {
  const found = (assessment: Parameters<typeof irmAssessmentRules>[0]) =>
    told(irmAssessmentRules(assessment));
  const further = { potentialForResults: 'modest', earlyResults: 'noNotableResults' } as const;
  assert.deepEqual(found({ verifiable: 'no', ...further }), [
    '/potentialForResults not-verifiable (warning)',
    '/earlyResults not-verifiable (warning)',
  ]);
  for (const code of irmMissingCodes) {
    assert.deepEqual(found({ verifiable: 'no', potentialForResults: code, earlyResults: code }), []);
    assert.deepEqual(found({ verifiable: code, ...further }), []);
  }
  assert.deepEqual(found({ verifiable: 'yes', ...further }), []);
  assert.deepEqual(found(further), []);
  // How far it was carried out is measured all the same.
  assert.deepEqual(found({ verifiable: 'no', completion: 'limited' }), []);
});

test('the three are kept apart in documents: absent, ND and a value are all allowed, null and 0 are not', () => {
  const codes = (earlyResults: unknown) =>
    told(validate('IrmAssessment', { commitment: 'AL0066', earlyResults }).issues);
  for (const code of irmMissingCodes) assert.deepEqual(codes(code), []);
  for (const wrong of [null, 0, '', 'nd', 'N/A'])
    assert.deepEqual(codes(wrong), ['/earlyResults not-in-list']);
  assert.ok(validate('IrmAssessment', { commitment: 'AL0066' }).ok);
});
