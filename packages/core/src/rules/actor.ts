import type { Finding } from '../issue.ts';
import type { Actor } from '../model/actor.ts';
import { fault } from './finding.ts';
import type { Partly } from './partly.ts';

/**
 * That an actor is an organisation of the plan or has a name of its own.
 * @example actorRules({ role: 'lead' })[0].code // 'one-required'
 */
export function actorRules(actor: Partly<Actor> | undefined, pointer = ''): Finding[] {
  return actor && actor.organisation === undefined && actor.name === undefined
    ? [fault(pointer, 'one-required', ['organisation', 'name'])]
    : [];
}

/** The same of each actor in a list. */
export function actorsRules(actors: Partly<readonly Actor[]> | undefined, pointer: string): Finding[] {
  return (actors ?? []).flatMap((actor, i) => actorRules(actor, `${pointer}/${i}`));
}
