/** Rows as the OGP Commitments Database has them, made by us: some of its columns, as many rows as are wanted. */

const header = [
  'Commitment Unique Identifier',
  'Country/Locality',
  'Action Plan Number',
  'Action Plan ID',
  'Code',
  'Commitment Title',
  'Start Date',
  'End Date',
  'Year Of Submission',
  'Action Plan End Year',
  'Completion (End Of Term)',
  'Early Results',
  'Beneficial Ownership',
  'Full Text',
  'Something New',
];

const two = (n: number) => String(n).padStart(2, '0');

/** One row: the `n`th commitment, from 1, of the plan that it falls to. */
export function databaseRow(n: number, commitments: number, plans: number, length = 100): string[] {
  const plan = Math.floor(((n - 1) * plans) / commitments) + 1;
  return [
    `TS${String(n).padStart(4, '0')}`,
    'Testland',
    String((plan % 900) + 1),
    `AP_TST${two(plan)}`,
    'TST',
    `Commitment, number ${n}`,
    '1/1/2020',
    '12/31/2022',
    '2020',
    '2022',
    n % 2 ? 'Complete' : 'NR',
    'ND',
    String(n % 2),
    `Words of the plan, said ${n} times. `.repeat(Math.ceil(length / 35)),
    `new ${n}`,
  ];
}

/** The header line and rows, plan after plan. */
export function databaseRows(commitments: number, { plans }: { plans: number }): string[][] {
  const rows = Array.from({ length: commitments }, (_, i) => databaseRow(i + 1, commitments, plans));
  return [[...header], ...rows];
}

export const databaseHeader: readonly string[] = header;
