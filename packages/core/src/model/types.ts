export type { Author } from './author.ts';
export type { Discovery, DiscoveryAuthentication, DiscoveryLimits, DiscoveryLinks } from './discovery.ts';
export type { Idea, IdeaAnswers, IdeaList, IdeaSummary, Improvement, NewIdea } from './idea.ts';
export type { Identifier } from './identifier.ts';
export type {
  Checkpoint,
  Hex256,
  LedgerEntry,
  LedgerHead,
  LedgerPage,
  LedgerPageLink,
  LedgerPlace,
  Signature,
} from './ledger.ts';
export type { Link, RelativeLink } from './link.ts';
export type { LanguageTag, LocalisedText, Translation } from './localised-text.ts';
export type { Organisation } from './organisation.ts';
export type { GuestToken, Participant } from './participant.ts';
export type { PlainLine, PlainText } from './plain-text.ts';
export type { Call, Member, Period, Plan, PlanList, PlanSummary } from './plan.ts';
export type { PolicyArea, PolicyAreaComponent } from './policy-area.ts';
export type { Problem, ProblemDetail } from './problem.ts';
export type {
  Accepted,
  CodeRequest,
  ContributionExport,
  Erasure,
  Receipt,
  ReceiptCode,
  ReceiptStep,
  StoredSend,
} from './receipt.ts';
export type { Stage, StagePeriod, StageTask } from './stage.ts';
export type { Day, PartialDate, Time, TimeZone } from './time.ts';
