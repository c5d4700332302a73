import type { Backend, Contribution } from '@ogp-kit/client';
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
import { OgpDraftEvent, type OgpDraftAction } from '../../base/events.ts';
import type { Answers } from '../answers.ts';
import type { ContributionForm } from '../contribution-form.ts';
import { tokenOf } from './login.ts';
import { itemChanged } from './sending.ts';

/** How long after a keystroke the draft is written: often enough that a crash costs less than a second. */
const pause = 300;

/** What is kept belongs to somebody and to a form for a plan of a backend. */
export interface Belonging {
  scope: string;
  owner: string;
  backend: Backend | undefined;
}

/** The form's memory: drafts from the first keystroke, and what is on its way. */
export class FormSession<A extends Answers> {
  /** Earlier drafts that may be continued. */
  offers: Draft<A>[] = [];
  /** What is on its way, or has just ended. */
  item: OutboxItem<A> | undefined;
  status: 'none' | 'saving' | 'saved' | 'failed' = 'none';
  /** When the draft was kept last. */
  savedAt = '';
  forked = false;
  /** False once somebody asked that nothing be kept. */
  kept = true;

  readonly #form: ContributionForm<A>;
  #belonging!: Belonging;
  #keeping: Keeping;
  #outbox: Outbox<A> | undefined;
  #draft: Draft<A> | undefined;
  #next: A | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> | undefined;

  constructor(form: ContributionForm<A>, keeping: Keeping) {
    this.#form = form;
    this.#keeping = keeping;
  }

  /**
   * Belongs to this from now on, and finds what is kept of it. The draft that is being written goes along, and stays
   * with nobody else; what is on its way for the one before goes on.
   */
  async belongTo(belonging: Belonging): Promise<void> {
    const { scope, owner } = belonging;
    this.#outbox?.stop();
    this.#outbox = undefined;
    await this.leave();
    this.#belonging = belonging;
    if (this.#draft) this.#draft = { ...this.#draft, scope, owner };
    await this.#read();
  }

  get owner(): string {
    return this.#belonging.owner;
  }

  /** Whether what is kept outlives the page. */
  get durable(): boolean {
    return this.#keeping.durable;
  }

  async #read(): Promise<void> {
    const { scope, owner } = this.#belonging;
    const [drafts, items] = await Promise.all([
      this.#keeping.drafts<A>(scope, owner),
      this.#keeping.items<A>(scope, owner),
    ]);
    this.offers = drafts.filter(({ id, answers }) => id !== this.#draft?.id && !this.#form.isBlank(answers));
    this.item = items[0];
    if (this.item) this.#deliver();
  }

  #deliver(): Outbox<A> | undefined {
    const form = this.#form;
    const { backend, scope, owner } = this.#belonging;
    if (!backend) return undefined;
    if (!this.#outbox) {
      this.#outbox = createOutbox({
        keeping: this.#keeping,
        backend,
        scope,
        owner,
        token: async () => (await tokenOf(form)) ?? '',
        get language() {
          return form.language;
        },
        onChange: (item) => {
          if (this.item && this.item.key !== item.key) return;
          this.item = item;
          itemChanged(form);
        },
        onGone: (key) => {
          if (this.item?.key === key) this.item = undefined;
          itemChanged(form);
        },
      });
      void this.#outbox.start();
    }
    return this.#outbox;
  }

  /** Takes what was typed; it is on the device within a second. */
  note(answers: A): void {
    this.#next = answers;
    if (this.status === 'none') void this.flush();
    else this.#timer ??= setTimeout(() => void this.flush(), pause);
  }

  /** Writes what was noted, now. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    // Several may have waited: then the one that came first is writing now.
    while (this.#writing) await this.#writing;
    const answers = this.#next;
    if (!answers) return;
    this.#next = undefined;
    if (this.status === 'none') this.status = 'saving';
    this.#writing = this.#write(answers);
    await this.#writing;
    this.#writing = undefined;
    if (this.#next) this.#timer ??= setTimeout(() => void this.flush(), pause);
  }

  async #write(answers: A): Promise<void> {
    const { scope, owner } = this.#belonging;
    const first = !this.#draft;
    try {
      const asked = this.#draft ? { ...this.#draft, answers } : newDraft(scope, owner, answers);
      const { draft, forked, ended } = await this.#keeping.keepDraft<A>(asked);
      if (ended) return;
      this.#goOnWith(draft);
      this.forked ||= forked;
      if (first && this.durable) this.#tell('kept');
    } catch {
      this.status = 'failed';
      this.#next ??= answers;
    }
    itemChanged(this.#form);
  }

  #goOnWith(draft: Draft<A>): void {
    this.#draft = draft;
    this.status = 'saved';
    this.savedAt = draft.updatedAt;
  }

  #tell(action: OgpDraftAction): void {
    this.#form.host.fire(new OgpDraftEvent(action));
  }

  /** Goes on with an earlier draft; what was typed meanwhile stays a draft of its own. */
  async continueWith(draft: Draft<A>): Promise<A> {
    await this.flush();
    this.offers = [];
    this.#goOnWith(draft);
    this.#tell('restored');
    return draft.answers;
  }

  async discard(draft: Draft<A>): Promise<void> {
    await this.#keeping.discardDraft(draft.id);
    this.offers = this.offers.filter(({ id }) => id !== draft.id);
    this.#tell('discarded');
  }

  /** Removes what is kept on the device, and from now on keeps in memory only; or the other way round. */
  async keepOnDevice(kept: boolean, answers: A): Promise<void> {
    const { scope, owner } = this.#belonging;
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
      this.#tell('discarded');
    }
    await this.#keeping.close();
    this.#keeping = kept ? await openKeeping() : memoryKeeping();
    if (!this.#form.isBlank(answers)) {
      this.#next = answers;
      await this.flush();
    }
  }

  /** Puts a contribution into the outbox; resolves when it is on the device, not when it has arrived. */
  async send(contribution: Contribution, answers: A): Promise<void> {
    const { scope, owner } = this.#belonging;
    const form = this.#form;
    const outbox = this.item ? undefined : this.#deliver();
    if (!outbox) return;
    this.item = newItem(this.#draft ?? newDraft(scope, owner, answers), contribution);
    itemChanged(form);
    this.#next = answers;
    await this.flush();
    const draft = this.#draft;
    this.item = await outbox.put(draft ? newItem(draft, contribution) : this.item);
    this.#draft = undefined;
    this.status = 'none';
    itemChanged(form);
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
  async takeBack(): Promise<A | undefined> {
    const { item } = this;
    this.item = undefined;
    if (!item) return undefined;
    const draft = await this.#keeping.takeBack<A>(item.key);
    if (draft) this.#goOnWith(draft);
    return draft?.answers;
  }

  /** Writes what is left, and lets others go on with it. What is on its way goes on. */
  leave(): Promise<void> {
    return this.#keeping.close(this.flush());
  }
}
