import ts from 'typescript';
import type { Words } from './shape.ts';

/** The entry that a name of the API leads to. */
export type Anchors = ReadonlyMap<string, string>;

/** Text in which backticks mark code; code that begins with a name of the API leads to its entry. */
export function wordsOf(text: string, anchors: Anchors): Words {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .split(/`([^`]+)`/)
    .map((part, i) => (i % 2 === 1 ? codeOf(part, anchors) : part))
    .filter((part) => part !== '');
}

/** A piece of code, with the entry that it leads to. */
export function codeOf(code: string, anchors: Anchors): { code: string; to?: string } {
  const [name = ''] = /^\w+/.exec(code) ?? [];
  const to = anchors.get(name);
  return to === undefined ? { code } : { code, to };
}

/** A type as it is written, each name in it leading to its entry. */
export function typeOf(type: ts.TypeNode | undefined, anchors: Anchors): Words {
  if (!type) return [];
  if (ts.isArrayTypeNode(type)) return ['list of ', ...typeOf(type.elementType, anchors)];
  if (ts.isUnionTypeNode(type)) {
    return type.types.flatMap((part, i) => [...(i > 0 ? [' or '] : []), ...typeOf(part, anchors)]);
  }
  if (ts.isTypeOperatorNode(type) && type.operator === ts.SyntaxKind.ReadonlyKeyword) {
    return typeOf(type.type, anchors);
  }
  if (type.kind === ts.SyntaxKind.BooleanKeyword) return ['yes or no'];
  if (type.kind === ts.SyntaxKind.NumberKeyword) return ['number'];
  if (type.kind === ts.SyntaxKind.StringKeyword) return ['text'];
  return [codeOf(type.getText().replace(/\s+/g, ' '), anchors)];
}

/** The words of a symbol's JSDoc, without its tags. */
export function documentationOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  return ts.displayPartsToString(symbol.getDocumentationComment(checker));
}

/** What stands behind a tag, once for each time that it is there. */
export function tagsOf(symbol: ts.Symbol, tag: string): string[] {
  return symbol
    .getJsDocTags()
    .filter(({ name }) => name === tag)
    .map(({ text }) => ts.displayPartsToString(text));
}
