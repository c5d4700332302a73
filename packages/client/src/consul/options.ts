import type {
  Currency,
  Identifier,
  LanguageTag,
  LocalisedText,
  Member,
  Period,
  PlanStatus,
} from '@ogp-kit/core/browser';
import type { AnswersOf } from '../graphql/answers.ts';
import type { EndpointOptions } from '../graphql/endpoint.ts';

/** The plan that all ideas and commitments belong to. */
export interface ConsulPlan {
  /** What it is named by, such as `AP_ALB05`. */
  id: Identifier;
  /** What it is called. */
  title: LocalisedText;
  /** When it is carried out. */
  period: Period;
  /**
   * Where it stands.
   * @default 'consultation'
   */
  status?: PlanStatus | undefined;
  /**
   * Which of the member's plans it is.
   * @default 1
   */
  number?: number | undefined;
}

/** How a CONSUL installation is read. */
export interface ConsulOptions extends EndpointOptions {
  /**
   * The plan that all that is read belongs to. CONSUL knows none.
   * @default a plan for each participatory budget, and one for citizens' proposals
   */
  plan?: ConsulPlan | undefined;
  /**
   * Whose plans they are.
   * @default made of the host's name, at level `other`
   */
  member?: Member | undefined;
  /**
   * The language that people write in; CONSUL does not say.
   * @default 'und', which stands for a language that is not known
   */
  language?: LanguageTag | undefined;
  /**
   * The currency of the budgets' prices; without it they stand in `provenance` only.
   * @example 'EUR'
   */
  currency?: Currency | undefined;
  /**
   * Parts the text of a proposal into the answers to the form's questions. Without it the whole text stands as `problem`.
   * Each is cut at 2,000 characters; the whole is kept in `provenance`.
   */
  answers?: AnswersOf | undefined;
  /**
   * How long what was read is kept in memory, in milliseconds.
   * @default 60000
   */
  keepForMs?: number | undefined;
}
