import type { EntityName } from '@ogp-kit/core';
import { checkDocument } from './check-document.ts';
import { checkRows } from './check-rows.ts';
import { checkTable, headerOf } from './check-table.ts';
import { decideKind, kindOfPath } from './decide-kind.ts';
import { FileFault, uncheckedCodes, type FileIssue } from './file-issue.ts';
import { formOf, type Form } from './form.ts';
import { readDocument, type JsonText } from './json-document.ts';
import { rowsOfLines, rowsOfList } from './json-rows.ts';
import { kindInTree } from './kind-of-path.ts';
import type { Source } from './sources.ts';
import { startOf } from './start-of-text.ts';
import { rowsOfTable, type TableRow } from './table-rows.ts';
import { textOf, wholeText } from './text-of-bytes.ts';
import { walkJson } from './walk-json.ts';
import { inWords, type ReportLanguage } from './words.ts';

/** What is asked for. */
export interface Wishes {
  language: ReportLanguage;
  /** What the files hold; found out for each where this is absent. */
  as?: EntityName | undefined;
  /** Whether warnings count as errors. */
  strict: boolean;
}

/** A file that is being checked: `kind` is known with the first of its issues, the rest when all of them were read. */
export interface FileCheck {
  readonly file: string;
  /** What it was taken for. */
  kind?: EntityName | undefined;
  /** Whether it could be looked at. */
  checked: boolean;
  documents: number;
  readonly issues: AsyncIterable<FileIssue>;
}

type Issues = AsyncGenerator<FileIssue>;

class Checking implements FileCheck {
  readonly file: string;
  readonly issues: Issues;
  kind?: EntityName | undefined;
  checked = true;
  documents = 0;
  readonly #source: Source;
  readonly #wishes: Wishes;

  constructor(source: Source, wishes: Wishes) {
    this.file = source.name;
    this.#source = source;
    this.#wishes = wishes;
    this.issues = this.#check();
  }

  async *#check(): Issues {
    const { language, strict, as } = this.#wishes;
    this.kind = as ?? kindOfPath(this.#source.path);
    try {
      for await (const issue of this.#read()) yield strict ? { ...issue, severity: 'error' } : issue;
    } catch (error) {
      if (!(error instanceof FileFault)) throw error;
      const { finding } = error;
      this.checked = !uncheckedCodes.some((code) => code === finding.code);
      if (!this.checked) this.kind = as;
      yield inWords(finding, language);
    }
  }

  async *#read(): Issues {
    const { language } = this.#wishes;
    const pieces = textOf(this.#source.read());
    const start = await startOf(pieces);
    async function* all() {
      yield start;
      yield* pieces;
    }
    yield* this.#inForm(formOf(this.#source.path, start), all());
    if (this.documents === 0) yield inWords({ code: 'documents-none', severity: 'warning' }, language);
  }

  #inForm(form: Form, text: AsyncGenerator<string>): Issues {
    if (form === 'lines') return this.#rows(rowsOfLines(text));
    return form === 'table' ? this.#table(rowsOfTable(text)) : this.#json(text);
  }

  async *#json(pieces: AsyncGenerator<string>): Issues {
    const { as, language } = this.#wishes;
    const { path } = this.#source;
    const text = await wholeText(pieces);
    // In the read tree each file is one document; elsewhere a list is one of documents.
    const inTree = as === undefined && path !== undefined && kindInTree(path) !== undefined;
    if (/^\s*\[/.test(text) && !inTree) {
      walkJson(text, {});
      yield* this.#rows(rowsOfList(text));
      return;
    }
    const document = readDocument({ text, origin: { line: 1, column: 1 } });
    const decided = decideKind(path, as, [document.value]);
    this.kind = decided.kind;
    this.documents = 1;
    yield* checkDocument(document, { ...decided, language });
  }

  #rows(rows: AsyncGenerator<JsonText>): Issues {
    const { as, language } = this.#wishes;
    return checkRows(rows, {
      path: this.#source.path,
      as,
      language,
      onKind: (kind) => (this.kind = kind),
      onDocument: () => (this.documents += 1),
    });
  }

  async *#table(rows: AsyncGenerator<TableRow>): Issues {
    const { as, language } = this.#wishes;
    const header = await headerOf(rows);
    const members: unknown = Object.fromEntries(
      header.cells.map((cell) => [cell.trim().split('.')[0], true]),
    );
    const { kind } = decideKind(this.#source.path, as, [members], true);
    this.kind = kind;
    yield* checkTable(header, rows, kind, language, () => (this.documents += 1));
  }
}

/** Checks a file, which is read as its issues are asked for. */
export const checkFile = (source: Source, wishes: Wishes): FileCheck => new Checking(source, wishes);
