/**
 * The Open Government Partnership data model: interfaces, validation, codelists and pure rules.
 * @packageDocumentation
 */
export * from './browser.ts';
export { codelists } from './codelists/codelists.ts';
export { planJsonLd, type JsonLdDownload, type JsonLdOptions } from './formats/json-ld.ts';
export { planCsv, type WholeCsvOptions } from './formats/plan-csv.ts';
export { planExportJson } from './formats/plan-export-json.ts';
export {
  planFromCsv,
  type PlanFromCsv,
  type PlanFromCsvOptions,
  type TableRefusal,
} from './formats/plan-from-csv.ts';
export { stratml, type StratmlOptions } from './formats/stratml.ts';
export { stratmlWordsEn } from './formats/stratml-words.en.ts';
export { stratmlWordsSq } from './formats/stratml-words.sq.ts';
export type { StratmlNote, StratmlWords } from './formats/stratml-words.ts';
export type { TableFault } from './formats/table-refusal.ts';
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
export { consultationDocumentRules } from './rules/consultation-document.ts';
export { consultationExportRules } from './rules/consultation-export.ts';
export { blockRules, markRules } from './rules/block.ts';
export { moderationRules } from './rules/moderation.ts';
export { checkCalendar, existsInCalendar } from './rules/calendar.ts';
export { paragraphHash } from './rules/paragraph-hash.ts';
export { planRules } from './rules/plan.ts';
export { planExportRules } from './rules/plan-export.ts';
export { planItemRules, planItemsRules } from './rules/plan-item.ts';
export {
  ogpDatabase,
  isOgpDatabase,
  type DatabaseCommitment,
  type DatabaseReader,
} from './formats/ogp-database.ts';
export {
  isPlanTable,
  planTable,
  type PlanTable,
  type PlanTableItem,
  type PlanTableOptions,
} from './formats/plan-table.ts';
export { amountFromCell, type DecimalMark } from './formats/sheet-amount.ts';
export { dayFromCell, type DayOrder } from './formats/sheet-day.ts';
export {
  cellFaultCodes,
  cellText,
  columnLetters,
  isBlankRow,
  type CellFault,
  type CellFaultCode,
  type CellRead,
  type SheetCell,
  type SheetDay,
  type SheetError,
  type SheetRow,
} from './formats/sheet.ts';
export { recordRules } from './rules/record.ts';
export { receiptId } from './rules/receipt-id.ts';
export { describe, messageLanguages } from './messages/describe.ts';
export { type EntityName, type EntityOf } from './validate/entities.ts';
export * from './validate/by-name.ts';
export { parse, validate, type Validated, type ValidateOptions } from './validate/validate.ts';
