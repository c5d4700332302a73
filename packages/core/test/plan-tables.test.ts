/** That tables of a plan say to people what the plan says, and are no danger to a spreadsheet. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import {
  commitmentsCsv,
  overdueCount,
  planItemsCsv,
  planWordsEn,
  planWordsSq,
  type Budget,
  type PlanItem,
} from '../src/index.ts';
import { hostileText } from './hostile-comments.ts';
import { plan } from './sample-documents.ts';

const english = { language: 'en', words: planWordsEn };
const rowsOf = (csv: string, delimiter = ','): Record<string, string>[] =>
  parseCsv(csv, { bom: true, columns: true, delimiter, record_delimiter: '\r\n' });

const line = (members: Partial<PlanItem>): PlanItem => ({
  id: 'i',
  level: 'measure',
  title: { en: 'T' },
  ...members,
});
const amounts = (budget: Budget, separator: ',' | ';' = ',') => {
  const csv = planItemsCsv({ items: [line({ budget })], organisations: [] }, { ...english, separator });
  const [row] = rowsOf(csv, separator);
  return ['Indicative cost', 'State budget', 'Currency', 'Unit'].map((head) => row?.[head]);
};
const lek = (amount: string, multiplier = 1000) => ({ amount, currency: 'ALL', multiplier });

describe('the plan’s table', () => {
  test('has a row for each line, with the names of institutions', () => {
    const rows = rowsOf(planItemsCsv(plan, { language: 'sq', words: planWordsSq, separator: ';' }), ';');
    assert.deepEqual(
      rows.map((row) => [row['Numri'], row['Titulli']]),
      plan.items?.map(({ number = '', title }) => [number, title['sq']]),
    );
    const led = plan.items?.findIndex(({ leadInstitution }) => leadInstitution?.organisation) ?? 0;
    const lead = plan.organisations.find(({ id }) => id === plan.items?.[led]?.leadInstitution?.organisation);
    assert.equal(rows[led]?.['Institucioni përgjegjës'], lead?.name['sq']);
  });

  test('has amounts as numbers, beside their currency and unit', () => {
    const budget = { indicativeCost: lek('1250.5'), stateBudget: lek('-3') };
    assert.deepEqual(amounts(budget), ['1250.5', '-3', 'ALL', 'thousand']);
    assert.deepEqual(amounts(budget, ';'), ['1250,5', '-3', 'ALL', 'thousand']);
    assert.deepEqual(amounts({}), ['', '', '', '']);
    assert.deepEqual(amounts({ indicativeCost: lek('1'), stateBudget: lek('2', 1) }), [
      '1 (thousand) ALL',
      '2 (1) ALL',
      '',
      '',
    ]);
  });
});

test('the table of commitments says what each side says, and what is overdue', () => {
  const today = '2021-06-30';
  const rows = rowsOf(commitmentsCsv(plan, { ...english, today }));
  assert.equal(rows.length, plan.commitments?.length);
  const [first] = plan.commitments ?? [];
  const [row] = rows;
  assert.deepEqual(
    [row?.['Id'], row?.['Government says'], row?.['IRM says'], row?.['IRM, as of']],
    ['AL0066', 'Complete', 'Complete', '2023'],
  );
  assert.deepEqual(
    [row?.['Milestones'], row?.['Complete'], row?.['Overdue']],
    [String(first?.milestones?.length), '4', String(overdueCount(first!, today))],
  );
});

test('whatever a plan says, no cell begins with a formula', () => {
  fc.assert(
    fc.property(fc.array(hostileText, { minLength: 3, maxLength: 3 }), ([title, name, number]) => {
      const item = line({
        title: { en: title! },
        number: number!,
        leadInstitution: { name: { en: name! } },
        otherInstitutions: [{ name: { en: title! } }, { name: { en: name! } }],
      });
      const commitment = { id: 'c', title: { en: title! }, localNumber: number!, href: 'c.json' };
      const whole = { ...plan, items: [item], commitments: [commitment] };
      const csvs = [planItemsCsv(whole, english), commitmentsCsv(whole, { ...english, today: '2021-01-01' })];
      for (const [row] of csvs.map((csv) => rowsOf(csv))) {
        for (const value of Object.values(row!)) {
          assert.doesNotMatch(value, /^(?:[\t\r]|[\s"\u200b\u202e]*[=+\-@＝])/);
        }
        assert.equal(row?.['Title']?.replaceAll("'", ''), title!.replaceAll("'", ''));
      }
    }),
    { numRuns: 500 },
  );
});
