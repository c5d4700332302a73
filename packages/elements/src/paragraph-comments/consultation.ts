import type { Backend, OgpErrorData } from '@ogp-kit/client';
import type {
  CommentOrder,
  ConsultationDocument,
  ConsultationState,
  Discovery,
  Paragraph,
  PositionOption,
  WriteCapability,
} from '@ogp-kit/core/browser';
import { overlay, spoken, type Language, type MessageOverrides } from '../i18n/catalogue.ts';
import { formatOf, localeOf, type Format } from '../i18n/format.ts';
import type { Desk } from './later/desk.ts';
import type { Later } from './later/later.ts';
import { firstWords, type Words } from './paragraph-comments.messages.ts';
import type { Rules } from './reading.ts';

/** What the page has set. */
export interface ConsultationSettings {
  backend: Backend | undefined;
  token: string | (() => Promise<string>) | undefined;
  /** Id of the text. */
  document: string | undefined;
  language: string;
  level: number;
  /** In which order comments stand at first. */
  sort: CommentOrder | undefined;
  overrides: MessageOverrides | undefined;
}

/** Where comments stand: what their thread is called below the text's folder. */
export type Place = `paragraphs/${string}` | 'whole-text' | 'removed-text';

/** What draws the tools of a place. */
export interface PlaceHost extends HTMLElement {
  requestUpdate(): void;
}

/** The element as the consultation sees it. */
export interface ConsultationHost {
  /** Draws again what belongs to no single place. */
  changed(): void;
  fire(event: Event): boolean;
  /** The elements that hold the words of a place. */
  wordsOf(place: Place): readonly Element[];
  readonly element: HTMLElement;
}

/**
 * A text under consultation, as one element shows it: all that it knows, and the little it can do before somebody uses it.
 * What it does from then on is in `later/`.
 */
export class Consultation {
  settings!: ConsultationSettings;
  /** The words; those of `later/` once that is there. */
  m!: Words;
  f!: Format;
  language: Language = 'en';
  document: ConsultationDocument | undefined;
  /** What core says of texts; it comes with the text. */
  rules!: Rules;
  discovery: Discovery | undefined;
  /** Why the text could not be read. */
  unread: OgpErrorData | undefined;
  later: Later | undefined;
  /** What somebody's use of it needs; there as soon as `later` is. */
  desk!: Desk;
  /** How many paragraphs have their tools: at first those that one can see, so that the text is there at once. */
  equipped = 0;
  /** Places whose comments are open. */
  readonly open = new Set<Place>();
  /** The reader's own positions, by paragraph. */
  readonly positions = new Map<string, PositionOption>();
  /** Places at which one sees what changed since the version before. */
  readonly compared = new Set<Place>();
  /** What is said at a place about what was just done there. */
  readonly told = new Map<Place, string>();
  /** Said where the rest was needed and could not be loaded. */
  lame = '';
  readonly host: ConsultationHost;
  /** What draws each place that is there. */
  readonly places = new Map<Place, PlaceHost>();
  #paragraphs = new Map<string, Paragraph>();
  #turn = 0;
  #loading: Promise<Later | undefined> | undefined;

  constructor(host: ConsultationHost) {
    this.host = host;
  }

  /** Takes what the page has set, and reads again what has changed. */
  async configure(settings: ConsultationSettings): Promise<void> {
    const before = this.settings;
    this.settings = settings;
    const moved = before?.backend !== settings.backend || before?.document !== settings.document;
    if (moved || before?.token !== settings.token)
      this.#loading = this.#loading?.then(async (later) => {
        if (later) await this.desk.belong();
        return later;
      });
    await this.speak();
    if (moved) {
      this.open.clear();
      this.positions.clear();
      await this.retry();
    }
  }

  /** Speaks the page's language. */
  async speak(): Promise<void> {
    const { language: page, overrides } = this.settings;
    const language = spoken(page);
    const turn = ++this.#turn;
    const [first, others] = await Promise.all([firstWords[language](), this.later?.words[language]()]);
    if (turn !== this.#turn) return;
    this.language = language;
    this.f = formatOf(localeOf(language, page));
    this.m = overlay(language, { ...first.words, ...others?.words } as Words, overrides);
    this.changedAll();
  }

  /** Takes a text that was read. */
  take(document: ConsultationDocument): void {
    this.document = document;
    this.equipped = 20;
    void import('./paragraph-tools.element.ts').catch(() => this.#lacks());
    this.#paragraphs = new Map(document.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
    this.changedAll();
  }

  /** Loads the rest, once; undefined where it could not be had. */
  use(): Promise<Later | undefined> {
    return (this.#loading ??= import('./later/later.ts')
      .then(({ later }) => later.begin(this, later))
      .then((later) => ((this.lame = ''), later))
      .catch(() => (this.#loading = this.#lacks())));
  }

  #lacks(): undefined {
    this.lame = this.m.partMissing;
    this.host.changed();
  }

  /** Lets others go on with what is kept, once all of it is. */
  async leave(): Promise<void> {
    if (await this.#loading) await this.desk.leave();
  }

  /** Where the consultation stands now. */
  get state(): ConsultationState | undefined {
    return this.document && this.rules.consultationState(this.document, new Date());
  }

  /** Whether something can be done here now. */
  can(what: WriteCapability): boolean {
    return this.state === 'open' && !!this.discovery?.writes.includes(what);
  }

  /** Whether one can write a comment at a place now. */
  canWriteAt(place: Place): boolean {
    return place !== 'removed-text' && this.can('comments') && this.document!.allow.comments;
  }

  /** Whether there is anything to see or do at a place that is no paragraph. */
  isShown(place: Place): boolean {
    return this.countAt(place) > 0 || (place === 'whole-text' && this.can('comments'));
  }

  /** The paragraph of a place. */
  paragraphAt(place: Place): Paragraph | undefined {
    return this.#paragraphs.get(place.slice('paragraphs/'.length));
  }

  /** What a place is called: "P8". */
  nameOf(place: Place): string {
    return this.paragraphAt(place)?.label ?? this.m[place as 'whole-text'];
  }

  /** How many comments are shown at a place. */
  countAt(place: Place): number {
    const { counts } = this.document ?? {};
    if (place === 'whole-text') return counts?.wholeText ?? 0;
    if (place === 'removed-text') return counts?.removedText ?? 0;
    return this.paragraphAt(place)?.counts?.comments ?? 0;
  }

  /** Opens or closes the comments of a place. */
  async toggle(place: Place): Promise<void> {
    if (!this.open.delete(place)) this.open.add(place);
    this.changed(place);
    const later = await this.use();
    if (this.open.has(place)) later?.opened(this, place);
  }

  /** Reads the text again. */
  async retry(): Promise<void> {
    const reading = await import('./reading.ts').catch(() => undefined);
    if (reading) return reading.readDocument(this);
    this.unread = { code: 'unreachable', message: '', issues: [] };
    this.changedAll();
  }

  /** Takes a position on a paragraph, or takes it back; at once here, and soon at the backend. */
  async choose(paragraph: string, option: PositionOption): Promise<void> {
    if (this.positions.get(paragraph) === option) this.positions.delete(paragraph);
    else this.positions.set(paragraph, option);
    this.changed(`paragraphs/${paragraph}`);
    await (await this.use())?.takePosition(this, paragraph);
  }

  /** Draws a place again. */
  changed(place: Place): void {
    this.places.get(place)?.requestUpdate();
  }

  changedAll(): void {
    this.host.changed();
    for (const host of this.places.values()) host.requestUpdate();
  }
}
