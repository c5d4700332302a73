import { printParseErrorCode } from 'jsonc-parser';
import type { SyntaxFault } from './words.ts';

/** By the names that the parser has for them. */
const faults: Readonly<Record<string, SyntaxFault>> = {
  InvalidSymbol: 'symbol',
  InvalidNumberFormat: 'number',
  PropertyNameExpected: 'name',
  ValueExpected: 'value',
  ColonExpected: 'colon',
  CommaExpected: 'comma',
  CloseBraceExpected: 'brace',
  CloseBracketExpected: 'bracket',
  EndOfFileExpected: 'end',
  InvalidCommentToken: 'comment',
  UnexpectedEndOfComment: 'comment',
  UnexpectedEndOfString: 'text-end',
  UnexpectedEndOfNumber: 'number',
  InvalidUnicode: 'escape',
  InvalidEscapeCharacter: 'escape',
  InvalidCharacter: 'control',
};

const betweenWords = /[\s,:[\]{}"/]/;

/** What is meant for a number, right or wrong: 01, .5, +1, 0x1F, 1_000, NaN, or a sign alone. */
const numberLike =
  /^(?:[+-]|[+-]?(?:(?:\d[\d_]*(?:\.[\d_]*)?|\.\d*)(?:e[+-]?[\d.]*)?|0x[\da-f]*|infinity|nan))$/i;

/** Longer than any number that is written by hand. */
const longestNumber = 100;

/** What is wrong where the parser stops, and how many characters before that it begins. */
export function syntaxFault(
  text: string,
  code: number,
  offset: number,
): { fault: SyntaxFault; back: number } {
  const fault = faults[printParseErrorCode(code)] ?? 'symbol';
  let start = offset;
  while (start > 0 && !betweenWords.test(text[start - 1]!)) start -= 1;
  // The parser may have taken the beginning of a word for a number, and miss a comma before the rest.
  const cut = start < offset && (fault === 'comma' || fault === 'end');
  if (!cut && fault !== 'symbol') return { fault, back: 0 };
  const [word = ''] = text.slice(start, start + longestNumber).split(betweenWords, 1);
  return { fault: numberLike.test(word) ? 'number' : 'symbol', back: offset - start };
}
