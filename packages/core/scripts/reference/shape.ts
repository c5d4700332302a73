/** What the reference holds: plain data, so that any page can draw it. */

/** Text with names of the API in it; `to` is the entry that a name leads to. */
export type Words = readonly (string | { readonly code: string; readonly to?: string })[];

export interface Member {
  readonly name: string;
  /** As it stands in the interface; a list says so in words. */
  readonly type: Words;
  readonly required: boolean;
  /** From the JSON Schema: lengths, patterns, sizes. */
  readonly limits: string;
  /** Empty where nothing says what it means. */
  readonly meaning: Words;
  /** Whether the member says it itself, or what it holds does. */
  readonly meaningFrom: 'own' | 'type' | 'nowhere';
}

export interface Entity {
  /** A text has limits of its own; a type is made of others. */
  readonly kind: 'interface' | 'text' | 'type';
  /** The interface's name; also its anchor. */
  readonly name: string;
  readonly words: Words;
  readonly members: readonly Member[];
  /** Of a text: its limits. Of a type: what it is made of. */
  readonly limits: Words;
  /** The pattern of a text, for machines. */
  readonly pattern?: string;
  /** The zod schema, and what it says of itself. */
  readonly schema?: { readonly name: string; readonly words: Words };
  /** The file of its JSON Schema. */
  readonly jsonSchema?: string;
  /** Names of functions that look at it: `validatePlan`, `planRules`. */
  readonly checks: readonly string[];
  /** Names of the entities and members that hold it: `Plan.stages`. */
  readonly usedBy: readonly string[];
}

export interface Group {
  readonly key: string;
  readonly title: string;
  readonly words: string;
  readonly entities: readonly Entity[];
}

export interface Code {
  readonly code: string;
  readonly en: string;
  readonly sq: string;
  readonly number?: number;
}

export interface CodelistEntry {
  /** The type's name; also its anchor. */
  readonly name: string;
  /** The constant that holds the codes. */
  readonly constant: string;
  readonly words: Words;
  readonly source: string;
  readonly open: boolean;
  readonly era?: { readonly from?: number; readonly to?: number };
  readonly codes: readonly Code[];
  readonly usedBy: readonly string[];
}

export interface Example {
  readonly code: string;
  /** What it gives; absent where the example does not say. */
  readonly result?: string;
  /** Whether a test runs it. */
  readonly run: boolean;
}

export interface Tool {
  readonly kind: 'function' | 'constant' | 'class';
  /** Its name; also its anchor. */
  readonly name: string;
  /** How it is called: `callState(call, now)`. */
  readonly call: string;
  /** Whether `@ogp-kit/core/browser` has it, too. */
  readonly browser: boolean;
  readonly words: Words;
  readonly parameters: readonly { readonly name: string; readonly words: Words }[];
  readonly returns: Words;
  readonly throws: Words;
  readonly examples: readonly Example[];
}

export interface ToolGroup {
  readonly title: string;
  readonly tools: readonly Tool[];
}

export interface Reference {
  readonly groups: readonly Group[];
  readonly codelists: readonly CodelistEntry[];
  readonly tools: readonly ToolGroup[];
  /** What the examples of the README have at hand. */
  readonly fixtures: string;
}
