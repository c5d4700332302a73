/**
 * The Open Government Partnership data model: interfaces, validation, codelists and pure rules.
 * @packageDocumentation
 */
export * from './browser.ts';
export { codelists } from './codelists/codelists.ts';
export * from './model/schemas.ts';
export {
  publicKeyOf,
  signCheckpoint,
  verifyCheckpoint,
  type UnsignedCheckpoint,
} from './rules/checkpoint.ts';
export {
  canonicalJson,
  digestOf,
  erasurePublicPart,
  hashEntry,
  hashOf,
  pageHash,
  publicPart,
  verifyChain,
  zeroHash,
  type ChainBreak,
  type ChainCheck,
  type ChainEnd,
  type PublicPart,
} from './rules/ledger.ts';
export { checkCalendar, existsInCalendar } from './rules/calendar.ts';
export { planRules } from './rules/plan.ts';
export { receiptId } from './rules/receipt-id.ts';
export { describe, messageLanguages } from './messages/describe.ts';
export { type EntityName, type EntityOf } from './validate/entities.ts';
export {
  parse,
  parseDiscovery,
  parseIdea,
  parseNewIdea,
  parsePlan,
  parseReceipt,
  validate,
  validateDiscovery,
  validateIdea,
  validateNewIdea,
  validatePlan,
  validateReceipt,
  type Validated,
  type ValidateOptions,
} from './validate/validate.ts';
