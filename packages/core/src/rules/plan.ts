import type { Finding } from '../issue.ts';
import type { Plan } from '../model/plan.ts';
import { isBefore } from './calendar.ts';
import { fault } from './finding.ts';
import type { Partly } from './partly.ts';
import { eachOnce } from './unique.ts';

type PartialPlan = Partly<Plan>;

function referenceRules(plan: PartialPlan): Finding[] {
  if (!plan.organisations) return [];
  const parents = new Map(plan.organisations.map((organisation) => [organisation?.id, organisation?.parent]));
  const findings: Finding[] = [];
  const resolve = (pointer: string, id: string | undefined) => {
    if (id !== undefined && !parents.has(id)) findings.push(fault(pointer, 'reference-unresolved'));
  };
  resolve('/pointOfContact', plan.pointOfContact);
  resolve('/multiStakeholderForum', plan.multiStakeholderForum);
  plan.policyAreas?.forEach((area, i) => {
    area?.leadInstitutions?.forEach((id, j) => resolve(`/policyAreas/${i}/leadInstitutions/${j}`, id));
  });
  plan.organisations.forEach((organisation, i) => {
    resolve(`/organisations/${i}/parent`, organisation?.parent);
    const above = new Set([organisation?.id]);
    for (let id = organisation?.parent; id !== undefined; id = parents.get(id)) {
      if (id === organisation?.id) findings.push(fault(`/organisations/${i}/parent`, 'reference-unresolved'));
      if (above.has(id)) break;
      above.add(id);
    }
  });
  return findings;
}

/** Whether dates can be told in a zone. Offsets such as +0100 are none: not every browser takes them. */
function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return /^[a-z]/i.test(name);
  } catch {
    return false;
  }
}

function callRules(plan: PartialPlan): Finding[] {
  return (plan.calls ?? []).flatMap((call, i) => [
    ...(call?.timeZone !== undefined && !isTimeZone(call.timeZone)
      ? [fault(`/calls/${i}/timeZone`, 'time-zone-unknown')]
      : []),
    ...(call?.answersBy !== undefined && call.closes !== undefined && isBefore(call.answersBy, call.closes)
      ? [fault(`/calls/${i}/answersBy`, 'dates-out-of-order', call.closes)]
      : []),
  ]);
}

/**
 * What must hold within a plan: ids and numbers stand once, what refers to an organisation finds it among the plan's, no
 * organisation belongs to itself, a call's time zone exists, answers are due after it closes.
 */
export function planRules(plan: PartialPlan): Finding[] {
  return [
    ...eachOnce(plan.policyAreas, '/policyAreas', 'id'),
    ...eachOnce(plan.policyAreas, '/policyAreas', 'number'),
    ...(plan.policyAreas ?? []).flatMap((area, i) =>
      eachOnce(area?.components, `/policyAreas/${i}/components`, 'id'),
    ),
    ...eachOnce(plan.stages, '/stages', 'id'),
    ...eachOnce(plan.stages, '/stages', 'order'),
    ...eachOnce(plan.organisations, '/organisations', 'id'),
    ...referenceRules(plan),
    ...callRules(plan),
  ];
}
