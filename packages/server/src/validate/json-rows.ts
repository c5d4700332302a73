import { createScanner, type SyntaxKind } from 'jsonc-parser';
import type { JsonText } from './json-document.ts';
import { linesOf } from './text-of-bytes.ts';

// The parser's own names of these are gone when it is compiled; their types still see to it that they are right.
const openBrace: SyntaxKind.OpenBraceToken = 1;
const closeBrace: SyntaxKind.CloseBraceToken = 2;
const openBracket: SyntaxKind.OpenBracketToken = 3;
const closeBracket: SyntaxKind.CloseBracketToken = 4;
const comma: SyntaxKind.CommaToken = 5;
const end: SyntaxKind.EOF = 17;

/** The members of the list that a JSON text is; the text must have been found right. */
export async function* rowsOfList(text: string): AsyncGenerator<JsonText> {
  const scanner = createScanner(text, true);
  let row = 0;
  let depth = 0;
  let start = 0;
  let origin: JsonText['origin'] = {};
  scanner.scan();
  for (let token = scanner.scan(); token !== end; token = scanner.scan()) {
    const begins = token === openBrace || token === openBracket;
    const ends = token === closeBrace || token === closeBracket;
    if (depth === 0 && !ends && token !== comma) {
      row += 1;
      start = scanner.getTokenOffset();
      origin = { row, line: scanner.getTokenStartLine() + 1, column: scanner.getTokenStartCharacter() + 1 };
    }
    if (begins) depth += 1;
    if (ends) depth -= 1;
    // At last the list itself ends, which is less than none deep.
    if (depth === 0 && token !== comma) {
      yield { text: text.slice(start, scanner.getTokenOffset() + scanner.getTokenLength()), origin };
    }
  }
}

/** The documents of JSON Lines: each line that is not blank. */
export async function* rowsOfLines(pieces: AsyncIterable<string>): AsyncGenerator<JsonText> {
  let line = 0;
  for await (const text of linesOf(pieces)) {
    line += 1;
    if (/\S/.test(text)) yield { text, origin: { row: line, line, column: 1 } };
  }
}
