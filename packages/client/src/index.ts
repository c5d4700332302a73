/**
 * Talks to backends of the participation protocol, and reads from Decidim and CONSUL; keeps drafts and an outbox that
 * survives crashes.
 * @packageDocumentation
 */
export * from './read.ts';
export * from './write.ts';
export * from './keeping.ts';
export * from './memory.ts';
export * from './decidim.ts';
export * from './consul.ts';
