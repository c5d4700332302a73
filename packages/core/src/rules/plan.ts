import type { Finding } from '../issue.ts';
import type { Actor } from '../model/actor.ts';
import type { PlanEvent } from '../model/plan-event.ts';
import type { Call, Plan } from '../model/plan.ts';
import type { PolicyArea } from '../model/policy-area.ts';
import type { Day } from '../model/time.ts';
import { existsInCalendar, isBefore } from './calendar.ts';
import { fault } from './finding.ts';
import { dayIn } from './overdue.ts';
import type { Partly } from './partly.ts';
import { isTimeZone, timeZoneRules } from './time-zone.ts';
import { planItemsRules } from './plan-item.ts';
import { actorRules } from './actor.ts';
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
  const actor = (pointer: string, one: Partly<Actor> | undefined) =>
    resolve(`${pointer}/organisation`, one?.organisation);
  plan.items?.forEach((item, i) => {
    actor(`/items/${i}/leadInstitution`, item?.leadInstitution);
    item?.otherInstitutions?.forEach((one, j) => actor(`/items/${i}/otherInstitutions/${j}`, one));
  });
  plan.commitments?.forEach((one, i) => actor(`/commitments/${i}/leadInstitution`, one?.leadInstitution));
  plan.events?.forEach((one, i) => actor(`/events/${i}/organiser`, one?.organiser));
  plan.organisations.forEach((organisation, i) => {
    resolve(`/organisations/${i}/parent`, organisation?.parent);
    const above = new Set([organisation?.id]);
    for (let id = organisation?.parent; id !== undefined; id = parents.get(id)) {
      if (id === organisation?.id) findings.push(fault(`/organisations/${i}/parent`, 'reference-circular'));
      if (above.has(id)) break;
      above.add(id);
    }
  });
  return findings;
}

/** The last day of a call where it is held; in UTC where its time zone is none. The moment of closing is after it. */
function lastDayOf({ closes, timeZone = 'UTC' }: Partly<Call>): Day | undefined {
  if (closes === undefined || !existsInCalendar(closes)) return undefined;
  return dayIn(new Date(Date.parse(closes) - 1), isTimeZone(timeZone) ? timeZone : 'UTC');
}

/** What must hold within a call: its time zone exists, and answers are due after it closes. */
export function callRules(call: Partly<Call>, pointer = ''): Finding[] {
  const { answersBy } = call;
  const last = lastDayOf(call);
  return [
    ...timeZoneRules(call, pointer),
    ...(answersBy !== undefined && last !== undefined && isBefore(answersBy, last)
      ? [fault(`${pointer}/answersBy`, 'dates-out-of-order', last)]
      : []),
  ];
}

/** What must hold within an event: whoever holds it is an organisation or has a name, and its time zone exists. */
export function planEventRules(event: Partly<PlanEvent>, pointer = ''): Finding[] {
  return [...actorRules(event.organiser, `${pointer}/organiser`), ...timeZoneRules(event, pointer)];
}

/** That a policy area's components have ids of their own. */
export function policyAreaRules({ components }: Partly<PolicyArea>, pointer = ''): Finding[] {
  return eachOnce(components, `${pointer}/components`, 'id');
}

/** That what names a policy area, a stage or a commitment finds it among the plan's. */
function partRules(plan: PartialPlan): Finding[] {
  const among = (parts: readonly ({ readonly id?: string | undefined } | undefined)[] | undefined) => {
    const ids = parts && new Set(parts.map((part) => part?.id));
    return (pointer: string, id: string | undefined) =>
      ids && id !== undefined && !ids.has(id) ? [fault(pointer, 'reference-unresolved')] : [];
  };
  const area = among(plan.policyAreas);
  const stage = among(plan.stages);
  const commitment = among(plan.commitments);
  return [
    ...(plan.items ?? []).flatMap((item, i) => [
      ...area(`/items/${i}/policyArea`, item?.policyArea),
      ...commitment(`/items/${i}/commitment`, item?.commitment),
    ]),
    ...(plan.commitments ?? []).flatMap((one, i) => [
      ...eachOnce(one?.milestones, `/commitments/${i}/milestones`, 'id'),
      ...(one?.policyAreas ?? []).flatMap((id, j) => area(`/commitments/${i}/policyAreas/${j}`, id)),
      ...actorRules(one?.leadInstitution, `/commitments/${i}/leadInstitution`),
    ]),
    ...(plan.events ?? []).flatMap((event, i) => [
      ...stage(`/events/${i}/stage`, event?.stage),
      ...(event ? planEventRules(event, `/events/${i}`) : []),
    ]),
  ];
}

/**
 * What must hold within a plan: ids and numbers stand once, what refers to an organisation finds it among the plan's, no
 * organisation belongs to itself, a call's time zone exists, answers are due after it closes; the plan's table is a tree
 * (`planItemsRules`), and its lines, commitments and events name parts of the plan.
 */
export function planRules(plan: PartialPlan): Finding[] {
  return [
    ...eachOnce(plan.policyAreas, '/policyAreas', 'id'),
    ...eachOnce(plan.policyAreas, '/policyAreas', 'number'),
    ...(plan.policyAreas ?? []).flatMap((area, i) =>
      area ? policyAreaRules(area, `/policyAreas/${i}`) : [],
    ),
    ...eachOnce(plan.stages, '/stages', 'id'),
    ...eachOnce(plan.stages, '/stages', 'order'),
    ...eachOnce(plan.organisations, '/organisations', 'id'),
    ...eachOnce(plan.commitments, '/commitments', 'id'),
    ...eachOnce(plan.events, '/events', 'id'),
    ...eachOnce(plan.reports, '/reports', 'id'),
    ...planItemsRules(plan.items ?? [], '/items'),
    ...referenceRules(plan),
    ...partRules(plan),
    ...(plan.calls ?? []).flatMap((call, i) => (call ? callRules(call, `/calls/${i}`) : [])),
  ];
}
