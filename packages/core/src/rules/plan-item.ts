import { planItemLevels, type PlanItemLevel } from '../codelists/commitments.ts';
import type { Finding } from '../issue.ts';
import type { PlanItem } from '../model/plan-item.ts';
import { actorRules, actorsRules } from './actor.ts';
import { budgetRules } from './budget.ts';
import { fault } from './finding.ts';
import type { Partly } from './partly.ts';
import { eachOnce } from './unique.ts';

/** What must hold within one line of a plan's table: whoever carries it out is named, and its budget adds up. */
export function planItemRules(item: Partly<PlanItem>, pointer = ''): Finding[] {
  return [
    ...actorRules(item.leadInstitution, `${pointer}/leadInstitution`),
    ...actorsRules(item.otherInstitutions, `${pointer}/otherInstitutions`),
    ...budgetRules(item.budget, `${pointer}/budget`),
  ];
}

/**
 * What must hold within a plan's table: ids and numbers stand once, each line's parent is a line of a wider level. By
 * that it is a tree.
 * @example
 * planItemsRules([{ id: 'a', level: 'activity', title: {} }, { id: 'b', level: 'measure', parent: 'a' }])
 * // [{ pointer: '/1/parent', code: 'level-too-narrow', severity: 'error', expected: ['policyGoal', 'specificObjective'] }]
 */
export function planItemsRules(items: Partly<readonly PlanItem[]>, pointer = ''): Finding[] {
  const levels = new Map(items.map((item) => [item?.id, item?.level]));
  // Where a level that a newer version has stands, nobody can say.
  const isNewer = (level: PlanItemLevel | undefined) =>
    level !== undefined && !planItemLevels.includes(level);
  const wider = (item: Partly<PlanItem>) =>
    item.level === undefined ? planItemLevels : planItemLevels.slice(0, planItemLevels.indexOf(item.level));
  return [
    ...eachOnce(items, pointer, 'id'),
    ...eachOnce(items, pointer, 'number'),
    ...items.flatMap((item, i) => {
      if (!item) return [];
      const here = `${pointer}/${i}`;
      const level = levels.get(item.parent);
      return [
        ...(item.parent !== undefined && !levels.has(item.parent)
          ? [fault(`${here}/parent`, 'reference-unresolved')]
          : []),
        ...(item.parent !== undefined &&
        level !== undefined &&
        !wider(item).includes(level) &&
        ![item.level, level].some(isNewer)
          ? [fault(`${here}/parent`, 'level-too-narrow', wider(item))]
          : []),
        ...planItemRules(item, here),
      ];
    }),
  ];
}
