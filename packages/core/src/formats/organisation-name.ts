import type { Actor } from '../model/actor.ts';
import type { LocalisedText } from '../model/localised-text.ts';
import type { Plan } from '../model/plan.ts';

/** The name of whoever has a part, its own before that in the plan; else the id as it stands there. */
export function actorName(
  { organisation, name }: Actor,
  { organisations }: Pick<Plan, 'organisations'>,
): LocalisedText | string {
  return name ?? organisations.find(({ id }) => id === organisation)?.name ?? organisation ?? '';
}
