import { visit } from 'jsonc-parser';
import { FileFault } from './file-issue.ts';
import { syntaxFault } from './syntax-fault.ts';

/** How deep lists and objects may stand in one another. Beyond some thousands the stack would overflow. */
const deepest = 100;

/** Where something starts in a text, from 1. */
export interface Position {
  line: number;
  column: number;
}

/** Is told of the values of a JSON text in the order in which they stand. */
export interface JsonWalker {
  /** A list, an object, or a value without parts. */
  value?: (path: readonly (string | number)[], at: Position) => void;
  /** A name in an object, before its value. */
  name?: (path: readonly (string | number)[], at: Position) => void;
  /** An object begins or ends. */
  object?: (begins: boolean) => void;
}

/**
 * Goes through a JSON text from its beginning to its end.
 * @throws FileFault with line and column, when it is not JSON or too deep.
 */
export function walkJson(text: string, walker: JsonWalker): void {
  const path: (string | number)[] = [];
  const step = () => {
    const last = path.length - 1;
    if (typeof path[last] === 'number') path[last]++;
  };
  const begin = (line: number, column: number, first: string | number) => {
    const at = { line: line + 1, column: column + 1 };
    if (path.length >= deepest) throw new FileFault('json-too-deep', { ...at, expected: deepest });
    walker.value?.(path, at);
    path.push(first);
  };
  const end = () => {
    path.pop();
    step();
  };
  visit(
    text,
    {
      onObjectBegin: (_offset, _length, line, column) => {
        begin(line, column, '');
        walker.object?.(true);
      },
      onObjectProperty: (name, _offset, _length, line, column) => {
        path[path.length - 1] = name;
        walker.name?.(path, { line: line + 1, column: column + 1 });
      },
      onObjectEnd: () => {
        walker.object?.(false);
        end();
      },
      onArrayBegin: (_offset, _length, line, column) => begin(line, column, 0),
      onArrayEnd: end,
      onLiteralValue: (_value, _offset, _length, line, column) => {
        walker.value?.(path, { line: line + 1, column: column + 1 });
        step();
      },
      onError: (code, offset, _length, line, column) => {
        const { fault, back } = syntaxFault(text, code, offset);
        throw new FileFault('json-syntax', { line: line + 1, column: column + 1 - back, expected: fault });
      },
    },
    { disallowComments: true, allowTrailingComma: false },
  );
}

/** A JSON Pointer (RFC 6901). */
export const pointerOf = (path: readonly (string | number)[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The keys of a JSON Pointer. */
export const keysOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
