import type {
  CommitmentStatus,
  Decision,
  Identifier,
  IdeaState,
  LanguageTag,
  LocalisedText,
  Member,
  MilestoneStatus,
  OgpValue,
  Period,
  PlanStatus,
  ReportSide,
} from '@ogp-kit/core/browser';
import type { AnswersOf } from '../graphql/answers.ts';
import type { EndpointOptions } from '../graphql/endpoint.ts';

/** What Decidim does not know of a plan, or knows otherwise. */
export interface DecidimPlan {
  /** What it is called, in place of the process's title. */
  title?: LocalisedText | undefined;
  /** When it is carried out, in place of the process's dates, which are mostly those of the consultation. */
  period?: Period | undefined;
  /** Where it stands, in place of what follows from the dates. */
  status?: PlanStatus | undefined;
  /**
   * Which of the member's plans it is.
   * @default 1
   */
  number?: number | undefined;
}

/** What a status of Decidim's means here. */
export interface DecidimStatus {
  /** Where the commitment stands. */
  commitment?: CommitmentStatus | undefined;
  /** How far it has come. */
  progress?: MilestoneStatus | undefined;
}

/** Which taxonomies are what here, by the names of their roots in any language. In versions before taxonomies: `category` and `scope`. */
export interface DecidimTaxonomies {
  /**
   * Roots whose branches are policy areas.
   * @default none
   * @example ['Policy area', 'category']
   */
  policyAreas?: readonly string[] | undefined;
  /**
   * The OGP value that a branch stands for, by its name in any language, whatever its root.
   * @default none
   * @example { 'Civic participation': 'civicParticipation' }
   */
  ogpValues?: Readonly<Record<string, OgpValue>> | undefined;
}

/** How a Decidim installation is read. */
export interface DecidimOptions extends EndpointOptions {
  /**
   * The slugs of the processes that are plans, with what Decidim does not know of them. Name them: an installation has
   * mostly many other processes, and each one is asked.
   * @default all processes
   * @example { 'open-government-2026': { number: 3, status: 'implementing' } }
   */
  plans?: Readonly<Record<string, DecidimPlan>> | undefined;
  /**
   * Whose plans they are.
   * @default made of the host's name, at level `other`
   */
  member?: Member | undefined;
  /**
   * The main language: for what has no language, and of texts in several.
   * @default 'en'
   */
  language?: LanguageTag | undefined;
  /** Which taxonomies are policy areas and OGP values. */
  taxonomies?: DecidimTaxonomies | undefined;
  /**
   * What the status of a result means, by its key; before the keys that are known, and before `progress`.
   * @example { 'in-tender': { commitment: 'inProgress', progress: 'limited' } }
   */
  statuses?: Readonly<Record<string, DecidimStatus>> | undefined;
  /**
   * Whose view a result's status is.
   * @default 'government'
   */
  side?: ReportSide | undefined;
  /**
   * What the state of a proposal means, by its key; before those that are known.
   * @example { 'sent-to-council': 'shortlisted' }
   */
  states?: Readonly<Record<string, IdeaState>> | undefined;
  /**
   * What the answer to a proposal decided, by the state's key; before those that are known.
   * @example { 'partly': 'partlyIncluded' }
   */
  decisions?: Readonly<Record<string, Decision>> | undefined;
  /**
   * What a step of a process is for, by its id.
   * @default 'other'
   * @example { '17': 'publicConsultation' }
   */
  stageKinds?: Readonly<Record<string, Identifier>> | undefined;
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
