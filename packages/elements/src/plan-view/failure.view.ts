import type { OgpErrorData } from '@ogp-kit/client';
import { html, nothing, type TemplateResult } from '../base/lit.ts';
import type { PlanWords } from './plan-view.messages.ts';

/** That something is on its way; the words come after a while. */
export const waitingView = (m: PlanWords): TemplateResult =>
  html`<p class="muted late" role="status">${m.loading}</p>
    <div class="bones" aria-hidden="true"><i></i><i></i><i></i></div>`;

/** Why nothing is shown, and what to do. Without an error the page has not said where the data are. */
export function failureView(
  m: PlanWords,
  error: Pick<OgpErrorData, 'code'> | undefined,
  retry: () => void,
): TemplateResult {
  const code = error?.code;
  const missing = code === 'not-found' || code === 'gone';
  const words = missing
    ? m.unknown
    : m[code === 'not-a-backend' ? 'unusable' : code ? 'unread' : 'unconnected'];
  return html`<div class="note" role="status" part="status">
    <p>${words}</p>
    ${
      code && !missing
        ? html`<button class="btn slim" type="button" @click=${retry}>${m.retry}</button>`
        : nothing
    }
  </div>`;
}
