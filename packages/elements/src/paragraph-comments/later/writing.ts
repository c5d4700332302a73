import { newDraft, newItem, type Draft } from '@ogp-kit/client/keeping';
import { OgpDraftEvent, OgpSubmitEvent } from '../../base/events.ts';
import type { Consultation, Place } from '../consultation.ts';
import { bodyOf, faultsOf, isEmpty, type CommentAnswers } from './answers.ts';
import { pause } from './desk.ts';
import { show } from './showing.ts';

/** What a comment that is being written is known by: one for each place, and for each comment that is answered. */
export const writingKey = (place: Place, replyTo = ''): string => `${place} ${replyTo}`;

/** A comment that is being written; on the device from the first keystroke. */
export class Writing {
  answers: CommentAnswers;
  /** What is wrong, by field; under no field what concerns all. */
  errors: ReadonlyMap<string, string> = new Map();
  status: 'none' | 'saved' | 'failed' = 'none';
  savedAt = '';
  forked = false;
  /** Between pressing Post and the item in the outbox. */
  posting = false;
  readonly #consultation: Consultation;
  /** As it was kept last. */
  draft: Draft<CommentAnswers> | undefined;
  #unwritten = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> | undefined;

  constructor(consultation: Consultation, answers: CommentAnswers, draft?: Draft<CommentAnswers>) {
    this.#consultation = consultation;
    this.answers = answers;
    this.draft = draft;
    if (draft) [this.status, this.savedAt] = ['saved', draft.updatedAt];
  }

  get key(): string {
    return writingKey(this.answers.place, this.answers.replyTo);
  }

  /** Takes an answer. */
  set<K extends keyof CommentAnswers>(name: K, answer: CommentAnswers[K]): void {
    this.answers = { ...this.answers, [name]: answer };
    this.#unwritten = true;
    if (this.status === 'none') void this.flush();
    else this.#timer ??= setTimeout(() => void this.flush(), pause);
    this.#consultation.changed(this.answers.place);
  }

  /** Writes what was typed, now. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    // Several may have waited: then the one that came first is writing now.
    while (this.#writing) await this.#writing;
    if (!this.#unwritten || (isEmpty(this.answers) && !this.draft)) return;
    this.#unwritten = false;
    this.#writing = this.#write();
    await this.#writing;
    this.#writing = undefined;
    if (this.#unwritten) this.#timer ??= setTimeout(() => void this.flush(), pause);
  }

  async #write(): Promise<void> {
    const consultation = this.#consultation;
    const { keeping, scope, owner } = consultation.desk;
    const { answers } = this;
    try {
      const asked = this.draft ? { ...this.draft, answers } : newDraft(scope, owner, answers);
      const { draft, forked, ended } = await keeping.keepDraft<CommentAnswers>(asked);
      if (ended) return;
      if (!this.draft) consultation.host.fire(new OgpDraftEvent('kept'));
      this.draft = draft;
      this.forked ||= forked;
      [this.status, this.savedAt] = ['saved', draft.updatedAt];
    } catch {
      this.status = 'failed';
      this.#unwritten = true;
    }
    consultation.changed(answers.place);
  }

  /** Throws it away. */
  async discard(): Promise<void> {
    const consultation = this.#consultation;
    await this.flush();
    if (this.draft) await consultation.desk.keeping.discardDraft(this.draft.id);
    consultation.desk.writings.delete(this.key);
    consultation.host.fire(new OgpDraftEvent('discarded'));
    consultation.changed(this.answers.place);
  }

  /** Posts it, if nothing is wrong; resolves when it is in the outbox, not when it has arrived. */
  async post(): Promise<void> {
    const consultation = this.#consultation;
    const { desk, host, m } = consultation;
    if (this.posting) return;
    this.errors = faultsOf(consultation, this.answers);
    const body = bodyOf(this.answers);
    if (!this.errors.size && !host.fire(new OgpSubmitEvent('comment', body)))
      this.errors = new Map([['', m.refusedOther]]);
    if (this.errors.size) {
      consultation.changed(this.answers.place);
      const [field] = this.errors.keys();
      void show(
        consultation,
        this.answers.place,
        field ? `${field}-${this.answers.replyTo || 'new'}` : 'wrong',
      );
      return;
    }
    this.posting = true;
    consultation.changed(this.answers.place);
    this.#unwritten = true;
    await this.flush();
    const { scope, owner } = desk;
    const draft = this.draft ?? newDraft(scope, owner, this.answers);
    const document = consultation.settings.document!;
    const item = await desk.outbox().put(newItem(draft, { kind: 'comment', document, body }));
    desk.items.set(item.key, item);
    desk.signature = { author: this.answers.author, name: this.answers.name };
    desk.writings.delete(this.key);
    consultation.changed(this.answers.place);
  }
}

/** What is being written at a place: begun anew, or gone on with. */
export function writingAt(
  consultation: Consultation,
  place: Place,
  reply?: { id: string; name: string },
  draft?: Draft<CommentAnswers>,
): Writing {
  const { desk, document, language } = consultation;
  const key = writingKey(place, reply?.id);
  const there = draft ? undefined : desk.writings.get(key);
  if (there) return there;
  const of = ({ answers }: Draft<CommentAnswers>) => writingKey(answers.place, answers.replyTo);
  const kept = draft ?? desk.drafts.find((one) => of(one) === key);
  desk.drafts = desk.drafts.filter((one) => one !== kept);
  if (kept) consultation.host.fire(new OgpDraftEvent('restored'));
  const begun: CommentAnswers = {
    place,
    replyTo: reply?.id ?? '',
    replyName: reply?.name ?? '',
    version: document!.version,
    body: '',
    quote: '',
    suggestion: undefined,
    ...desk.signature,
    language,
  };
  const writing = new Writing(consultation, { ...begun, ...kept?.answers }, kept);
  desk.writings.set(key, writing);
  return writing;
}
