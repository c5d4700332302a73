import type { Finding } from '../issue.ts';
import type { PlanExport } from '../model/plan-export.ts';
import { fault } from './finding.ts';
import type { Partly } from './partly.ts';
import { eachOnce } from './unique.ts';

/**
 * That each commitment stands once, is of the plan that it stands with, and names policy areas and organisations that the
 * plan has.
 * @example
 * planExportRules({ plan: { id: 'a' }, commitments: [{ id: 'c', plan: 'b' }] })[0].code // 'reference-unresolved'
 */
export function planExportRules({ plan, commitments }: Partly<PlanExport>): Finding[] {
  const among = (parts: readonly ({ readonly id?: string | undefined } | undefined)[] | undefined) => {
    const ids = parts && new Set(parts.map((part) => part?.id));
    return (pointer: string, id: string | undefined) =>
      ids && id !== undefined && !ids.has(id) ? [fault(pointer, 'reference-unresolved')] : [];
  };
  const own = among(plan && [plan]);
  const area = among(plan?.policyAreas);
  const organisation = among(plan?.organisations);
  return [
    ...eachOnce(commitments, '/commitments', 'id'),
    ...(commitments ?? []).flatMap((one, i) => {
      if (!one) return [];
      const here = `/commitments/${i}`;
      return [
        ...own(`${here}/plan`, one.plan),
        ...(one.policyAreas ?? []).flatMap((id, j) => area(`${here}/policyAreas/${j}`, id)),
        ...organisation(`${here}/leadInstitution/organisation`, one.leadInstitution?.organisation),
        ...(one.supporting ?? []).flatMap((actor, j) =>
          organisation(`${here}/supporting/${j}/organisation`, actor?.organisation),
        ),
      ];
    }),
  ];
}
