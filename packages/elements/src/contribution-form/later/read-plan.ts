import type { OgpError } from '@ogp-kit/client';
import type { Plan } from '@ogp-kit/core/browser';
import { OgpFailedEvent, OgpLoadedEvent } from '../../base/events.ts';
import type { ContributionForm } from '../contribution-form.ts';
import { canSend } from './call.ts';

/** Reads what the backend is and what the plan is called. The form can be used meanwhile. */
export async function readPlan(form: ContributionForm): Promise<void> {
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
