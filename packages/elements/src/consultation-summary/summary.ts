import type { Backend, OgpErrorData } from '@ogp-kit/client';
import type {
  Comment,
  CommentList,
  ConsultationDocument,
  DocumentOrganisationList,
} from '@ogp-kit/core/browser';
import { OgpFailedEvent, OgpLoadedEvent } from '../base/events.ts';
import { relativeTo } from '../base/relative-to.ts';
import { overlay, spoken, type Language, type MessageOverrides } from '../i18n/catalogue.ts';
import { formatOf, localeOf, type Format } from '../i18n/format.ts';
import type { Board } from './board.ts';
import { catalogues, type Words } from './consultation-summary.messages.ts';
import type { FileKind } from './later/files.ts';

/** What can be shown of a consultation (closed list; grows). */
export type Topic = 'deadline' | 'agreement' | 'discussed' | 'latest' | 'organisations' | 'further';

/** What the page has set. */
export interface SummarySettings {
  backend: Backend | undefined;
  /** Id of the text. */
  document: string | undefined;
  language: string;
  level: number;
  shows: (topic: Topic) => boolean;
  /** URL template of the page where the text is discussed. */
  link: string | undefined;
  overrides: MessageOverrides | undefined;
}

/** The element as the summary sees it. */
export interface SummaryHost {
  changed(): void;
  fire(event: Event): boolean;
  /** Moves the focus to one of a kind, once it is drawn. */
  focusOn(selector: string, at: number): void;
}

/** What is read, each by itself: what fails takes nothing else away. */
export type Resource = 'document' | 'comments' | 'organisations';

/** A list of which a part is shown at first. */
export type LongList = 'agreement' | 'organisations';

/** How many of the newest comments are shown. */
const newest = 5;

/** A consultation, as one element sums it up: all that it knows. */
export class Summary {
  settings!: SummarySettings;
  m!: Words;
  f!: Format;
  language: Language = 'en';
  /** What draws what was read; there as soon as the first of that is. */
  board: Board | undefined;
  document: ConsultationDocument | undefined;
  /** The newest that are shown. */
  comments: readonly Comment[] | undefined;
  organisations: DocumentOrganisationList | undefined;
  /** What could not be read, and why. What the backend does not have is not among it. */
  readonly unread = new Map<Resource, OgpErrorData>();
  /** Lists that are shown whole. */
  readonly whole = new Set<LongList>();
  /** What is said of the file that is being made, or was. */
  told = '';
  readonly host: SummaryHost;
  readonly #asked = new Set<Resource>();
  #making = false;
  #turn = 0;
  #words = 0;

  constructor(host: SummaryHost) {
    this.host = host;
  }

  /** Takes what the page has set, and reads what is not there yet. */
  async configure(settings: SummarySettings): Promise<void> {
    const before = this.settings;
    this.settings = settings;
    if (before?.backend !== settings.backend || before?.document !== settings.document) {
      this.#turn += 1;
      this.document = this.comments = this.organisations = undefined;
      this.told = '';
      for (const held of [this.unread, this.whole, this.#asked]) held.clear();
    }
    this.#readShown();
    await this.#speak();
  }

  #readShown(): void {
    const { backend, document, shows } = this.settings;
    if (!backend || !document) return;
    void this.read('document');
    if (shows('latest')) void this.read('comments');
    if (shows('organisations')) void this.read('organisations');
  }

  /** Reads all again: something was said. What is there stays until then. */
  refresh(): void {
    this.#asked.clear();
    this.#readShown();
  }

  /** Speaks the page's language. */
  async #speak(): Promise<void> {
    const { language: page, overrides } = this.settings;
    const language = spoken(page);
    const turn = ++this.#words;
    const { words } = await catalogues[language]();
    if (turn !== this.#words) return;
    this.language = language;
    this.f = formatOf(localeOf(language, page));
    this.m = overlay(language, words, overrides);
    this.host.changed();
  }

  /** Where a document of the text is below the base URL. */
  pathOf(name: string): string {
    return `documents/${encodeURIComponent(this.settings.document!)}${name}`;
  }

  /** Reads something, unless that was done; again, where it failed. */
  async read(resource: Resource): Promise<void> {
    if (this.#asked.has(resource)) return;
    this.#asked.add(resource);
    this.unread.delete(resource);
    const turn = this.#turn;
    try {
      const [found, { board }] = await Promise.all([this.#readNow(resource), import('./board.ts')]);
      this.board = board;
      if (turn !== this.#turn) return;
      Object.assign(this, { [resource]: found });
      this.host.fire(new OgpLoadedEvent(resource));
    } catch (thrown) {
      if (turn !== this.#turn) return;
      const error = thrown as ConstructorParameters<typeof OgpFailedEvent>[0];
      const lacks = error.status === 404 || error.code === 'not-found';
      if (!lacks || resource === 'document') {
        this.unread.set(resource, error);
        this.#asked.delete(resource);
        this.host.fire(new OgpFailedEvent(error));
      }
    }
    this.host.changed();
  }

  /** Reads all again that failed: what was in the way is likely to have been the same. */
  retry(): void {
    for (const resource of [...this.unread.keys()]) void this.read(resource);
  }

  async #readNow(resource: Resource): Promise<unknown> {
    if (resource !== 'comments')
      return this.settings.backend!.read(
        this.pathOf(resource === 'document' ? '.json' : `/${resource}.json`),
      );
    const shown: Comment[] = [];
    for await (const { items } of this.parts()) {
      shown.push(...items.filter(({ state }) => state === 'published'));
      if (shown.length >= newest) break;
    }
    return shown.slice(0, newest);
  }

  /** All comments, newest first, part after part. */
  async *parts(): AsyncGenerator<CommentList> {
    const { backend } = this.settings;
    const read = new Set<string>();
    let path: string | undefined = this.pathOf('/comments.json');
    while (path && !read.has(path)) {
      read.add(path);
      const part: CommentList = await backend!.read<CommentList>(path);
      yield part;
      path = part.next && relativeTo(path, part.next);
    }
  }

  /** What a paragraph is called: "P8"; its id where the text is not there. */
  labelOf(id: string): string {
    return this.document?.paragraphs.find((one) => one.id === id)?.label ?? id;
  }

  /** Shows a list whole, and goes on where it ended before. */
  showAll(list: LongList, item: string, at: number): void {
    this.whole.add(list);
    this.host.changed();
    this.host.focusOn(item, at);
  }

  /** Makes a file of the text with all comments, and gives it to the browser. */
  async take(kind: FileKind): Promise<void> {
    if (this.#making) return;
    this.#making = true;
    const turn = this.#turn;
    const tell = (words: string) => {
      if (turn !== this.#turn) return;
      this.told = words;
      this.host.changed();
    };
    try {
      const { makeFile } = await import('./later/files.ts');
      tell(this.m.made(this.f, await makeFile(this, kind, (n, of) => tell(this.m.gathering(this.f, n, of)))));
    } catch {
      tell(this.m.notMade);
    }
    this.#making = false;
  }
}
