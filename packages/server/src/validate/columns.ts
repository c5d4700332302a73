import { describe, type EntityName } from '@ogp-kit/core';
import type { FileCode, FileIssue } from './file-issue.ts';
import { schemaOf, type JsonSchema } from './kinds.ts';
import { alternatives, isList, partsOf, requiredLists } from './schema-parts.ts';
import { pointerOf } from './walk-json.ts';
import { inWords, type ReportLanguage } from './words.ts';

/** An object or a list on the way to a member, or the member. */
export interface Step {
  /** Its name; in a list, its place as the header gives it. */
  key: string | number;
  /** JSON Pointer to it, by the header. */
  pointer: string;
  list: boolean;
  /** The lists that it must have. */
  requiredLists: readonly string[];
}

/** A column of a table that leads to a member of the model. */
export interface Column {
  /** Its place in each row, from 0. */
  index: number;
  header: string;
  steps: readonly Step[];
  /** What JSON Schema calls the types of the member. */
  types: ReadonlySet<string>;
}

/** The columns of a table that can be read, and what is wrong with the others. */
export interface Columns {
  columns: readonly Column[];
  /** The lists that every document must have. */
  requiredLists: readonly string[];
  issues: readonly FileIssue[];
  /** The places of headers that are there, right or wrong. */
  named: ReadonlySet<number>;
}

/** Where a header such as `budget.indicativeCost.amount` leads in the model. */
function follow(header: string, root: JsonSchema): { steps: Step[]; schemas: JsonSchema[] } | undefined {
  const steps: Step[] = [];
  let schemas = alternatives(root, root);
  for (const name of header.split('.')) {
    const key = isList(schemas) ? Number(name) : name;
    schemas = partsOf(schemas, name, root);
    if (schemas.length === 0) return undefined;
    steps.push({
      key,
      pointer: pointerOf([...steps.map((step) => step.key), key]),
      list: isList(schemas),
      requiredLists: requiredLists(schemas, root),
    });
  }
  return { steps, schemas };
}

/** A header that goes one step further into what has parts. */
function example(header: string, schemas: readonly JsonSchema[]): string {
  if (isList(schemas)) return `${header}.0`;
  const named = schemas.flatMap(({ properties }) => Object.keys(properties ?? {}));
  return `${header}.${named[0] ?? 'sq'}`;
}

/** Lists from their first place on, whatever the order of the columns. */
function inOrder(a: Column, b: Column): number {
  const apart = a.steps.findIndex(({ key }, i) => key !== b.steps[i]?.key);
  const [left, right] = [a.steps[apart]?.key, b.steps[apart]?.key];
  return typeof left === 'number' && typeof right === 'number' ? left - right : a.index - b.index;
}

/** What the headers of a table stand for. */
export function columnsOf(headers: readonly string[], kind: EntityName, language: ReportLanguage): Columns {
  const root = schemaOf(kind);
  const columns: Column[] = [];
  const issues: FileIssue[] = [];
  const named = new Set<number>();
  const seen = new Set<string>();
  headers.forEach((cell, index) => {
    const header = cell.trim();
    if (header === '') return;
    named.add(index);
    const pointer = pointerOf(header.split('.'));
    const refuse = (code: FileCode, expected?: string) => {
      const finding = { header, pointer, code, severity: 'error', ...(expected && { expected }) } as const;
      issues.push(inWords(finding, language));
    };
    const found = follow(header, root);
    if (!found) {
      const unknown = describe({ pointer, code: 'unknown-member', severity: 'error' }, language);
      issues.push({ ...unknown, header });
      return;
    }
    const { steps, schemas } = found;
    const types = new Set(schemas.flatMap(({ type }) => type ?? []));
    const repeated = seen.has(steps.at(-1)!.pointer);
    seen.add(steps.at(-1)!.pointer);
    if (repeated) refuse('csv-column-repeated');
    else if (types.has('object') || types.has('array')) refuse('csv-column-whole', example(header, schemas));
    else columns.push({ index, header, steps, types });
  });
  const lists = requiredLists(alternatives(root, root), root);
  return { columns: columns.sort(inOrder), requiredLists: lists, issues, named };
}
