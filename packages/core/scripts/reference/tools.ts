import ts from 'typescript';
import type { Exported, Sources } from './program.ts';
import type { Readme } from './readme.ts';
import type { Example, Tool, ToolGroup } from './shape.ts';
import { documentationOf, tagsOf, wordsOf, type Anchors } from './words.ts';

const schemaOrLabels = /(?:Schema|Labels)$/;

/** What the package exports to be called or looked up, beside schemas and codelists, which stand elsewhere. */
export function isTool({ name, declaration }: Exported, codelistConstants: ReadonlySet<string>): boolean {
  return (
    (ts.isFunctionDeclaration(declaration) ||
      ts.isVariableDeclaration(declaration) ||
      ts.isClassDeclaration(declaration)) &&
    !schemaOrLabels.test(name) &&
    !codelistConstants.has(name)
  );
}

/**
 * The function that a declaration makes. Read from the syntax: the types of the validators take the compiler seconds,
 * and the names of their parameters stand there without them.
 */
function functionIn(node: ts.Node | undefined, checker: ts.TypeChecker): ts.SignatureDeclaration | undefined {
  if (!node) return undefined;
  if (ts.isFunctionDeclaration(node) || ts.isArrowFunction(node)) return node;
  if (ts.isClassDeclaration(node)) return node.members.find(ts.isConstructorDeclaration);
  if (ts.isVariableDeclaration(node)) return functionIn(node.initializer, checker);
  if (!ts.isCallExpression(node)) return undefined;
  // `validatePlan` is what `validator('Plan')` gives.
  const maker = functionIn(checker.getSymbolAtLocation(node.expression)?.valueDeclaration, checker);
  return maker && ts.isArrowFunction(maker) && ts.isArrowFunction(maker.body) ? maker.body : undefined;
}

function callOf({ name, declaration }: Exported, checker: ts.TypeChecker): string {
  const made = functionIn(declaration, checker);
  if (!made) return name;
  const parameters = made.parameters.map((parameter) => {
    const spare = parameter.questionToken ?? parameter.initializer;
    // One that is taken apart has no name of its own.
    const own = ts.isIdentifier(parameter.name) ? parameter.name.text.replace(/^_/, '') : 'document';
    return `${own}${spare ? '?' : ''}`;
  });
  return `${ts.isClassDeclaration(declaration) ? 'new ' : ''}${name}(${parameters.join(', ')})`;
}

/** `code // result` in an `@example`. */
function exampleOf(text: string): Example {
  const [, code, result] = /^(.+?) \/\/ (.+)$/.exec(text.trim()) ?? [];
  return code !== undefined && result !== undefined
    ? { code, result, run: false }
    : { code: text.trim(), run: false };
}

function toolOf(exported: Exported, sources: Sources, readme: Readme, anchors: Anchors): Tool {
  const { name, symbol, declaration } = exported;
  const call = callOf(exported, sources.checker);
  const told = (tag: string) => tagsOf(symbol, tag);
  return {
    kind: ts.isClassDeclaration(declaration) ? 'class' : call.includes('(') ? 'function' : 'constant',
    name,
    call,
    browser: sources.browser.has(name),
    words: wordsOf(documentationOf(symbol, sources.checker), anchors),
    parameters: told('param').map((text) => {
      const [, parameter = '', words = ''] = /^(\S+)\s+([\s\S]*)$/.exec(text) ?? [];
      return { name: parameter, words: wordsOf(words, anchors) };
    }),
    returns: wordsOf(told('returns').join(' '), anchors),
    throws: wordsOf(told('throws').join(' '), anchors),
    examples: [
      ...readme.rows
        .filter(({ names }) => names.includes(name))
        .map(({ code, result }) => ({ code, result, run: true })),
      ...told('example').map(exampleOf),
    ],
  };
}

/** The functions and constants of the package under the headings of the README; last those that it does not tell of. */
export function toolGroups(
  sources: Sources,
  codelistConstants: ReadonlySet<string>,
  readme: Readme,
  anchors: Anchors,
): ToolGroup[] {
  const rest = 'And also';
  const sectionOf = new Map(
    readme.rows.flatMap(({ section, names }) => names.map((name) => [name, section])),
  );
  const order = readme.rows.flatMap(({ names }) => names);
  const tools = sources.exports
    .filter((exported) => isTool(exported, codelistConstants))
    .map((exported) => toolOf(exported, sources, readme, anchors));
  return [...readme.sections, rest]
    .map((title) => ({
      title,
      tools: tools
        .filter(({ name }) => (sectionOf.get(name) ?? rest) === title)
        .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name)),
    }))
    .filter(({ tools: found }) => found.length > 0);
}
