import type { ContributionForm } from '../contribution-form.ts';
import { say } from './say.ts';

/**
 * Focuses a field of the form's element, or the choice that was made at it, else the first. Who is elsewhere on the page
 * is left there, and only told.
 */
export function focusIn(element: HTMLElement, form: ContributionForm, id: string): void {
  const find = (selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector);
  const target = find(`#${id}`) ?? find(`[name=${id}]:checked`) ?? find(`[name=${id}]`);
  const { activeElement, body } = document;
  const isIn = (element.getRootNode() as ShadowRoot).activeElement === element;
  if (!target || isIn || !activeElement || activeElement === body) {
    target?.focus();
    const show = () => {
      // Who has gone on in the meantime is left there.
      if (element.shadowRoot!.activeElement === target) target?.scrollIntoView({ block: 'nearest' });
    };
    show();
    // A busy browser may scroll back to what was typed last, or draw something above, a moment later.
    requestAnimationFrame(() => requestAnimationFrame(show));
  } else if (id !== 'errors') {
    // What is wrong tells of itself.
    say(form, target.textContent.trim());
  }
}
