import { callState, type Call } from '@ogp-kit/core/browser';
import type { ContributionForm } from '../contribution-form.ts';

/** The plan's call for what the form collects. */
export const callOf = ({ plan, kind }: ContributionForm): Call | undefined =>
  plan?.calls?.find((call) => call.kind === kind);

/** Whether something can be sent from here, or why not. */
export function canSend(
  form: ContributionForm,
): 'yes' | 'closed' | 'unconnected' | 'unread' | 'planUnknown' | 'notTaken' {
  const { plan, discovery, unread, settings } = form;
  if (!settings.backend || !settings.plan) return 'unconnected';
  if (unread) return unread.status === 404 || unread.code === 'not-found' ? 'planUnknown' : 'unread';
  if (!plan || !discovery) return 'yes';
  if (!discovery.writes.includes(form.writes)) return 'notTaken';
  const call = callOf(form);
  return call && callState(call, new Date()) === 'open' ? 'yes' : 'closed';
}
