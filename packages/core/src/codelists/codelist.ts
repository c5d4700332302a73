/** What a code is called, by language. */
export interface CodeLabel {
  en: string;
  sq: string;
}

/** A closed list of codes, with what people call them. */
export interface Codelist<Code extends string = string> {
  /** Where the codes come from. */
  source: string;
  labels: Readonly<Record<Code, CodeLabel>>;
}
