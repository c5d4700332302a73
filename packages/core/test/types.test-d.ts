/** Compiled by `pnpm run types`, never run: that interfaces and zod schemas are the same types, and what the API refuses. */
import type * as z from 'zod';
import type { Finding, Idea, NewIdea, Plan, Validated } from '../src/index.ts';
import {
  callState,
  describe,
  isOgpError,
  ogpValueLabels,
  parse,
  validate,
  validatePlan,
} from '../src/index.ts';
import type * as schemas from '../src/model/schemas.ts';
import type * as model from '../src/model/types.ts';
import type { entities, EntityName, EntityOf } from '../src/validate/entities.ts';

/** The same type written out, so that names do not matter. */
type Flat<T> = T extends readonly (infer Item)[]
  ? Flat<Item>[]
  : T extends object
    ? { [Key in keyof T]: Flat<T[Key]> }
    : T;
/** Whether two types are the same in both directions; optional and undefined are told apart. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Same<Schema extends z.ZodType, Interface> = Equal<Flat<z.infer<Schema>>, Flat<Interface>>;
type AllTrue<T extends Record<string, true>> = T;

export type InterfacesAreSchemas = AllTrue<{
  Accepted: Same<typeof schemas.acceptedSchema, model.Accepted>;
  Author: Same<typeof schemas.authorSchema, model.Author>;
  Call: Same<typeof schemas.callSchema, model.Call>;
  Checkpoint: Same<typeof schemas.checkpointSchema, model.Checkpoint>;
  CodeRequest: Same<typeof schemas.codeRequestSchema, model.CodeRequest>;
  ContributionExport: Same<typeof schemas.contributionExportSchema, model.ContributionExport>;
  Discovery: Same<typeof schemas.discoverySchema, model.Discovery>;
  DiscoveryAuthentication: Same<typeof schemas.discoveryAuthenticationSchema, model.DiscoveryAuthentication>;
  DiscoveryLimits: Same<typeof schemas.discoveryLimitsSchema, model.DiscoveryLimits>;
  DiscoveryLinks: Same<typeof schemas.discoveryLinksSchema, model.DiscoveryLinks>;
  Erasure: Same<typeof schemas.erasureSchema, model.Erasure>;
  GuestToken: Same<typeof schemas.guestTokenSchema, model.GuestToken>;
  Idea: Same<typeof schemas.ideaSchema, model.Idea>;
  IdeaAnswers: Same<typeof schemas.ideaAnswersSchema, model.IdeaAnswers>;
  IdeaList: Same<typeof schemas.ideaListSchema, model.IdeaList>;
  IdeaSummary: Same<typeof schemas.ideaSummarySchema, model.IdeaSummary>;
  Improvement: Same<typeof schemas.improvementSchema, model.Improvement>;
  LedgerEntry: Same<typeof schemas.ledgerEntrySchema, model.LedgerEntry>;
  LedgerHead: Same<typeof schemas.ledgerHeadSchema, model.LedgerHead>;
  LedgerPage: Same<typeof schemas.ledgerPageSchema, model.LedgerPage>;
  LedgerPageLink: Same<typeof schemas.ledgerPageLinkSchema, model.LedgerPageLink>;
  LedgerPlace: Same<typeof schemas.ledgerPlaceSchema, model.LedgerPlace>;
  LocalisedText: Same<typeof schemas.localisedTextSchema, model.LocalisedText>;
  Member: Same<typeof schemas.memberSchema, model.Member>;
  NewIdea: Same<typeof schemas.newIdeaSchema, model.NewIdea>;
  Organisation: Same<typeof schemas.organisationSchema, model.Organisation>;
  Participant: Same<typeof schemas.participantSchema, model.Participant>;
  Period: Same<typeof schemas.periodSchema, model.Period>;
  Plan: Same<typeof schemas.planSchema, model.Plan>;
  PlanList: Same<typeof schemas.planListSchema, model.PlanList>;
  PlanSummary: Same<typeof schemas.planSummarySchema, model.PlanSummary>;
  PolicyArea: Same<typeof schemas.policyAreaSchema, model.PolicyArea>;
  PolicyAreaComponent: Same<typeof schemas.policyAreaComponentSchema, model.PolicyAreaComponent>;
  Problem: Same<typeof schemas.problemSchema, model.Problem>;
  ProblemDetail: Same<typeof schemas.problemDetailSchema, model.ProblemDetail>;
  Receipt: Same<typeof schemas.receiptSchema, model.Receipt>;
  ReceiptStep: Same<typeof schemas.receiptStepSchema, model.ReceiptStep>;
  Stage: Same<typeof schemas.stageSchema, model.Stage>;
  StagePeriod: Same<typeof schemas.stagePeriodSchema, model.StagePeriod>;
  StageTask: Same<typeof schemas.stageTaskSchema, model.StageTask>;
  StoredSend: Same<typeof schemas.storedSendSchema, model.StoredSend>;
}>;

/** No entity is left out above. */
export const complete: Equal<keyof InterfacesAreSchemas, EntityName> = true;
export type EntitiesGiveInterfaces = AllTrue<{
  [Name in 'Idea' | 'NewIdea' | 'Plan']: Equal<
    Flat<EntityOf<Name>>,
    Flat<{ Idea: Idea; NewIdea: NewIdea; Plan: Plan }[Name]>
  >;
}>;
export type EntityTable = typeof entities;

// That `Same` can fail: each of these differs by one thing.
type AuthorSchema = typeof schemas.authorSchema;
// @ts-expect-error -- a member too many
export const more: Same<AuthorSchema, model.Author & { extra: string }> = true;
// @ts-expect-error -- an optional member too few
export const fewer: Same<AuthorSchema, Omit<model.Author, 'organisationId'>> = true;
// @ts-expect-error -- optional where it is required
export const optional: Same<AuthorSchema, Partial<model.Author>> = true;
// @ts-expect-error -- undefined is not the same as absent
export const undef: Same<
  AuthorSchema,
  Omit<model.Author, 'displayName'> & { displayName?: string | undefined }
> = true;
// @ts-expect-error -- a code too many
export const codes: Same<
  AuthorSchema,
  Omit<model.Author, 'kind'> & { kind: model.Author['kind'] | 'robot' }
> = true;

declare const unknownValue: unknown;
declare const result: Validated<Plan>;
declare const finding: Finding;

export const ideaOf = (): Idea => parse('Idea', unknownValue);
export const planOf = (): Plan | undefined => (result.ok ? result.value : undefined);
export const label: string = ogpValueLabels.labels.technology.sq;

// @ts-expect-error -- without looking at `ok` there may be no value
export const unchecked: Plan = validatePlan(unknownValue).value;
// @ts-expect-error -- no such document in the model
validate('Commitments', unknownValue);
// @ts-expect-error -- the language is a tag, not a number
validatePlan(unknownValue, { language: 1 });
// @ts-expect-error -- unknown members are refused or ignored, nothing between
validatePlan(unknownValue, { unknownMembers: 'strip' });
// @ts-expect-error -- an anonymous author is a kind, not a missing one
export const noKind: NewIdea['author'] = { displayName: 'x' };
// @ts-expect-error -- a state that is not in the codelist
export const state: Idea['state'] = 'open';
// @ts-expect-error -- without a name is not with an undefined name: leave the member out
export const noName: NewIdea['author'] = { kind: 'anonymous', displayName: undefined };
// @ts-expect-error -- only the clock can tell whether a call is open: pass the time
callState({ opens: '2020-10-06T08:00:00Z' });
// @ts-expect-error -- a message needs its language
describe(finding);
// @ts-expect-error -- what is thrown may be anything: ask isOgpError before reading `issues`
export const issuesOf = (thrown: unknown): unknown => thrown.issues;
export const issuesOfError = (thrown: unknown) => (isOgpError(thrown) ? thrown.issues : []);
