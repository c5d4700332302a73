import type { Decision } from '../codelists/responses.ts';
import type { Finding } from '../issue.ts';
import type { ReasonedResponse, ResponseRegister } from '../model/reasoned-response.ts';
import { actorRules } from './actor.ts';
import { caution, fault } from './finding.ts';
import type { Partly } from './partly.ts';
import { eachOnce } from './unique.ts';

/** The decisions that need a reason. What is included, or planned already, needs none. */
const withReason: readonly Decision[] = ['partlyIncluded', 'deferred', 'notIncluded', 'outOfScope'];

/**
 * What a reasoned response should have: something that it answers, a decision, and a reason where less is done than was
 * asked for: in part only, later, or not at all. Warnings, because responses of other platforms give words only.
 * @example responseRules({ scope: { ideas: ['i1'] }, decision: 'notIncluded' })[0].code // 'reason-missing'
 */
export function responseRules(response: Partly<ReasonedResponse>): Finding[] {
  const { scope, decision, reason, respondent } = response;
  const answered = Object.values(scope ?? {}).some((ids) => (ids as readonly unknown[] | undefined)?.length);
  const wants = decision !== undefined && withReason.includes(decision);
  return [
    ...(scope && !answered
      ? [caution('/scope', 'one-required', ['ideas', 'keyIssues', 'comments', 'paragraphs'])]
      : []),
    ...(decision === undefined ? [caution('', 'decision-missing')] : []),
    ...(wants && reason === undefined ? [caution('', 'reason-missing')] : []),
    ...actorRules(respondent, '/respondent'),
  ];
}

/** That a register's responses have ids of their own, and that no more are answered than were received. */
export function responseRegisterRules(register: Partly<ResponseRegister>): Finding[] {
  const { items = [], received, answered } = register;
  return [
    ...eachOnce(items, '/items', 'id'),
    ...items.flatMap((item, i) =>
      item
        ? responseRules(item).map((finding) => ({ ...finding, pointer: `/items/${i}${finding.pointer}` }))
        : [],
    ),
    ...(answered !== undefined && received !== undefined && answered > received
      ? [fault('/answered', 'too-large', received)]
      : []),
  ];
}
