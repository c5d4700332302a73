/**
 * The Open Government Partnership data model: interfaces, validation, codelists and pure rules.
 * @packageDocumentation
 */
export * from './browser.ts';
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
  ideaPublicPart,
  pageHash,
  verifyChain,
  zeroHash,
  type ChainBreak,
  type ChainCheck,
  type ChainEnd,
  type IdeaPublicPart,
} from './rules/ledger.ts';
export { receiptId } from './rules/receipt-id.ts';
