/**
 * The reference backend of the OGP Kit participation protocol.
 * @packageDocumentation
 */
export { createServer, type BackendServer, type Connection } from './backend.ts';
export type { BackendOptions, ServeOptions } from './options.ts';
export { serve, type RunningServer } from './serve.ts';
