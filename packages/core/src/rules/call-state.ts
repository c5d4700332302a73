import type { Call } from '../model/plan.ts';

/** Whether people can contribute: not yet, now, or no longer. */
export type CallState = 'planned' | 'open' | 'closed';

/** Whether a call is open at a moment. The moment of opening belongs to it, the moment of closing does not. */
export function callState(call: Pick<Call, 'opens' | 'closes'>, now: Date): CallState {
  const moment = now.getTime();
  if (moment < Date.parse(call.opens)) return 'planned';
  return call.closes !== undefined && moment >= Date.parse(call.closes) ? 'closed' : 'open';
}
