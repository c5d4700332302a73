import type { Kept } from './since.ts';
import type { Verification } from './verify.ts';

/** What may be claimed, in plain words, and no more. */
export function report(
  { faults, entries, contributions, erasures, notShown }: Verification,
  kept: Kept | undefined,
): string {
  const places = notShown === 0 ? '' : ` Of ${notShown} comments only the place is shown.`;
  const counts = `${entries} entries in the ledger, ${contributions} contributions shown, ${erasures} erased.${places}`;
  if (faults.length > 0) {
    const shown = faults.slice(0, 20).map((fault) => `  - ${fault}`);
    const more = faults.length > shown.length ? [`  … and ${faults.length - shown.length} more.`] : [];
    return [counts, 'INCONSISTENT: what the backend shows does not fit together.', ...shown, ...more].join(
      '\n',
    );
  }
  if (kept === undefined) {
    return [
      counts,
      'Consistent: every entry, page, signature, contribution and receipt fits the others.',
      'This cannot show that nothing was changed: whoever holds the signing key could have written it all anew.',
      'To find changes from now on, keep ledger.json, and verify with --since ledger.json later.',
    ].join('\n');
  }
  const { size, time } = kept.checkpoint;
  return [
    counts,
    `Unchanged: the first ${size} entries are those that the kept ${kept.what} of ${time} vouches for.`,
    `About the ${entries - size} entries since then it can only be said that they fit together.`,
  ].join('\n');
}
