import {
  acceptedSchema,
  codeRequestSchema,
  contributionExportSchema,
  discoverySchema,
  erasureSchema,
  guestTokenSchema,
  ideaListSchema,
  ideaSchema,
  keyIssuesListSchema,
  keyIssuesSchema,
  ledgerHeadSchema,
  ledgerPageSchema,
  newIdeaSchema,
  newKeyIssuesSchema,
  planListSchema,
  planSchema,
  receiptSchema,
} from '@ogp-kit/core';
import * as z from 'zod';

/** The documents that routes take and give. */
export const documentSchemas = {
  Accepted: acceptedSchema,
  CodeRequest: codeRequestSchema,
  ContributionExport: contributionExportSchema,
  Discovery: discoverySchema,
  Erasure: erasureSchema,
  GuestToken: guestTokenSchema,
  Idea: ideaSchema,
  IdeaList: ideaListSchema,
  KeyIssues: keyIssuesSchema,
  KeyIssuesList: keyIssuesListSchema,
  LedgerHead: ledgerHeadSchema,
  LedgerPage: ledgerPageSchema,
  NewIdea: newIdeaSchema,
  NewKeyIssues: newKeyIssuesSchema,
  OpenAPI: z.looseObject({ openapi: z.string().max(20) }).meta({ id: 'OpenAPI' }),
  Plan: planSchema,
  PlanList: planListSchema,
  Receipt: receiptSchema,
} as const;

/** The name of a document that a route takes or gives. */
export type DocumentName = keyof typeof documentSchemas;
