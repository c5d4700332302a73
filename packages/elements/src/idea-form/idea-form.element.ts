import type { IdeaForm } from '@ogp-kit/core/browser';
import { define } from '../base/define.ts';
import type { PropertyDeclarations } from '../base/lit.ts';
import type { FormHost } from '../contribution-form/contribution-form.ts';
import { ContributionFormElement } from '../contribution-form/form-element.ts';
import { IdeaForm as Form } from './idea-form.form.ts';

export type * from '../base/events.ts';

/**
 * A person or an organisation proposes an idea for an action plan: a few questions a step, each with help beside it,
 * then a page to check and send, then a receipt. What is typed is kept on the device from the first keystroke; a send
 * survives a bad network and a closed page, and makes exactly one record.
 *
 * @tag ogp-idea-form
 */
export class OgpIdeaFormElement extends ContributionFormElement {
  /** Registers the element; safe to call again. */
  static define(tag = 'ogp-idea-form', registry?: CustomElementRegistry): void {
    define(tag, this, registry);
  }

  static override properties: PropertyDeclarations = {
    ...ContributionFormElement.properties,
    form: {},
    linkIdea: { attribute: 'link-idea' },
  };

  /** `full` asks all seven questions, `short` three. */
  declare form: IdeaForm;
  /** The page of an idea, such as `/ideas/{id}`. Without it no link is drawn. */
  declare linkIdea: string | undefined;

  constructor() {
    super();
    this.form = 'full';
  }

  protected override newForm(host: FormHost): Form {
    return new Form(host);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ogp-idea-form': OgpIdeaFormElement;
  }
}
