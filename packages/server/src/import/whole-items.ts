import { describe, planItemsRules, validate, type PlanItem } from '@ogp-kit/core';
import { issueInRow, type Places } from './cell-refusals.ts';
import type { ReportLanguage } from '../validate/words.ts';
import type { Taken } from './taken.ts';

/** A line of a plan's table that was read, and where it stands. */
export interface ReadItem {
  item: PlanItem;
  row: number;
  places: Places;
}

/** Refuses the lines that are not right, each by itself and among the others, and hands the rest on. */
export function* takenItems(
  read: readonly ReadItem[],
  headers: readonly string[],
  language: ReportLanguage,
): Generator<Taken> {
  let good: ReadItem[] = [];
  for (const one of read) {
    const { ok, issues } = validate('PlanItem', one.item, { language });
    for (const issue of issues) yield issueInRow(issue, one.row, one.places, headers);
    if (ok) good.push(one);
  }
  // What belongs to a line that was refused has nothing to belong to, and so on.
  for (;;) {
    const bad = new Set<ReadItem>();
    for (const finding of planItemsRules(good.map(({ item }) => item))) {
      const [, at = '', ...rest] = finding.pointer.split('/');
      const one = good[Number(at)];
      if (!one || finding.severity !== 'error') continue;
      bad.add(one);
      const issue = describe({ ...finding, pointer: `/${rest.join('/')}` }, language);
      yield issueInRow(issue, one.row, one.places, headers);
    }
    if (bad.size === 0) break;
    good = good.filter((one) => !bad.has(one));
  }
  if (good.length > 0) yield { what: 'items', items: good.map(({ item }) => item) };
}
