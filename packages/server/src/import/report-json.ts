import { columnLetters } from '@ogp-kit/core';
import type { ImportOutcome } from './run-import.ts';
import type { Refusal } from './taken.ts';

const forMachines = ({ column, ...refusal }: Refusal) => ({
  ...refusal,
  ...(column !== undefined && { column: columnLetters(column) }),
});

/** The report for machines: one JSON document. */
export function importJson(file: string, outcome: ImportOutcome): string {
  const { format, sheets, tally, taken, done, same } = outcome;
  const { counts, refusals, leftOut } = tally;
  const report = {
    file,
    format,
    ...(sheets[0] !== undefined && { sheet: sheets[0] }),
    counts,
    refusals: refusals.map(forMachines),
    leftOut: {
      columns: leftOut.flatMap((one) =>
        one.kind === 'column' ? [{ column: columnLetters(one.column), header: one.header }] : [],
      ),
      rows: leftOut.flatMap((one) => (one.kind === 'row' ? [{ row: one.row, text: one.text }] : [])),
      sheets: sheets.slice(1),
    },
    taken,
    plans: [...done].map(([plan, { plan: what, commitments }]) => ({
      plan,
      ...(what !== undefined && { what }),
      commitments,
    })),
    unchanged: same || [...done.values()].every(unchanged),
    ok: counts.refusals === 0,
  };
  return JSON.stringify(report, null, 2);
}

const unchanged = ({
  plan = 'unchanged',
  commitments,
}: {
  plan?: string;
  commitments: Record<string, number>;
}) => (plan === 'unchanged' || plan === 'kept') && commitments['new'] === 0 && commitments['changed'] === 0;
