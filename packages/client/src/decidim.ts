/**
 * Reading from Decidim installations.
 * @packageDocumentation
 */
export { decidimBackend } from './decidim/decidim-backend.ts';
export type { DecidimOptions, DecidimPlan, DecidimStatus, DecidimTaxonomies } from './decidim/options.ts';
export type { AnswersOf } from './graphql/answers.ts';
export type { EndpointOptions } from './graphql/endpoint.ts';
