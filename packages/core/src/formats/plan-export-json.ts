import type { PlanExport } from '../model/plan-export.ts';

/**
 * A plan with its commitments as JSON: a `PlanExport`. Nothing is lost; `parse('PlanExport', JSON.parse(text))` reads it.
 * @example
 * planExportJson({ plan, commitments })
 */
export function planExportJson({ plan, commitments }: PlanExport): string {
  return `${JSON.stringify({ plan, commitments }, null, 2)}\n`;
}
