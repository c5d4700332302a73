import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { commitmentSummary, validate, type PlanExport } from '@ogp-kit/core';
import { ExitError } from '../cli/exit.ts';
import { readJson, tellIssues } from '../cli/json-file.ts';
import { Refusal } from '../problem/refusal.ts';
import { databaseFile } from '../store/database.ts';
import { readExport } from '../store/read-commitments.ts';
import { Store } from '../store/store.ts';

const nothing = 'Nothing was exported.';

/** Of what formats tell of commitments in short, as the backend would. */
function withSummaries({ plan, commitments }: PlanExport): PlanExport {
  if (commitments.length === 0) return { plan, commitments };
  const whole = new Set(commitments.map(({ id }) => id));
  const others = (plan.commitments ?? []).filter(({ id }) => !whole.has(id));
  return {
    plan: { ...plan, commitments: [...commitments.map((one) => commitmentSummary(one)), ...others] },
    commitments,
  };
}

/** @throws ExitError in words. */
export function exportOfFile(file: string): { read: PlanExport; told: PlanExport } {
  const value = readJson(file);
  const isWhole = typeof value === 'object' && value !== null && 'plan' in value;
  const { ok, issues } = validate(isWhole ? 'PlanExport' : 'Plan', value);
  tellIssues(file, ok, issues, nothing);
  const read = (isWhole ? value : { plan: value, commitments: [] }) as PlanExport;
  return { read, told: withSummaries(read) };
}

/** @throws ExitError in words. */
export async function exportOfStore(data: string, plan: string): Promise<PlanExport> {
  // Reading must not make a database where there is none.
  if (!existsSync(join(data, databaseFile))) {
    throw new ExitError(1, `There are no plans in ${data}. Name the folder of the backend with --data.`);
  }
  const store = await Store.open(data);
  try {
    return await readExport(store.reading, plan);
  } catch (cause) {
    if (!(cause instanceof Refusal) || cause.code !== 'not-found') throw cause;
    const known = await store.reading.selectFrom('plans').select('id').orderBy('id').execute();
    const ids = known.slice(0, 20).map(({ id }) => id);
    const there = ids.length === 0 ? 'none' : ids.join(', ') + (known.length > 20 ? ', …' : '');
    throw new ExitError(1, `There is no plan ${plan} in ${data}. There are: ${there}.`, { cause });
  } finally {
    await store.close();
  }
}
