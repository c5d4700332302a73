/** Why a file as a whole cannot be taken. */
export const importFaultCodes = [
  'encoding-unknown',
  'xlsx-old',
  'xlsx-damaged',
  'xlsx-too-large',
  'xlsx-xml',
  'sheet-missing',
  'sheet-empty',
  'format-unclear',
  'format-differs',
  'headings-missing',
  'mapping-needed',
  'mapping-column-missing',
  'mapping-column-twice',
  'plan-needed',
  'plan-unknown',
  'plan-file-needed',
  'export-wrong',
  'plans-many',
  'plan-differs',
  'items-too-many',
  'commitments-too-many',
] as const;

/** Why a file as a whole cannot be taken, for machines (closed list; grows). */
export type ImportFaultCode = (typeof importFaultCodes)[number];

/** A file that cannot be taken at all. */
export class WholeFileFault extends Error {
  override readonly name = 'WholeFileFault';
  readonly code: ImportFaultCode;
  /** What the words need to be about. */
  readonly about: readonly string[];

  constructor(code: ImportFaultCode, about: readonly string[] = [], options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.about = about;
  }
}
