import type { Backend } from '@ogp-kit/client';
import type { CommentOrder, Paragraph } from '@ogp-kit/core/browser';
import { Connection, mayRemember } from '../base/connection.ts';
import { acting, linkButtons } from '../base/acting.styles.ts';
import { define } from '../base/define.ts';
import { ground } from '../base/ground.styles.ts';
import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues } from '../base/lit.ts';
import { setStates } from '../base/states.ts';
import { inherited, languageAt, watchSurroundings } from '../base/surroundings.ts';
import { tokens } from '../base/tokens.styles.ts';
import type { MessageOverrides } from '../i18n/catalogue.ts';
import { Consultation, type Place } from './consultation.ts';
import { headView, waitingView } from './head.view.ts';
import { textStyles } from './paragraph-comments.styles.ts';
import type { TextOnPage } from './text-on-page.ts';
import { missingView, otherPlaces, textView } from './text.view.ts';

/**
 * A text under consultation: every paragraph can be commented on, answered, agreed or disagreed with. Shows the text itself,
 * or stands beside the page's own (`target`).
 *
 * @tag ogp-paragraph-comments
 *
 * @slot - Shown before the text is there and without JavaScript: the text itself, or a link to it.
 * @slot intro - Words above the text.
 *
 * @csspart heading - A heading: of the text, of a section, of comments.
 * @csspart status - Whether one can take part, and until when.
 * @csspart item - A paragraph.
 * @csspart actions - What can be done at a paragraph.
 * @csspart field - A question with its problem and its control.
 * @csspart label - What is asked.
 * @csspart error - What is wrong with an answer.
 * @csspart summary - What is wrong as a whole.
 *
 * @cssstate loading - The text is being read.
 * @cssstate failed - It could not be read.
 * @cssstate empty - It has no comments yet.
 * @cssstate closed - It is not open for comments.
 * @cssstate read-only - The backend takes no comments.
 *
 * @fires {OgpLoadedEvent} ogp-loaded - The text was read.
 * @fires {OgpFailedEvent} ogp-failed - It could not be read.
 * @fires {OgpSubmitEvent} ogp-submit - Before a comment, a position, a vote or a flag leaves; `preventDefault()` keeps it here.
 * @fires {OgpSubmittedEvent} ogp-submitted - The backend accepted it.
 * @fires {OgpRefusedEvent} ogp-refused - The backend refused it for good.
 * @fires {OgpDraftEvent} ogp-draft - A draft was kept, restored or discarded.
 */
export class OgpParagraphCommentsElement extends LitElement {
  static override styles = [tokens, ground, linkButtons, acting, textStyles];

  static override properties: PropertyDeclarations = {
    api: {},
    document: {},
    target: {},
    sort: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    backend: { attribute: false },
    token: { attribute: false },
    messages: { attribute: false },
  };

  /** Base URL of a backend: the folder of its `ogp.json`. Absent: the nearest `<ogp-backend>`'s. */
  declare api: string | undefined;
  /** Id of the text. Absent: the nearest `<ogp-backend>`'s. */
  declare document: string | undefined;
  /** Selector of the page's own text. Without it the element shows the text itself. */
  declare target: string | undefined;
  /** In which order comments stand at first: `newest`, `oldest`, `supported` or `discussed`. */
  declare sort: CommentOrder | undefined;
  /** Level of the text's title in the page's outline, 2 to 6. */
  declare headingLevel: number;
  /** A backend object, instead of `api`. */
  declare backend: Backend | undefined;
  /** The host's own login: a JWT, or what gives one. Without it people take part as guests. */
  declare token: string | (() => Promise<string>) | undefined;
  /** Other words for single messages, by key. */
  declare messages: MessageOverrides | undefined;

  readonly #internals = this.attachInternals();
  readonly #connection = new Connection();
  readonly #consultation = new Consultation({
    changed: () => this.requestUpdate(),
    fire: (event) => this.dispatchEvent(event),
    wordsOf: (place) => this.#wordsOf(place),
    element: this,
  });
  #onPage: TextOnPage | undefined;
  #missing: readonly Paragraph[] = [];
  #unwatch: (() => void) | undefined;
  #moved = true;

  constructor() {
    super();
    this.headingLevel = 2;
  }

  /** Registers the element and what it is made of; safe to call again. */
  static define(tag = 'ogp-paragraph-comments', registry?: CustomElementRegistry): void {
    // Nobody sees the tools before there is a text; where they cannot be had, it says so.
    void import('./paragraph-tools.element.ts').then(
      ({ OgpParagraphToolsElement: tools }) => tools.define(undefined, registry),
      () => undefined,
    );
    define(tag, this, registry);
  }

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
    this.#onPage?.remove();
    this.#onPage = undefined;
    this.#leave();
  }

  #listen(how: 'addEventListener' | 'removeEventListener'): void {
    window[how]('hashchange', this.#follow);
    window[how]('pagehide', this.#leave);
    window[how]('click', this.#again);
    document[how]('visibilitychange', this.#keep);
  }

  readonly #keep = (): void => void this.#consultation.desk?.flush();

  /** A page that the browser keeps for going back must not keep others from the drafts. */
  readonly #leave = (): void => void this.#consultation.leave();

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.#moved && !changed.size) return;
    this.#moved = false;
    void this.#configure();
  }

  async #configure(): Promise<void> {
    // Both are on their way at once.
    void import('./reading.ts').catch(() => undefined);
    const consultation = this.#consultation;
    const before = consultation.document;
    await consultation.configure({
      backend: await this.#connection.backendOf(this),
      token: this.token,
      document: this.document ?? inherited(this, 'document'),
      language: languageAt(this),
      level: Math.min(6, Math.max(2, this.headingLevel || 2)),
      sort: this.sort,
      overrides: this.messages,
    });
    if (this.token || (await mayRemember())) void consultation.use();
    if (consultation.document !== before) this.#follow();
  }

  /** Shows what the page's address names, unless the page has such an id itself. */
  readonly #follow = (): void => {
    const consultation = this.#consultation;
    const name = decodeURIComponent(location.hash.slice(1));
    if (!name || document.getElementById(name) || !consultation.document) return;
    void consultation.use().then((later) => later?.follow(consultation, name));
  };

  /** A link to where the page's address leads already changes nothing: it leads there all the same. */
  readonly #again = (event: Event): void => {
    const link = (event.composedPath()[0] as Partial<Element>).closest?.<HTMLAnchorElement>('a[href]');
    if (link?.href === location.href) this.#follow();
  };

  /** The elements that hold the words of a place. */
  #wordsOf(place: Place): readonly Element[] {
    if (this.#onPage) return this.#onPage.blocksOf(place);
    const words = this.#consultation.places.get(place)?.parentElement?.querySelector('.text');
    return words ? [words] : [];
  }

  protected override render(): unknown {
    const consultation = this.#consultation;
    if (!consultation.m) return html`<slot></slot>`;
    return html`<div lang=${consultation.language}>${this.#view()}</div>`;
  }

  #view(): unknown {
    const consultation = this.#consultation;
    if (!consultation.document) return waitingView(consultation);
    const onPage = !!this.target;
    return [
      headView(consultation, onPage),
      onPage ? html`<slot></slot>` : textView(consultation),
      onPage && this.#missing.length ? missingView(consultation, this.#missing) : nothing,
      otherPlaces(consultation),
    ];
  }

  protected override updated(): void {
    const consultation = this.#consultation;
    const { document: text, unread, settings, state } = consultation;
    if (text && consultation.equipped < text.paragraphs.length)
      setTimeout(() => {
        consultation.equipped += 100;
        this.requestUpdate();
      }, 100);
    void this.#attach();
    setStates(this.#internals, {
      loading: !consultation.m || (settings.backend && settings.document && !text && !unread),
      failed: unread,
      empty: text && !text.counts?.comments,
      closed: state && state !== 'open',
      'read-only': state === 'open' && !consultation.can('comments'),
    });
  }

  /** Stands beside the page's own text. */
  async #attach(): Promise<void> {
    if (!this.target || !this.#consultation.document) return;
    const { TextOnPage } = await import('./text-on-page.ts');
    const root = (this.getRootNode() as Document | ShadowRoot).querySelector(this.target);
    if (!root || !this.isConnected) return;
    this.#onPage ??= new TextOnPage(this.#consultation, root, (missing) => {
      if (missing.length === this.#missing.length) return;
      this.#missing = missing;
      this.requestUpdate();
    });
    this.#onPage.place();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ogp-paragraph-comments': OgpParagraphCommentsElement;
  }
}
