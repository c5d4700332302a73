import type { Backend, OgpErrorData } from '@ogp-kit/client';
import type { Discovery, IdeaForm as FormKind, Plan } from '@ogp-kit/core/browser';
import { overlay, spoken, type MessageOverrides } from '../i18n/catalogue.ts';
import { formatOf, localeOf, type Format } from '../i18n/format.ts';
import { emptyAnswers, type IdeaFormAnswers } from './idea-form.answers.ts';
import { messagesOf, type Words } from './idea-form.messages.ts';
import { stepsOf, type Field, type Step } from './idea-form.steps.ts';
import type { Later } from './later/later.ts';
import type { IdeaFormSession } from './later/session.ts';

/** What the page has set. */
export interface IdeaFormSettings {
  backend: Backend | undefined;
  token: string | (() => Promise<string>) | undefined;
  plan: string | undefined;
  area: string | undefined;
  kind: FormKind;
  language: string;
  level: number;
  overrides: MessageOverrides | undefined;
}

/** The element as the form sees it. */
export interface IdeaFormHost {
  /** Draws again. */
  changed(): void;
  /** Moves the focus, once what has changed is drawn. */
  focusOn(id: string): void;
  fire(event: Event): boolean;
  adopt(styles: CSSStyleSheet | undefined): void;
  /** Where the page shows a thing; undefined where it has not said. */
  linkTo(type: 'idea' | 'receipt', id: string): string | undefined;
}

/**
 * All that the form knows, and the little it can do before its first use: speak, and take what is typed. What it does
 * from then on is in `later/`.
 */
export class IdeaForm {
  settings!: IdeaFormSettings;
  /** The words; those of `later/` once that is there. */
  m!: Words;
  f!: Format;
  language = 'en';
  /** A language that the person has chosen, against the page's. */
  chosen = '';
  answers = emptyAnswers();
  /** The answers that were sent last. */
  sent: IdeaFormAnswers | undefined;
  /** Index of the open step. */
  step = 0;
  /** What is wrong, in the reader's words, by field, in the order of the form; under no field what concerns all. */
  errors: ReadonlyMap<Field | '', string> = new Map();
  /** Whether guidance stands beside the questions. */
  wide = false;
  plan: Plan | undefined;
  discovery: Discovery | undefined;
  /** Why the plan could not be read. */
  unread: OgpErrorData | undefined;
  later: Later | undefined;
  session!: IdeaFormSession;
  /** True while the person has pressed Send and nothing has gone wrong yet. */
  sending = false;
  /** What is said to those who do not see how much an answer may still take. */
  told = '';
  /** What came of the copy button. */
  copied = '';
  /** Said when the rest of the form was needed and could not be loaded. */
  lame = '';
  readonly host: IdeaFormHost;
  #turn = 0;
  #loading: Promise<Later | undefined> | undefined;

  constructor(host: IdeaFormHost) {
    this.host = host;
  }

  get steps(): readonly Step[] {
    return stepsOf[this.settings.kind];
  }

  get open(): Step {
    return this.steps[this.step] ?? this.steps[0]!;
  }

  /** Whether the open step is the one to check and send. */
  get last(): boolean {
    return this.step === this.steps.length - 1;
  }

  /** The policy areas to choose from: none where the page has chosen. */
  get areas(): Plan['policyAreas'] {
    return this.settings.area ? [] : (this.plan?.policyAreas ?? []);
  }

  /** Takes what the page has set, and reads again what has changed. */
  async configure(settings: IdeaFormSettings): Promise<void> {
    const before = this.settings;
    this.settings = settings;
    this.step = Math.min(this.step, this.steps.length - 1);
    const moved = before?.backend !== settings.backend || before?.plan !== settings.plan;
    // After what is under way, since both change whose drafts these are; and in time for who leaves at once.
    if (moved || before?.token !== settings.token)
      this.#loading = this.#loading?.then((later) => later?.reopen(this, moved));
    await this.speak(before?.language === settings.language ? this.chosen : '');
    if (moved) await (await import('./later/read-plan.ts')).readPlan(this);
  }

  /** Speaks the page's language, or another one. */
  async speak(chosen: string): Promise<void> {
    const { language: page, overrides } = this.settings;
    const language = spoken(chosen || page);
    this.chosen = chosen;
    const turn = ++this.#turn;
    const [first, others] = await Promise.all([messagesOf(language), this.later?.messagesOf(language)]);
    if (turn !== this.#turn) return;
    this.language = language;
    this.f = formatOf(localeOf(language, page));
    this.m = overlay(language, { ...first, ...others } as Words, overrides);
    this.errors = new Map();
    this.host.changed();
  }

  /** Takes an answer. */
  set<K extends keyof IdeaFormAnswers>(field: K, value: IdeaFormAnswers[K]): void {
    this.answers = { ...this.answers, [field]: value, step: this.open.title };
    this.host.changed();
    // What fills a field without focusing it (dictation, a password manager) is a first use, too.
    if (!this.later) return void this.use();
    this.session.note(this.answers);
    this.later.tellRoom(this, field);
  }

  /** Loads the rest of the form, once; undefined where it could not be had. */
  use(): Promise<Later | undefined> {
    return (this.#loading ??= import('./later/later.ts')
      .then(({ later }) => later.begin(this))
      .catch(() => (this.#loading = undefined)));
  }

  /** Lets others go on with what is kept, once all of it is. */
  async leave(): Promise<void> {
    if (await this.#loading) await this.session.leave();
  }
}

/** The text of an institution in the reader's language, else in any. */
export function told(text: Readonly<Record<string, string>> | undefined, language: string): string {
  return text?.[language] ?? Object.values(text ?? {})[0] ?? '';
}
