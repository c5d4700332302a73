import type { Backend } from '@ogp-kit/client';
import { Connection, mayRemember } from '../base/connection.ts';
import { acting, linkButtons } from '../base/acting.styles.ts';
import { ground } from '../base/ground.styles.ts';
import {
  html,
  LitElement,
  type CSSResult,
  type PropertyDeclarations,
  type PropertyValues,
} from '../base/lit.ts';
import { setStates } from '../base/states.ts';
import { inherited, languageAt, watchSurroundings } from '../base/surroundings.ts';
import { tokens } from '../base/tokens.styles.ts';
import { unseenStyles } from '../base/unseen.styles.ts';
import type { MessageOverrides } from '../i18n/catalogue.ts';
import type { ContributionForm, FormHost } from './contribution-form.ts';
import { formStyles } from './form.styles.ts';
import { actions, head, progress } from './step.view.ts';

/**
 * What the elements have in common by which people contribute: a few questions a step, then a page to check and send,
 * then a receipt.
 *
 * @slot - Shown before the form is ready and without JavaScript: another way to take part.
 * @slot intro - Words below the title.
 * @slot privacy - Replaces the words on what becomes public, above the Send button.
 * @slot next - Replaces "what happens next" on the receipt.
 *
 * @csspart heading - A heading: of the form, of a step, of the receipt.
 * @csspart steps - Where one is among the steps.
 * @csspart field - A question with its help, its problem and its control.
 * @csspart label - What is asked.
 * @csspart hint - A hint below it.
 * @csspart guidance - The help beside it.
 * @csspart error - What is wrong with an answer.
 * @csspart control - A text field, a list to choose from.
 * @csspart summary - All that is wrong, in one place.
 * @csspart actions - Forward, back, send; copy, print.
 * @csspart status - Whether the draft is kept; that the call is closed.
 * @csspart note - Something to know: a draft, no connection.
 * @csspart item - An answer on the page to check.
 * @csspart receipt - The receipt.
 *
 * @cssstate loading - The plan is being read; the form can be used already.
 * @cssstate failed - The plan could not be read.
 * @cssstate offline - Something waits for the connection.
 * @cssstate closed - Nothing is collected now.
 *
 * @cssprop [--ogp-color-surface=#ffffff] - Ground of fields, notes, receipt.
 * @cssprop [--ogp-color-surface-sunken=#f4f6f8] - Ground of guidance.
 * @cssprop [--ogp-color-text=#16202c] - Text on grounds that the form paints; elsewhere the page's own is inherited.
 * @cssprop [--ogp-color-text-muted=#51606f] - Hints, dates.
 * @cssprop [--ogp-color-border=#7b8896] - Borders of controls.
 * @cssprop [--ogp-color-line=#d8dee5] - Separators.
 * @cssprop [--ogp-color-accent=#0b5cad] - Links, the primary button, what is chosen.
 * @cssprop [--ogp-color-on-accent=#ffffff] - Text on it.
 * @cssprop [--ogp-color-done=#14683d] - Kept, arrived.
 * @cssprop [--ogp-color-done-soft=#e3f3ea] - Ground of the receipt's head.
 * @cssprop [--ogp-color-doing-soft=#e4effb] - Ground of the note on a draft.
 * @cssprop [--ogp-color-wait-soft=#fdf1d9] - Ground of the notes on what cannot be done now.
 * @cssprop [--ogp-color-late=#a3261b] - What is wrong.
 * @cssprop [--ogp-focus-outer=#ffd43b] - The outer ring of the focus.
 * @cssprop [--ogp-focus-inner=#16202c] - The inner ring of the focus.
 * @cssprop [--ogp-radius=4px] - Corners of controls.
 * @cssprop [--ogp-radius-card=8px] - Corners of notes, guidance, the receipt.
 * @cssprop [--ogp-base=inherit] - The text size that all others are relative to.
 * @cssprop [--ogp-line-height=1.55] - Of reading text.
 * @cssprop [--ogp-measure=68ch] - The longest line of reading text.
 * @cssprop [--ogp-space-1=0.25rem] - The rhythm of distances, from here to `--ogp-space-6` (2rem).
 *
 * @fires {OgpLoadedEvent} ogp-loaded - The plan was read.
 * @fires {OgpFailedEvent} ogp-failed - The plan could not be read.
 * @fires {OgpSubmitEvent} ogp-submit - Before a contribution leaves; `preventDefault()` keeps it here.
 * @fires {OgpSubmittedEvent} ogp-submitted - The backend accepted it.
 * @fires {OgpRefusedEvent} ogp-refused - The backend refused it for good.
 * @fires {OgpDraftEvent} ogp-draft - A draft was kept, restored or discarded.
 * @fires {OgpNavigateEvent} ogp-navigate - A link of the receipt was followed; `preventDefault()` keeps the page.
 */
export abstract class ContributionFormElement extends LitElement {
  static override styles: CSSResult[] = [tokens, ground, linkButtons, acting, unseenStyles, formStyles];

  static override properties: PropertyDeclarations = {
    api: {},
    plan: {},
    policyArea: { attribute: 'policy-area' },
    headingLevel: { attribute: 'heading-level', type: Number },
    linkReceipt: { attribute: 'link-receipt' },
    backend: { attribute: false },
    token: { attribute: false },
    messages: { attribute: false },
  };

  /** Base URL of a backend: the folder of its `ogp.json`. Absent: the nearest `<ogp-backend>`'s. */
  declare api: string | undefined;
  /** Id of the plan. Absent: the nearest `<ogp-backend>`'s. */
  declare plan: string | undefined;
  /** Id of the policy area that contributions are for. Absent: the form asks. */
  declare policyArea: string | undefined;
  /** Level of the form's own heading in the page's outline, 2 to 6. */
  declare headingLevel: number;
  /** The page that follows receipts, such as `/receipt`; the secret code goes behind `#`. Without it no link is drawn. */
  declare linkReceipt: string | undefined;
  /** A backend object, instead of `api`. */
  declare backend: Backend | undefined;
  /** The host's own login: a JWT, or what gives one. Without it people send as guests. */
  declare token: string | (() => Promise<string>) | undefined;
  /** Other words for single messages, by key. */
  declare messages: MessageOverrides | undefined;

  readonly #internals = this.attachInternals();
  readonly #form = this.newForm({
    changed: () => this.requestUpdate(),
    focusOn: (id) => void this.#focus(id),
    fire: (event) => this.dispatchEvent(event),
    page: this,
    adopt: (sheet) => {
      const { adoptedStyleSheets } = this.renderRoot as ShadowRoot;
      if (sheet && !adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
    },
  });
  #unwatch: (() => void) | undefined;
  #moved = true;
  readonly #connection = new Connection();

  constructor() {
    super();
    this.headingLevel = 2;
  }

  /** The form for what is contributed. */
  protected abstract newForm(host: FormHost): ContributionForm;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#moved = true;
    this.#unwatch = watchSurroundings(this, () => {
      this.#moved = true;
      this.requestUpdate();
    });
    this.#listen('addEventListener');
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
    this.#listen('removeEventListener');
    this.#leave();
  }

  #listen(how: 'addEventListener' | 'removeEventListener'): void {
    window[how]('resize', this.#draw);
    window[how]('pagehide', this.#leave);
    document[how]('visibilitychange', this.#keep);
  }

  readonly #draw = (): void => this.requestUpdate();

  readonly #keep = (): void => {
    if (this.#form.later) void this.#form.session.flush();
  };

  /** A page that the browser keeps for going back must not keep others from the draft. */
  readonly #leave = (): void => void this.#form.leave();

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.#moved && !changed.size) return;
    this.#moved = false;
    void this.#configure();
  }

  async #configure(): Promise<void> {
    await this.#form.configure({
      backend: await this.#connection.backendOf(this),
      token: this.token,
      plan: this.plan ?? inherited(this, 'plan'),
      area: this.policyArea || undefined,
      language: languageAt(this),
      level: Math.min(6, Math.max(2, this.headingLevel || 2)),
      overrides: this.messages,
    });
    if (await mayRemember()) void this.#form.use();
  }

  async #focus(id: string): Promise<void> {
    await this.updateComplete;
    this.#form.later?.focusIn(this, this.#form, id);
  }

  protected override render(): unknown {
    const form = this.#form;
    if (!form.m) return html`<slot></slot>`;
    form.wide = this.offsetWidth >= 52 * parseFloat(getComputedStyle(document.documentElement).fontSize);
    return html`<div lang=${form.language} @focusin=${() => void form.use()}>
      ${this.#view()}
      <p class="vh" role="status">${form.told}</p>
    </div>`;
  }

  #view(): unknown {
    const form = this.#form;
    const { later } = form;
    const item = later && form.session.item;
    if (item?.accepted) return later!.doneView(form);
    if (item?.state === 'waiting' && !form.sending) return later!.waitingView(form);
    // Who is writing when the call closes keeps what is written before their eyes.
    if (!item && later?.canSend(form) === 'closed' && form.isBlank(form.answers))
      return later.closedView(form);
    return html`${head(form)} ${later?.notes(form)}
      <form novalidate @submit=${this.#submit}>
        ${later?.errorSummary(form)} ${progress(form)}
        ${form.last ? later?.reviewView(form) : form.questions()}
        <p class="error" role="alert">${form.lame}</p>
        <div class="foot row apart">${actions(form)} ${later?.savedLine(form)}</div>
      </form>`;
  }

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = this.#form;
    const later = await form.use();
    form.lame = later ? '' : form.m.partMissing;
    this.requestUpdate();
    await later?.next(form);
  };

  protected override updated(): void {
    const form = this.#form;
    const item = form.later && form.session.item;
    setStates(this.#internals, {
      loading: !form.m || (form.settings.backend && form.settings.plan && !form.plan && !form.unread),
      failed: form.unread,
      offline: item?.state === 'waiting' && item.error,
      closed: form.later?.canSend(form) === 'closed',
    });
  }
}
