import type { Backend } from '@ogp-kit/client';
import type { Draft } from '@ogp-kit/client/keeping';
import { callState, type Call, type Discovery, type IdeaForm, type Plan } from '@ogp-kit/core/browser';
import {
  OgpDraftEvent,
  OgpFailedEvent,
  OgpLoadedEvent,
  OgpRefusedEvent,
  OgpSubmitEvent,
  OgpSubmittedEvent,
} from '../base/events.ts';
import { overlay, spoken, type MessageOverrides } from '../i18n/catalogue.ts';
import { formatOf, localeOf } from '../i18n/format.ts';
import { emptyAnswers, isBlank, toNewIdea, type IdeaFormAnswers } from './idea-form.answers.ts';
import { messagesOf } from './idea-form.messages.ts';
import { openStep, type IdeaFormState } from './idea-form.model.ts';
import { steps, type Field, type Step } from './idea-form.steps.ts';
import { mostCharacters } from './field.view.ts';
import type { Later } from './later/later.ts';
import type { CanSend } from './later/notes.view.ts';

/** What the page has set. */
export interface IdeaFormSettings {
  backend: Backend | undefined;
  token: string | (() => Promise<string>) | undefined;
  plan: string | undefined;
  area: string | undefined;
  form: IdeaForm;
  language: string;
  level: number;
  overrides: MessageOverrides | undefined;
}

/** The element as the controller sees it. */
export interface IdeaFormHost {
  changed(): void;
  /** Moves the focus, once what has changed is drawn. */
  focusOn(id: string): void;
  fire(event: Event): boolean;
  adopt(styles: CSSStyleSheet | undefined): void;
}

/** What the form does: reads the plan, goes through the steps, keeps, checks, sends. */
export class IdeaFormController {
  state: IdeaFormState | undefined;
  settings: IdeaFormSettings | undefined;
  /** True while the person has pressed Send and nothing has gone wrong yet. */
  sending = false;
  /** An answer to the copy button. */
  copied: 'yes' | 'failed' | undefined;

  readonly #host: IdeaFormHost;
  #chosen: string | undefined;
  #loading: Promise<Later | undefined> | undefined;
  #told = '';
  #reading: AbortController | undefined;

  constructor(host: IdeaFormHost) {
    this.#host = host;
  }

  /** Takes what the page has set; reads again what has changed. */
  async configure(settings: IdeaFormSettings): Promise<void> {
    const before = this.settings;
    this.settings = settings;
    const moved = before?.backend !== settings.backend || before?.plan !== settings.plan;
    if (before?.language !== settings.language) this.#chosen = undefined;
    await this.#words();
    if (moved) {
      void this.read();
      if (this.#loading) await this.#reopen();
    }
  }

  async #words(): Promise<void> {
    const { settings } = this;
    if (!settings) return;
    const language = spoken(this.#chosen ?? settings.language);
    const messages = overlay(language, await messagesOf(language), settings.overrides);
    const { form, level, area, backend } = settings;
    this.state = {
      ...(this.state ?? {
        wide: false,
        answers: emptyAnswers(),
        step: 0,
        plan: undefined,
        discovery: undefined,
        unread: undefined,
        errors: new Map(),
        later: undefined,
      }),
      ...{ language, messages, format: formatOf(localeOf(language, settings.language)), form, level, area, backend },
    };
    const { later } = this.state;
    if (later) {
      const { laterMessages } = await import('./later/later.ts');
      this.#patch({
        later: { ...later, messages: overlay(language, await laterMessages(language), settings.overrides) },
        errors: new Map(),
      });
    }
    this.#host.changed();
  }

  #patch(change: Partial<IdeaFormState>): void {
    if (!this.state) return;
    this.state = { ...this.state, ...change };
    this.#host.changed();
  }

  /** Reads what the backend is and what the plan is called. The form can be used meanwhile. */
  async read(): Promise<void> {
    const { backend, plan: id } = this.settings ?? {};
    this.#reading?.abort();
    this.#patch({ plan: undefined, discovery: undefined, unread: undefined });
    if (!backend || !id) return;
    const { signal } = (this.#reading = new AbortController());
    try {
      const [discovery, plan] = await Promise.all([
        backend.discover(signal),
        backend.read<Plan>(`plans/${encodeURIComponent(id)}.json`, signal),
      ]);
      this.#patch({ discovery, plan });
      this.#host.fire(new OgpLoadedEvent('plan'));
      if (this.canSend === 'closed') void this.use();
    } catch (thrown) {
      if (signal.aborted) return;
      const { OgpError, isOgpError } = await import('@ogp-kit/client/read');
      const error = isOgpError(thrown)
        ? (thrown as InstanceType<typeof OgpError>)
        : new OgpError({ code: 'unreachable', message: String(thrown) }, thrown);
      this.#patch({ unread: error.toData() });
      this.#host.fire(new OgpFailedEvent(error));
      void this.use();
    }
  }

  /** The plan's call for ideas. */
  get call(): Call | undefined {
    return this.state?.plan?.calls.find(({ kind }) => kind === 'idea');
  }

  /** Whether an idea can be sent from here, or why not. */
  get canSend(): CanSend {
    const { plan, discovery, unread } = this.state ?? {};
    if (!this.settings?.backend) return 'unconnected';
    if (!this.settings.plan) return 'noPlan';
    if (unread) return unread.code === 'not-found' || unread.code === 'gone' ? 'planUnknown' : 'unread';
    if (!plan || !discovery) return 'yes';
    if (!discovery.writes.includes('ideas')) return 'notTaken';
    return this.call && callState(this.call, new Date()) === 'open' ? 'yes' : 'closed';
  }

  /** Loads the rest of the form, once; undefined where it could not be had. */
  use(): Promise<Later | undefined> {
    return (this.#loading ??= this.#load().catch(() => (this.#loading = undefined)));
  }

  async #load(): Promise<Later> {
    const { parts, laterMessages } = await import('./later/later.ts');
    const { Session, ...views } = parts;
    const language = spoken(this.state!.language);
    const [session, messages] = await Promise.all([this.#open(Session), laterMessages(language)]);
    this.#host.adopt(parts.styles.styleSheet);
    const later = { ...views, session, messages: overlay(language, messages, this.settings?.overrides) };
    this.#patch({ later });
    if (!isBlank(this.state!.answers)) session.note(this.state!.answers);
    this.#sessionChanged();
    return later;
  }

  async #open(Session: typeof import('./later/session.ts').IdeaFormSession): Promise<Later['session']> {
    const { scopeOf } = await import('@ogp-kit/client/keeping');
    const { backend, plan, token, language } = this.settings!;
    return Session.open({
      scope: scopeOf({ backend: backend?.id ?? '', plan: plan ?? '', element: 'idea-form' }),
      owner: await ownerOf(token),
      backend,
      token,
      language,
      changed: () => this.#sessionChanged(),
      drafted: (action) => void this.#host.fire(new OgpDraftEvent(action)),
    });
  }

  async #reopen(): Promise<void> {
    const later = await this.#loading;
    if (!later) return;
    await later.session.close();
    const { parts } = await import('./later/later.ts');
    this.#patch({ later: { ...later, session: await this.#open(parts.Session) } });
  }

  #sessionChanged(): void {
    const item = this.state?.later?.session.item;
    this.#host.changed();
    if (!item) return void (this.sending = false);
    const told = item.key + item.state;
    if (item.state === 'waiting' && item.error && this.sending) {
      this.sending = false;
      this.#host.focusOn('xl');
    }
    if (item.state === 'waiting' || this.#told === told) return;
    this.#told = told;
    this.sending = false;
    if (item.state === 'accepted' && item.accepted) {
      this.#host.fire(new OgpSubmittedEvent('idea', item.accepted.record, item.accepted.receipt));
      this.#host.focusOn('xl');
    } else if (item.state === 'refused') void this.#refused();
  }

  async #refused(): Promise<void> {
    const { later, form } = this.state!;
    const { OgpError } = await import('@ogp-kit/client/read');
    const error = new OgpError(later!.session.item!.error!);
    const answers = await later!.session.takeBack();
    const m = later!.messages;
    const found = new Map<Field | '', string>();
    for (const issue of error.issues) {
      const field = later!.fieldOf(issue.pointer);
      if (!found.has(field)) found.set(field, issue.detail);
    }
    if (!found.size) {
      const words = {
        forbidden: m.refusedForbidden,
        unauthenticated: m.refusedForbidden,
        closed: m.refusedClosed,
        'too-large': m.refusedLarge,
      } as Partial<Record<string, string>>;
      found.set('', words[error.code] ?? m.refusedOther);
    }
    const all = steps(form);
    this.#patch({
      answers: answers ?? this.state!.answers,
      errors: later!.inOrder(found, form),
      step: all.length - 1,
    });
    this.#host.fire(new OgpRefusedEvent('idea', error));
    this.#host.focusOn('errors');
  }

  set<K extends keyof IdeaFormAnswers>(field: K, value: IdeaFormAnswers[K]): void {
    const answers = { ...this.state!.answers, [field]: value, step: openStep(this.state!).step.id };
    this.#patch({ answers });
    if (this.state?.later) this.state.later.session.note(answers);
    else void this.use();
  }

  /** Checks the open step, or all on the last one, and goes on. */
  async next(): Promise<void> {
    const later = await this.use();
    if (!later || !this.state) return this.#host.fire(new CustomEvent('later-missing')) as unknown as void;
    const { all, step } = openStep(this.state);
    const idea = this.#idea();
    const { answers, messages: _m, format, discovery, form } = this.state;
    const most = discovery?.limits.answer ?? mostCharacters;
    const found = later.checkIdea(idea, answers, most, later.messages, format);
    const errors = step.id === 'review' ? found : new Map([...found].filter(([f]) => step.fields.includes(f as Field)));
    this.#patch({ errors });
    if (errors.size) return this.#host.focusOn('errors');
    if (step.id === 'review') return this.#send(later, form);
    this.#goTo(Math.min(this.state.step + 1, all.length - 1), 'at');
  }

  #idea() {
    const { answers, form, language, area } = this.state!;
    return toNewIdea(answers, form, language, area);
  }

  async #send(later: Later, _form: IdeaForm): Promise<void> {
    if (this.sending || later.session.item) return;
    const why = this.canSend;
    const refuse = (words: string) => {
      this.#patch({ errors: new Map([['', words]]) });
      this.#host.focusOn('errors');
    };
    if (why === 'closed') return refuse(later.messages.refusedClosed);
    if (why !== 'yes' && why !== 'unread') return refuse(later.messages[why]);
    const body = this.#idea();
    if (!this.#host.fire(new OgpSubmitEvent('idea', body))) return refuse(later.messages.prevented);
    this.sending = true;
    await later.session.send(this.settings!.plan!, body, this.state!.answers);
  }

  back(): void {
    this.#patch({ errors: new Map() });
    this.#goTo(Math.max(this.state!.step - 1, 0), 'at');
  }

  go(step: Step['id'], field?: Field): void {
    const index = steps(this.state!.form).findIndex(({ id }) => id === step);
    this.#goTo(index, field === 'author' ? `author-${this.state!.answers.author}` : (field ?? 'at'));
  }

  #goTo(step: number, focus: string): void {
    this.#patch({ step });
    this.#host.focusOn(focus === 'improves' ? 'improves-accessToInformation' : focus);
  }

  /** Speaks another language from now on, until the page changes its own. */
  speak(language: string): void {
    this.#chosen = language;
    void this.#words();
  }

  /** Goes on with a draft, at the step where it was left. */
  async continueWith(draft: Draft<IdeaFormAnswers>): Promise<void> {
    const answers = { ...emptyAnswers(), ...(await this.state!.later!.session.continueWith(draft)) };
    const step = Math.max(0, steps(this.state!.form).findIndex(({ id }) => id === answers.step));
    this.#patch({ answers, errors: new Map() });
    this.#goTo(step, 'at');
  }

  async discard(draft: Draft<IdeaFormAnswers>): Promise<void> {
    await this.state!.later!.session.discard(draft);
    this.#host.changed();
    this.#host.focusOn('xl');
  }

  again(): void {
    void this.read();
  }

  retryNow(): void {
    this.state!.later!.session.retryNow();
  }

  async keepOnDevice(kept: boolean): Promise<void> {
    const { later, answers } = this.state!;
    await later!.session.keepOnDevice(kept, answers);
    this.#host.changed();
  }

  /** Lets go of what has arrived and begins anew. */
  async another(): Promise<void> {
    await this.state!.later!.session.seen();
    this.copied = undefined;
    this.#patch({ answers: emptyAnswers(), step: 0, errors: new Map() });
    this.#host.focusOn('xl');
  }
}

/** Whose drafts they are: the subject of the host's login, where it can be read; the token itself is never kept. */
async function ownerOf(token: IdeaFormSettings['token']): Promise<string> {
  try {
    const jwt = typeof token === 'function' ? await token() : token;
    const claims = jwt?.split('.')[1];
    if (!claims) return 'guest';
    const { sub } = JSON.parse(atob(claims.replaceAll('-', '+').replaceAll('_', '/'))) as { sub?: unknown };
    return typeof sub === 'string' && sub ? `sub:${sub}` : 'guest';
  } catch {
    return 'guest';
  }
}

export type { Discovery };
