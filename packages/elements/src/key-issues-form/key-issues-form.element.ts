import { define } from '../base/define.ts';
import type { FormHost } from '../contribution-form/contribution-form.ts';
import { ContributionFormElement } from '../contribution-form/form-element.ts';
import { KeyIssuesForm } from './key-issues-form.form.ts';
import { issuesStyles } from './key-issues-form.styles.ts';

export type * from '../base/events.ts';

/**
 * A person or an organisation says what matters most for an action plan, and why: up to ten issues, put in order by
 * buttons, the most important first; then a page to check and send, then a receipt. What is typed is kept on the device
 * from the first keystroke; a send survives a bad network and a closed page, and makes exactly one record.
 *
 * @tag ogp-key-issues-form
 */
export class OgpKeyIssuesFormElement extends ContributionFormElement {
  /** Registers the element; safe to call again. */
  static define(tag = 'ogp-key-issues-form', registry?: CustomElementRegistry): void {
    define(tag, this, registry);
  }

  static override styles = [...ContributionFormElement.styles, issuesStyles];

  protected override newForm(host: FormHost): KeyIssuesForm {
    return new KeyIssuesForm(host);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ogp-key-issues-form': OgpKeyIssuesFormElement;
  }
}
