/**
 * Reading from a backend, and the errors. Carries none of what sending needs.
 * @packageDocumentation
 */
export type {
  Backend,
  CommentContribution,
  Contribution,
  IdeaContribution,
  KeyIssuesContribution,
  Reader,
  SendOptions,
  WriteOptions,
} from './backend.ts';
export { isFinal, isOgpError, OgpError, type OgpErrorCode, type OgpErrorData } from './errors.ts';
export { errorFromResponse } from './answer.ts';
export { httpBackend } from './http-backend.ts';
export { fetchJson, type FetchOptions } from './fetch-json.ts';
