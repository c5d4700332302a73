import type { Plan } from '@ogp-kit/core';
import type { Source } from '../validate/sources.ts';
import type { ReportLanguage } from '../validate/words.ts';
import type { Destination, PlanDone } from './destination.ts';
import { formatOf } from './formats.ts';
import type { Reading } from './import-format.ts';
import { WholeFileFault } from './import-fault.ts';
import { ImportTally } from './import-tally.ts';
import { openFile, type HowToOpen } from './opened-file.ts';
import { Progress } from './progress.ts';

/** What is to be imported, and how. */
export interface ImportRequest extends HowToOpen, Omit<Reading, 'language'> {
  source: Source;
  as: string | undefined;
  /** A plan that rows belong to, where the destination does not have it. */
  given: Plan | undefined;
  /** Takes what is right of a file that is not. */
  partly: boolean;
  language: ReportLanguage;
  /** Opens where it goes to; absent: nowhere, it is only looked at. */
  destination?: ((tally: ImportTally) => Promise<Destination>) | undefined;
}

/** What came of an import. */
export interface ImportOutcome {
  format: string;
  /** The sheet that was read, then those that were not. */
  sheets: readonly string[];
  tally: ImportTally;
  /** What was written. */
  taken: 'all' | 'partly' | 'nothing' | 'dry-run';
  done: ReadonlyMap<string, PlanDone>;
  /** Of a file that is written: whether it was there, the same. */
  same: boolean;
}

/** Names the plan of rows that name none, in a dry run that nobody told it. */
const anyPlan = 'plan';

async function planFor(
  { plan, mapping, given, destination }: ImportRequest,
  needed: boolean,
  to: Destination | undefined,
): Promise<string | undefined> {
  const said = plan ?? mapping?.plan ?? (needed ? given?.id : undefined);
  if (said !== undefined || !needed) return said;
  const only = await to?.onlyPlan();
  if (only !== undefined) return only;
  if (!destination) return anyPlan;
  throw new WholeFileFault('plan-needed');
}

/**
 * Imports a file. It is read twice, so that nothing is written before all of it was looked at, and memory does not grow
 * with it.
 * @throws FileFault, WholeFileFault when the file cannot be taken at all.
 */
export async function runImport(request: ImportRequest): Promise<ImportOutcome> {
  const { source, as, mapping, partly, language } = request;
  const file = await openFile(source, request);
  const tally = new ImportTally();
  let to: Destination | undefined;
  const progress = new Progress(language);
  try {
    const format = formatOf(file, as, mapping !== undefined);
    to = await request.destination?.(tally);
    const plan = await planFor(request, format.needsPlan, to);
    if (format.needsPlan) await to?.requirePlan(plan ?? '');
    if (request.given && plan !== undefined && request.given.id !== plan) {
      throw new WholeFileFault('plan-differs', [request.given.id, plan]);
    }
    const reading: Reading = { ...request, plan };
    for await (const taken of format.read(file, reading)) {
      tally.take(taken);
      if (taken.what === 'row') progress.row();
    }
    for (const id of tally.byPlan.keys()) if (!tally.plans.has(id)) await to?.requirePlan(id);
    const refused = tally.counts.refusals > 0;
    const sheets = file.form === 'table' ? file.sheets : [];
    const outcome = { format: format.name, sheets, tally, done: new Map<string, PlanDone>(), same: false };
    if (!to) return { ...outcome, taken: 'dry-run' };
    if ((refused && !partly) || !tally.any) return { ...outcome, taken: 'nothing' };
    for await (const taken of format.read(file, reading)) {
      await to.take(taken, plan);
      if (taken.what === 'row') progress.row();
    }
    const done = await to.end();
    const same = 'same' in to && to.same === true;
    return { ...outcome, done, same, taken: refused ? 'partly' : 'all' };
  } finally {
    progress.end();
    file.close();
    await to?.close();
  }
}
