import { isOgpError, OgpError, type OgpErrorData, type Reader } from '@ogp-kit/client/read';
import { dayIn, type Day } from '@ogp-kit/core/browser';
import { OgpFailedEvent, OgpLoadedEvent, OgpNavigateEvent, type OgpThing } from '../base/events.ts';
import { fillLink } from '../base/link-template.ts';
import { html, LitElement, type PropertyDeclarations, type PropertyValues } from '../base/lit.ts';
import { openForPrint } from '../base/print.ts';
import { setStates } from '../base/states.ts';
import { languageAt, watchSurroundings } from '../base/surroundings.ts';
import { overlay, spoken, type Catalogues, type Language, type MessageOverrides } from '../i18n/catalogue.ts';
import { formatOf, localeOf, type Format } from '../i18n/format.ts';
import { Connection } from './connection.ts';
import { failureView, waitingView } from './failure.view.ts';
import type { PlanWords } from './plan-view.messages.ts';
import type { Source } from './source.ts';

/** The attributes and properties that all elements which show a plan have. */
export const planProperties: PropertyDeclarations = {
  api: {},
  src: {},
  plan: {},
  linkCommitment: { attribute: 'link-commitment' },
  headingLevel: { attribute: 'heading-level', type: Number },
  content: { attribute: false },
  backend: { attribute: false },
  messages: { attribute: false },
};

/** After how long, at the latest, it is looked whether another day has begun. */
const quarter = 900_000;

/** What is drawn, and with what: words, dates, the day. Views are functions of it. */
export interface PlanPage<Found, Words extends PlanWords = PlanWords> {
  readonly m: Words;
  readonly f: Format;
  readonly language: Language;
  readonly level: number;
  readonly found: Found;
  readonly today: Day;
  readonly printing: boolean;
  /** The host's page for a thing; undefined where it names none. */
  href(thing: OgpThing): string | undefined;
  /** For a link to a thing: the host may keep the page. */
  follow(thing: OgpThing): (event: Event) => void;
}

/** An element that shows a plan or a part of it, and only reads. */
export abstract class PlanElement<Found, Words extends PlanWords> extends LitElement {
  declare api: string | undefined;
  declare src: string | undefined;
  declare plan: string | undefined;
  declare linkCommitment: string | undefined;
  declare headingLevel: number;
  declare content: unknown;
  declare backend: Reader | undefined;
  declare messages: MessageOverrides | undefined;

  protected abstract readonly catalogues: Catalogues<Words>;
  /** What `ogp-loaded` says. */
  protected abstract readonly resource: string;

  /** Reads what is shown. */
  protected abstract read(source: Source): Promise<Found>;
  /** The zone that the days are told in; undefined: the reader's. */
  protected abstract zoneOf(found: Found): string | undefined;
  /** Draws it. Not called `view`: frameworks set the attribute of that name as a property. */
  protected abstract draw(page: PlanPage<Found, Words>): unknown;

  /** What of the source is shown; another is read anew. */
  protected get wanted(): string | undefined {
    return undefined;
  }

  protected found: Found | undefined;
  protected readonly internals = this.attachInternals();
  readonly #connection = new Connection();
  #source: Promise<Source> | undefined;
  #wanted: string | undefined;
  #error: OgpErrorData | undefined;
  /** The language that there are words of, and the words. */
  #loaded: [Language?, Words?] = [];
  #voice: Pick<PlanPage<Found, Words>, 'm' | 'f' | 'language'> | undefined;
  #printing = false;
  #moved = true;
  #clock: ReturnType<typeof setTimeout> | undefined;
  #stop: (() => void)[] = [];

  constructor() {
    super();
    this.headingLevel = 2;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const stopPrint = openForPrint(
      () => this.renderRoot,
      (print) => {
        this.#printing = print;
        this.requestUpdate();
        this.performUpdate();
      },
    );
    document.addEventListener('visibilitychange', this.#moveOn);
    this.#stop = [
      // The data in the page may still be on their way.
      watchSurroundings(this, this.#moveOn, { childList: true, characterData: true, subtree: true }),
      stopPrint,
      () => document.removeEventListener('visibilitychange', this.#moveOn),
      () => clearTimeout(this.#clock),
    ];
    this.#moveOn();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const stop of this.#stop) stop();
  }

  readonly #moveOn = (): void => {
    this.#moved = true;
    this.requestUpdate();
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.#moved && !changed.size) return;
    this.#moved = false;
    void this.#speak();
    const source = this.#connection.sourceOf(this);
    if (source !== this.#source || this.wanted !== this.#wanted) void this.#load(source);
    clearTimeout(this.#clock);
    this.#clock = setTimeout(this.#moveOn, quarter);
  }

  /** Speaks the page's language: at once where its words are there. */
  async #speak(): Promise<void> {
    const page = languageAt(this);
    const language = spoken(page);
    if (this.#loaded[0] !== language) {
      const { words } = await this.catalogues[language]();
      this.#loaded = [language, words];
      return this.#moveOn();
    }
    const m = overlay(language, this.#loaded[1]!, this.messages);
    this.#voice = { m, f: formatOf(localeOf(language, page)), language };
  }

  /** Reads what is shown. */
  async #load(source: Promise<Source> | undefined): Promise<void> {
    this.#source = source;
    const wanted = (this.#wanted = this.wanted);
    const isOld = () => source !== this.#source || wanted !== this.#wanted;
    this.#error = this.found = undefined;
    try {
      const found = source && (await this.read(await source));
      if (isOld()) return;
      this.found = found;
      if (found) this.dispatchEvent(new OgpLoadedEvent(this.resource));
    } catch (thrown) {
      // Data that are half in the page: the rest is on its way.
      if (isOld() || (thrown instanceof SyntaxError && document.readyState === 'loading')) return;
      const error = isOgpError(thrown)
        ? (thrown as OgpError)
        : new OgpError({ code: 'not-a-backend', message: String(thrown) }, thrown);
      this.#error = error;
      this.dispatchEvent(new OgpFailedEvent(error));
    }
    this.requestUpdate();
  }

  readonly #retry = (): void => {
    this.#connection.forget();
    this.#moveOn();
  };

  /** URL templates of the host's pages, by the type of thing. */
  protected templateOf(type: string): string | undefined {
    return type === 'commitment' ? this.linkCommitment : undefined;
  }

  protected override render(): unknown {
    const { found } = this;
    const voice = this.#voice;
    if (!voice) return html`<slot></slot>`;
    const failure = (error?: Pick<OgpErrorData, 'code'>) =>
      html`<slot></slot>${failureView(voice.m, error, this.#retry)}`;
    if (this.#error) return failure(this.#error);
    if (!found) return this.#source ? html`<slot></slot>${waitingView(voice.m)}` : failure();
    try {
      return html`<div class="page" lang=${voice.language}>${this.draw(this.#page(voice, found))}</div>`;
    } catch (fault) {
      // What says that it is a plan and is none takes nothing else of the page with it.
      reportError(fault);
      return failure({ code: 'not-a-backend' });
    }
  }

  #page(voice: Pick<PlanPage<Found, Words>, 'm' | 'f' | 'language'>, found: Found): PlanPage<Found, Words> {
    const day = (zone: string | undefined) => dayIn(new Date(), zone as string);
    let today: Day;
    try {
      today = day(this.zoneOf(found));
    } catch {
      today = day('UTC'); // A zone that this browser does not know.
    }
    return {
      ...voice,
      level: Math.min(6, Math.max(2, this.headingLevel || 2)),
      found,
      today,
      printing: this.#printing,
      href: ({ type, id }) => fillLink(this.templateOf(type), id),
      follow: (thing) => (event) => {
        const { href } = event.currentTarget as HTMLAnchorElement;
        if (!this.dispatchEvent(new OgpNavigateEvent(thing, href))) event.preventDefault();
      },
    };
  }

  protected override updated(_changed: PropertyValues<this>): void {
    setStates(this.internals, {
      loading: !this.#voice || (this.#source && !this.found && !this.#error),
      failed: this.#error,
    });
  }
}
