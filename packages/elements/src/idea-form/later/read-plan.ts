import type { OgpError } from '@ogp-kit/client';
import { callState, type Call, type Plan } from '@ogp-kit/core/browser';
import { OgpFailedEvent, OgpLoadedEvent } from '../../base/events.ts';
import type { IdeaForm } from '../idea-form.form.ts';

/** Reads what the backend is and what the plan is called. The form can be used meanwhile. */
export async function readPlan(form: IdeaForm): Promise<void> {
  const { host, settings } = form;
  const { backend, plan: id } = settings;
  form.plan = form.discovery = form.unread = undefined;
  host.changed();
  if (!backend || !id) return;
  const moved = () => form.settings.backend !== backend || form.settings.plan !== id;
  try {
    const [discovery, plan] = await Promise.all([
      backend.discover(),
      backend.read<Plan>(`plans/${encodeURIComponent(id)}.json`),
    ]);
    if (moved()) return;
    Object.assign(form, { discovery, plan });
    host.fire(new OgpLoadedEvent('plan'));
  } catch (thrown) {
    if (moved()) return;
    const error = thrown as OgpError;
    form.unread = error;
    host.fire(new OgpFailedEvent(error));
  }
  host.changed();
  if (form.unread || canSend(form) !== 'yes' || !settings.area) void form.use();
}

/** The plan's call for ideas. */
export const callOf = ({ plan }: IdeaForm): Call | undefined =>
  plan?.calls?.find(({ kind }) => kind === 'idea');

/** Whether an idea can be sent from here, or why not. */
export function canSend(
  form: IdeaForm,
): 'yes' | 'closed' | 'unconnected' | 'unread' | 'planUnknown' | 'notTaken' {
  const { plan, discovery, unread, settings } = form;
  if (!settings.backend || !settings.plan) return 'unconnected';
  if (unread) return unread.status === 404 || unread.code === 'not-found' ? 'planUnknown' : 'unread';
  if (!plan || !discovery) return 'yes';
  if (!discovery.writes.includes('ideas')) return 'notTaken';
  const call = callOf(form);
  return call && callState(call, new Date()) === 'open' ? 'yes' : 'closed';
}
