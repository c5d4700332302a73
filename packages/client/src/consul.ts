/**
 * Reading from CONSUL installations.
 * @packageDocumentation
 */
export { consulBackend } from './consul/consul-backend.ts';
export type { ConsulOptions, ConsulPlan } from './consul/options.ts';
export type { AnswersOf } from './graphql/answers.ts';
export type { EndpointOptions } from './graphql/endpoint.ts';
