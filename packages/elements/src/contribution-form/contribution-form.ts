import type { Backend, OgpErrorData } from '@ogp-kit/client';
import type { Discovery, IdeaForm, Plan, WriteCapability } from '@ogp-kit/core/browser';
import { overlay, spoken, type Catalogues, type Language, type MessageOverrides } from '../i18n/catalogue.ts';
import { formatOf, localeOf, type Format } from '../i18n/format.ts';
import type { Answers } from './answers.ts';
import type { FirstWords, Words } from './form.messages.ts';
import type { Later } from './later/later.ts';
import type { FormSession } from './later/session.ts';

/** What the page has set. */
export interface FormSettings {
  backend: Backend | undefined;
  token: string | (() => Promise<string>) | undefined;
  plan: string | undefined;
  area: string | undefined;
  language: string;
  level: number;
  overrides: MessageOverrides | undefined;
}

/** The element as the form sees it. */
export interface FormHost {
  /** Draws again. */
  changed(): void;
  /** Moves the focus, once what has changed is drawn. */
  focusOn(id: string): void;
  fire(event: Event): boolean;
  adopt(styles: CSSStyleSheet | undefined): void;
  /** What a page sets that only some forms, or only their ends, have to know. */
  page: {
    readonly form?: IdeaForm;
    readonly linkIdea?: string | undefined;
    readonly linkReceipt: string | undefined;
  };
}

/** A step of a form: the key of its title, by which a draft remembers it, and the fields that it asks for. */
export interface Step {
  title: `step${string}`;
  fields: readonly string[];
}

/**
 * A form by which people contribute: all that it knows, and the little it can do before its first use, which is to speak
 * and to take what is typed. What it does from then on is in `later/`; what one kind of contribution has of its own is
 * in a class of its own.
 */
export abstract class ContributionForm<A extends Answers = Answers> {
  /** What is contributed. */
  abstract readonly kind: 'idea' | 'key-issues';
  /** What a backend that takes it names among its `writes`. */
  abstract readonly writes: WriteCapability;
  /** The words before the first use. */
  abstract readonly words: Catalogues<FirstWords>;
  /** The rest of the form. */
  abstract readonly rest: () => Promise<{ later: Later<A> }>;
  settings!: FormSettings;
  /** The words; those of `later/` once that is there. */
  m!: Words;
  f!: Format;
  language: Language = 'en';
  /** A language that the person has chosen, against the page's. */
  chosen = '';
  answers: A = this.empty();
  /** The answers that were sent last. */
  sent: A | undefined;
  /** Index of the open step. */
  step = 0;
  /** What is wrong, in the reader's words, by field, in the order of the form; under no field what concerns all. */
  errors: ReadonlyMap<string, string> = new Map();
  /** Whether guidance stands beside the questions. */
  wide = false;
  plan: Plan | undefined;
  discovery: Discovery | undefined;
  /** Why the plan could not be read. */
  unread: OgpErrorData | undefined;
  later: Later<A> | undefined;
  session!: FormSession<A>;
  /** True while the person has pressed Send and nothing has gone wrong yet. */
  sending = false;
  /** What is said to those who do not see it. */
  told = '';
  /** What came of the copy button. */
  copied = '';
  /** Said when the rest of the form was needed and could not be loaded. */
  lame = '';
  readonly host: FormHost;
  #turn = 0;
  #loading: Promise<Later<A> | undefined> | undefined;

  constructor(host: FormHost) {
    this.host = host;
  }

  /** The answers of somebody who has not begun. */
  abstract empty(): A;
  /** All that was answered in words, by field. */
  abstract texts(answers: A): readonly (readonly [field: string, text: string])[];
  /** The steps, the last one to check and send. */
  abstract get steps(): readonly Step[];
  /** The questions of the open step. */
  abstract questions(): unknown;

  /** All fields, in order; what is wrong is kept by these names. */
  get fields(): readonly string[] {
    return this.steps.flatMap(({ fields }) => fields);
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

  /** Whether nothing was written that is worth keeping. */
  isBlank(answers: A): boolean {
    return !this.texts(answers).some(([, text]) => text.trim());
  }

  /** What tells a field apart that is asked for several times, before what is wrong with it. */
  whichOf(_field: string): string {
    return '';
  }

  /** Takes what the page has set, and reads again what has changed. */
  async configure(settings: FormSettings): Promise<void> {
    const before = this.settings;
    this.settings = settings;
    this.step = Math.min(this.step, this.steps.length - 1);
    const moved = before?.backend !== settings.backend || before?.plan !== settings.plan;
    if (moved) this.errors = new Map();
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
    const [first, others] = await Promise.all([this.words[language](), this.later?.words[language]()]);
    if (turn !== this.#turn) return;
    // What was said before was said in the other language.
    if (language !== this.language) {
      this.errors = new Map();
      this.told = '';
    }
    this.language = language;
    this.f = formatOf(localeOf(language, page));
    this.m = overlay(language, { ...first.words, ...others?.words } as Words, overrides);
    this.host.changed();
  }

  /** Takes an answer. */
  set<K extends keyof A>(question: K, answer: A[K]): void {
    this.answers = { ...this.answers, [question]: answer, step: this.open.title };
    this.host.changed();
    // What fills a field without focusing it (dictation, a password manager) is a first use, too.
    if (this.later) this.session.note(this.answers);
    else void this.use();
  }

  /** Loads the rest of the form, once; undefined where it could not be had. */
  use(): Promise<Later<A> | undefined> {
    return (this.#loading ??= this.rest()
      .then(({ later }) => later.begin(this, later))
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
