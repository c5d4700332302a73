/** What a code is called, by language. */
export interface CodeLabel {
  /** In English. */
  en: string;
  /** In Albanian. */
  sq: string;
}

/** A list of codes, with what people call them. */
export interface Codelist<Code extends string = string> {
  /** Where the codes come from. */
  source: string;
  /** Other codes are allowed besides these: see `OpenCodelist`. */
  open?: true;
  /** The years of the plans that it was used for; absent: all. */
  era?: { from?: number; to?: number };
  /** The source's own number of a code, where it has numbers. */
  numbers?: Readonly<Partial<Record<Code, number>>>;
  /** What each code is called. */
  labels: Readonly<Record<Code, CodeLabel>>;
}

/** A list besides whose codes others are allowed: any code may be looked up, and may have no label. */
export interface OpenCodelist<Code extends string = string> extends Codelist<Code> {
  /** Other codes are allowed besides these. */
  open: true;
  /** What each code is called; undefined for one that is not in the list. */
  labels: Readonly<Record<Code, CodeLabel>> & Readonly<Partial<Record<string, CodeLabel>>>;
}
