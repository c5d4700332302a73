import {
  createOutbox,
  guestToken,
  newKey,
  scopeOf,
  type Draft,
  type Keeping,
  type Outbox,
  type OutboxItem,
} from '@ogp-kit/client/keeping';
import type { Comment, Mine, VoteOption } from '@ogp-kit/core/browser';
import type { Consultation, Place } from '../consultation.ts';
import { folderOf } from '../reading.ts';
import { isEmpty, type CommentAnswers } from './answers.ts';
import { positionPath, votePath } from './choices.ts';
import { itemChanged } from './posting.ts';
import type { Thread } from './threads.ts';
import type { Writing } from './writing.ts';

/** How long after a keystroke a draft is written: often enough that a crash costs less than a second. */
export const pause = 300;

/** What somebody's use of a text needs: what they read, what they write, what is on its way. */
export class Desk {
  readonly keeping: Keeping;
  /** The comments of each place, as far as they were read. */
  readonly threads = new Map<Place, Thread>();
  /** What is being written, by place and by the comment that it answers. */
  readonly writings = new Map<string, Writing>();
  /** Drafts of earlier visits, the newest first, that nobody goes on with yet. */
  drafts: Draft<CommentAnswers>[] = [];
  /** What is on its way, or has just ended, by key. */
  readonly items = new Map<string, OutboxItem<CommentAnswers>>();
  /** The reader's own votes, by comment. */
  readonly votes = new Map<string, VoteOption>();
  /** The reader's own comments that wait for a moderator. */
  pending: Comment[] = [];
  /** Only comments in this language are shown. */
  onlyIn = '';
  /** Comments that are shown whole, and those of which all replies are. */
  readonly unfolded = new Set<string>();
  readonly answersShown = new Set<string>();
  /** The comment that somebody is reporting, and those reported. */
  reporting = '';
  readonly reported = new Set<string>();
  /** What the backend has of the person's positions and votes, by where they are sent to; and what is on its way. */
  readonly kept = new Map<string, string | undefined>();
  readonly busy = new Set<string>();
  readonly #keys = new Map<string, string>();
  /** As whom somebody wrote last. */
  signature: Pick<CommentAnswers, 'author' | 'name'> = { author: 'person', name: '' };
  owner = 'guest';
  /** Of which text and which person it is now. */
  #whose = '';
  readonly #consultation: Consultation;
  #outbox: Outbox<CommentAnswers> | undefined;

  constructor(consultation: Consultation, keeping: Keeping) {
    this.#consultation = consultation;
    this.keeping = keeping;
  }

  /** What drafts and comments on their way belong to. */
  get scope(): string {
    const { backend, document } = this.#consultation.settings;
    return scopeOf({ backend: backend?.id ?? '', about: document ?? '', element: 'paragraph-comments' });
  }

  /** Lets go of what it was for; belongs to the text and the person from now on, and finds what is kept of them. */
  async belong(): Promise<void> {
    const { keeping } = this;
    const owner = ownerOf(await this.#own());
    const whose = this.scope + owner;
    // The same person by a newer token.
    if (whose === this.#whose) return;
    this.#whose = whose;
    await this.leave();
    this.#outbox?.stop();
    this.#outbox = undefined;
    for (const known of [this.threads, this.writings, this.items, this.votes, this.kept]) known.clear();
    this.owner = owner;
    this.drafts = await keeping.drafts(this.scope, this.owner);
    const items = await keeping.items<CommentAnswers>(this.scope, this.owner);
    for (const item of items) this.items.set(item.key, item);
    if (items.length) this.outbox();
    await this.#readMine();
    const consultation = this.#consultation;
    for (const place of consultation.open) consultation.later!.opened(consultation, place);
    consultation.changedAll();
  }

  /** Sends what waits. */
  outbox(): Outbox<CommentAnswers> {
    if (this.#outbox) return this.#outbox;
    const consultation = this.#consultation;
    const { backend } = consultation.settings;
    this.#outbox = createOutbox<CommentAnswers>({
      keeping: this.keeping,
      backend: backend!,
      scope: this.scope,
      owner: this.owner,
      token: () => this.token(),
      get language() {
        return consultation.language;
      },
      onChange: (item) => itemChanged(consultation, item),
      onGone: (key) => {
        this.items.delete(key);
        consultation.changedAll();
      },
    });
    void this.#outbox.start();
    return this.#outbox;
  }

  /** The key of an act, the same however often it is tried. */
  keyOf(act: string): string {
    const key = this.#keys.get(act) ?? newKey();
    this.#keys.set(act, key);
    return key;
  }

  /** The host's login. */
  async #own(): Promise<string | undefined> {
    const { token } = this.#consultation.settings;
    return typeof token === 'function' ? token() : token;
  }

  /** By which the backend knows the person: the host's login, else a guest's token. */
  async token(spent?: string): Promise<string> {
    return (await this.#own()) || guestToken(this.#consultation.settings.backend!, this.keeping, spent);
  }

  /** Reads what the person has said of the text before; nobody becomes a guest by reading. */
  async #readMine(): Promise<void> {
    const consultation = this.#consultation;
    const { backend, token } = consultation.settings;
    if (!backend || !consultation.discovery?.authentication.guests) return;
    try {
      const known = token ? await this.token() : await this.keeping.guest(backend.id);
      if (!known) return;
      const mine = await backend.read<Mine>(`${folderOf(consultation)}/mine.json`, undefined, known);
      for (const { paragraph, option } of mine.positions) {
        this.kept.set(positionPath(consultation, paragraph), option);
        if (option) consultation.positions.set(paragraph, option);
      }
      for (const { comment, option } of mine.votes) {
        this.kept.set(votePath(comment), option);
        if (option) this.votes.set(comment, option);
      }
      this.pending = mine.comments;
    } catch {
      // What one has said before can wait for a better line: nothing is lost by not showing it.
    }
  }

  /** Lets go of what is being written; the draft stays. */
  shelve(writing: Writing): void {
    this.writings.delete(writing.key);
    if (writing.draft && !isEmpty(writing.answers)) this.drafts = [writing.draft, ...this.drafts];
  }

  /** Keeps what was typed, now. */
  async flush(): Promise<void> {
    await Promise.all([...this.writings.values()].map((writing) => writing.flush()));
  }

  leave(): Promise<void> {
    return this.keeping.close(this.flush());
  }
}

/** Whose drafts they are: the subject of the host's login, where it can be read; the token itself is never kept. */
function ownerOf(token: string | undefined): string {
  try {
    const claims = token!.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/');
    return `sub:${(JSON.parse(atob(claims)) as { sub: string }).sub}`;
  } catch {
    return 'guest';
  }
}
