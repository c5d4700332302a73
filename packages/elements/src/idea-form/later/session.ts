import type { Backend } from '@ogp-kit/client';
import {
  createOutbox,
  memoryKeeping,
  newDraft,
  newItem,
  openKeeping,
  type Draft,
  type Keeping,
  type Outbox,
  type OutboxItem,
} from '@ogp-kit/client/keeping';
import type { NewIdea } from '@ogp-kit/core/browser';
import type { OgpDraftAction } from '../../base/events.ts';
import { isBlank, type IdeaFormAnswers } from '../idea-form.answers.ts';

type IdeaDraft = Draft<IdeaFormAnswers>;
type IdeaItem = OutboxItem<IdeaFormAnswers>;

/** How long after a keystroke the draft is written: often enough that a crash costs less than a second. */
const pause = 300;

/** What a session belongs to, and whom it tells. */
export interface SessionOptions {
  scope: string;
  owner: string;
  backend: Backend | undefined;
  token: () => Promise<string>;
  language: () => string;
  changed(): void;
  drafted(action: OgpDraftAction): void;
}

/** The form's memory: drafts from the first keystroke, and what is on its way. */
export class IdeaFormSession {
  /** Earlier drafts that may be continued. */
  offers: IdeaDraft[] = [];
  /** What is on its way, or has just ended. */
  item: IdeaItem | undefined;
  status: 'none' | 'saving' | 'saved' | 'failed' = 'none';
  /** When the draft was kept last. */
  savedAt = '';
  forked = false;
  /** False once somebody asked that nothing be kept. */
  kept = true;

  #options!: SessionOptions;
  #keeping: Keeping;
  #outbox: Outbox<IdeaFormAnswers> | undefined;
  #draft: IdeaDraft | undefined;
  #next: IdeaFormAnswers | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> | undefined;

  constructor(keeping: Keeping) {
    this.#keeping = keeping;
  }

  /**
   * Belongs to this from now on, and finds what is kept of it. The draft that is being written goes along, and stays
   * with nobody else; what is on its way for the one before goes on.
   */
  async belongTo(options: SessionOptions): Promise<void> {
    const { scope, owner } = options;
    this.#outbox?.stop();
    this.#outbox = undefined;
    await this.leave();
    this.#options = options;
    if (this.#draft) this.#draft = { ...this.#draft, scope, owner };
    await this.#read();
  }

  get owner(): string {
    return this.#options.owner;
  }

  /** Whether what is kept outlives the page. */
  get durable(): boolean {
    return this.#keeping.durable;
  }

  async #read(): Promise<void> {
    const { scope, owner } = this.#options;
    const [drafts, items] = await Promise.all([
      this.#keeping.drafts<IdeaFormAnswers>(scope, owner),
      this.#keeping.items<IdeaFormAnswers>(scope, owner),
    ]);
    this.offers = drafts.filter((draft) => !isBlank(draft.answers));
    this.item = items[0];
    if (this.item) this.#deliver();
  }

  #deliver(): Outbox<IdeaFormAnswers> | undefined {
    const { backend, scope, owner, token, language, changed } = this.#options;
    if (!backend) return undefined;
    if (!this.#outbox) {
      this.#outbox = createOutbox({
        keeping: this.#keeping,
        backend,
        scope,
        owner,
        token,
        get language() {
          return language();
        },
        onChange: (item) => {
          if (this.item && this.item.key !== item.key) return;
          this.item = item;
          changed();
        },
        onGone: (key) => {
          if (this.item?.key === key) this.item = undefined;
          changed();
        },
      });
      void this.#outbox.start();
    }
    return this.#outbox;
  }

  /** Takes what was typed; it is on the device within a second. */
  note(answers: IdeaFormAnswers): void {
    this.#next = answers;
    if (this.status === 'none') void this.flush();
    else this.#timer ??= setTimeout(() => void this.flush(), pause);
  }

  /** Writes what was noted, now. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.#writing;
    const answers = this.#next;
    if (!answers) return;
    this.#next = undefined;
    this.status = this.status === 'none' ? 'saving' : this.status;
    this.#writing = this.#write(answers);
    await this.#writing;
    this.#writing = undefined;
    if (this.#next) this.#timer ??= setTimeout(() => void this.flush(), pause);
  }

  async #write(answers: IdeaFormAnswers): Promise<void> {
    const { scope, owner, changed, drafted } = this.#options;
    const first = !this.#draft;
    try {
      const asked = this.#draft ? { ...this.#draft, answers } : newDraft(scope, owner, answers);
      const { draft, forked, ended } = await this.#keeping.keepDraft<IdeaFormAnswers>(asked);
      if (ended) return;
      this.#draft = draft;
      this.forked ||= forked;
      this.status = 'saved';
      this.savedAt = draft.updatedAt;
      if (first && this.durable) drafted('kept');
    } catch {
      this.status = 'failed';
      this.#next ??= answers;
    }
    changed();
  }

  /** Goes on with an earlier draft; what was typed meanwhile stays a draft of its own. */
  async continueWith(draft: IdeaDraft): Promise<IdeaFormAnswers> {
    await this.flush();
    this.offers = [];
    this.#draft = draft;
    this.status = 'saved';
    this.savedAt = draft.updatedAt;
    this.#options.drafted('restored');
    return draft.answers;
  }

  async discard(draft: IdeaDraft): Promise<void> {
    await this.#keeping.discardDraft(draft.id);
    this.offers = this.offers.filter(({ id }) => id !== draft.id);
    this.#options.drafted('discarded');
  }

  /** Removes what is kept on the device, and from now on keeps in memory only; or the other way round. */
  async keepOnDevice(kept: boolean, answers: IdeaFormAnswers): Promise<void> {
    const { scope, owner, drafted } = this.#options;
    await this.flush();
    this.#next = undefined;
    this.#outbox?.stop();
    this.#outbox = undefined;
    this.#draft = undefined;
    this.kept = kept;
    this.status = 'none';
    if (!kept) {
      await this.#keeping.forget(scope, owner);
      this.offers = [];
      drafted('discarded');
    }
    await this.#keeping.close();
    this.#keeping = kept ? await openKeeping() : memoryKeeping();
    if (!isBlank(answers)) {
      this.#next = answers;
      await this.flush();
    }
  }

  /** Puts the idea into the outbox; resolves when it is on the device, not when it has arrived. */
  async send(plan: string, body: NewIdea, answers: IdeaFormAnswers): Promise<void> {
    const { scope, owner, changed } = this.#options;
    const outbox = this.item ? undefined : this.#deliver();
    if (!outbox) return;
    const contribution = { kind: 'idea' as const, plan, body };
    this.item = newItem(this.#draft ?? newDraft(scope, owner, answers), contribution);
    changed();
    this.#next = answers;
    await this.flush();
    const draft = this.#draft;
    this.item = await outbox.put(draft ? newItem(draft, contribution) : this.item);
    this.#draft = undefined;
    this.status = 'none';
    changed();
  }

  retryNow(): void {
    void this.#outbox?.retryNow();
  }

  /** The person has seen that it arrived: it is let go. */
  async seen(): Promise<void> {
    const { item } = this;
    this.item = undefined;
    this.forked = false;
    if (item) await this.#deliver()?.seen(item.key);
  }

  /** The person sees that it was refused: it becomes the draft again. */
  async takeBack(): Promise<IdeaFormAnswers | undefined> {
    const { item } = this;
    this.item = undefined;
    if (!item) return undefined;
    const draft = await this.#keeping.takeBack<IdeaFormAnswers>(item.key);
    if (draft) {
      this.#draft = draft;
      this.status = 'saved';
      this.savedAt = draft.updatedAt;
    }
    return draft?.answers;
  }

  /** Writes what is left, and lets others go on with it. What is on its way goes on. */
  async leave(): Promise<void> {
    await this.flush();
    await this.#keeping.close();
  }
}
