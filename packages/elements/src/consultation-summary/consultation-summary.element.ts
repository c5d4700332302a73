import type { Backend } from '@ogp-kit/client';
import { Connection } from '../base/connection.ts';
import { define } from '../base/define.ts';
import { ground } from '../base/ground.styles.ts';
import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues } from '../base/lit.ts';
import type { OgpKind } from '../base/events.ts';
import { openForPrint } from '../base/print.ts';
import { setStates } from '../base/states.ts';
import { inherited, languageAt, watchSurroundings } from '../base/surroundings.ts';
import { tokens } from '../base/tokens.styles.ts';
import { unseenStyles } from '../base/unseen.styles.ts';
import type { MessageOverrides } from '../i18n/catalogue.ts';
import { summaryStyles } from './consultation-summary.styles.ts';
import { headView } from './head.view.ts';
import { positionStyles } from './positions.styles.ts';
import { Summary } from './summary.ts';

/** After how long, at the latest, what depends on the clock is drawn again: days begin at a quarter in any zone. */
const quarter = 900_000;

/**
 * A consultation at a glance: how long there is to take part, where people agree, what they talk about, who they are, and
 * the text with all comments to take along.
 *
 * @tag ogp-consultation-summary
 *
 * @slot - Shown before the summary is there and without JavaScript: a link to the text.
 *
 * @csspart heading - A heading: of the summary, of a section.
 * @csspart status - How long there is to take part; that something could not be read.
 * @csspart item - A figure, a paragraph, a comment, an organisation.
 * @csspart actions - The files to take along.
 *
 * @cssstate loading - The text is being read.
 * @cssstate failed - Something could not be read.
 * @cssstate empty - There are no comments yet.
 * @cssstate closed - The text is not open for comments.
 *
 * @fires {OgpLoadedEvent} ogp-loaded - The text, its comments or its organisations were read.
 * @fires {OgpFailedEvent} ogp-failed - One of them could not be read.
 * @fires {OgpNavigateEvent} ogp-navigate - A link to the text, a paragraph or a comment was followed; `preventDefault()` keeps the page.
 */
export class OgpConsultationSummaryElement extends LitElement {
  static override styles = [tokens, ground, unseenStyles, summaryStyles, positionStyles];

  static override properties: PropertyDeclarations = {
    api: {},
    document: {},
    show: {},
    linkDocument: { attribute: 'link-document' },
    headingLevel: { attribute: 'heading-level', type: Number },
    backend: { attribute: false },
    messages: { attribute: false },
  };

  /** Base URL of a backend: the folder of its `ogp.json`. Absent: the nearest `<ogp-backend>`'s. */
  declare api: string | undefined;
  /** Id of the text. Absent: the nearest `<ogp-backend>`'s. */
  declare document: string | undefined;
  /** What is shown, of `deadline agreement discussed latest organisations further`, between blanks. Absent: all. */
  declare show: string | undefined;
  /** Your page where a text is discussed, such as `/texts/{id}`. Absent: links lead to places on the same page. */
  declare linkDocument: string | undefined;
  /** Level of the summary's own heading in the page's outline, 2 to 6. */
  declare headingLevel: number;
  /** A backend object, instead of `api`. */
  declare backend: Backend | undefined;
  /** Other words for single messages, by key. */
  declare messages: MessageOverrides | undefined;

  readonly #internals = this.attachInternals();
  readonly #connection = new Connection();
  readonly #summary = new Summary({
    changed: () => this.requestUpdate(),
    fire: (event) => this.dispatchEvent(event),
    focusOn: (selector, at) =>
      void this.updateComplete.then(() =>
        this.renderRoot.querySelectorAll<HTMLElement>(selector)[at]?.focus(),
      ),
  });
  #unwatch: (() => void) | undefined;
  #clock: ReturnType<typeof setTimeout> | undefined;
  #reread: ReturnType<typeof setTimeout> | undefined;
  #print = false;
  #stopPrint: (() => void) | undefined;
  #moved = true;
  /** The moment that is drawn: all of a picture, and what comes after it, go by one look at the clock. */
  #now = new Date();

  constructor() {
    super();
    this.headingLevel = 2;
  }

  /** Registers the element; safe to call again. */
  static define(tag = 'ogp-consultation-summary', registry?: CustomElementRegistry): void {
    define(tag, this, registry);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unwatch = watchSurroundings(this, this.#moveOn);
    this.#stopPrint = openForPrint(
      () => this.renderRoot,
      (print) => {
        this.#print = print;
        this.requestUpdate();
        this.performUpdate();
      },
    );
    this.#listen('addEventListener');
    this.#moveOn();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
    this.#stopPrint?.();
    this.#listen('removeEventListener');
    clearTimeout(this.#clock);
    clearTimeout(this.#reread);
  }

  #listen(how: 'addEventListener' | 'removeEventListener'): void {
    document[how]('visibilitychange', this.#tick);
    document[how]('ogp-submitted', this.#heard);
  }

  readonly #moveOn = (): void => {
    this.#moved = true;
    this.requestUpdate();
  };

  readonly #tick = (): void => this.requestUpdate();

  /** Somebody said something on this page. Who presses often is waited for. */
  readonly #heard = ({ kind }: Event & { kind?: OgpKind }): void => {
    if (kind !== 'comment' && kind !== 'position') return;
    clearTimeout(this.#reread);
    this.#reread = setTimeout(() => this.#summary.refresh(), 500);
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#now = new Date();
    if (!this.#moved && !changed.size) return;
    this.#moved = false;
    void this.#configure();
  }

  async #configure(): Promise<void> {
    const topics = this.show?.split(/\s+/).filter(Boolean) ?? [];
    await this.#summary.configure({
      backend: await this.#connection.backendOf(this),
      document: this.document ?? inherited(this, 'document'),
      language: languageAt(this),
      level: Math.min(6, Math.max(2, this.headingLevel || 2)),
      shows: (topic) => !topics.length || topics.includes(topic),
      link: this.linkDocument,
      overrides: this.messages,
    });
  }

  protected override render(): unknown {
    const summary = this.#summary;
    if (!summary.m) return html`<slot></slot>`;
    return html`<div class="summary" lang=${summary.language}>
      ${headView(summary)} ${summary.board?.sections(summary, this.#now, this.#print) ?? nothing}
    </div>`;
  }

  protected override updated(): void {
    const summary = this.#summary;
    const { document: text, unread, settings } = summary;
    const state = summary.board?.stateAt(summary, this.#now);
    setStates(this.#internals, {
      loading: !summary.m || (settings.backend && settings.document && !text && !unread.has('document')),
      failed: unread.size,
      empty: text && !text.counts?.comments,
      closed: state && state !== 'open',
    });
    clearTimeout(this.#clock);
    if (text && this.isConnected) this.#clock = setTimeout(this.#tick, this.#untilChange());
  }

  /** How long it is until the reader's clock makes a difference. What passed since the drawing, too, is ahead. */
  #untilChange(): number {
    const { opens = '', closes = '' } = this.#summary.document!;
    const now = +this.#now;
    const next = [opens, closes].map((at) => Date.parse(at) - now).filter((left) => left > 0);
    return Math.min(quarter - (now % quarter), ...next) + now - Date.now();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ogp-consultation-summary': OgpConsultationSummaryElement;
  }
}
