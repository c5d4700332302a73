/** What the package exports, as the TypeScript compiler sees it. */
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Exported {
  readonly name: string;
  readonly symbol: ts.Symbol;
  readonly declaration: ts.Declaration;
  /** Its file within `src/`: `model/plan.ts`. */
  readonly file: string;
}

export interface Sources {
  readonly checker: ts.TypeChecker;
  /** Everything that `@ogp-kit/core` exports, in the order of the files. */
  readonly exports: readonly Exported[];
  /** The names that `@ogp-kit/core/browser` exports. */
  readonly browser: ReadonlySet<string>;
  file(path: string): ts.SourceFile;
}

/** Reads the sources. */
export function readSources(): Sources {
  const config = ts.getParsedCommandLineOfConfigFile(
    `${root}tsconfig.build.json`,
    { noEmit: true },
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
      },
    },
  );
  if (!config) throw new Error('tsconfig.build.json cannot be read.');
  const program = ts.createProgram(config.fileNames, config.options);
  const checker = program.getTypeChecker();
  const file = (path: string): ts.SourceFile => {
    const found = program.getSourceFile(`${root}src/${path}`);
    if (!found) throw new Error(`No source: src/${path}`);
    return found;
  };
  const exportsOf = (path: string): Exported[] => {
    const module = checker.getSymbolAtLocation(file(path));
    if (!module) throw new Error(`src/${path} exports nothing.`);
    return checker.getExportsOfModule(module).map((exported) => {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const declaration = symbol.declarations?.[0];
      if (!declaration) throw new Error(`${exported.name} is declared nowhere.`);
      const [, within = ''] = declaration.getSourceFile().fileName.split('/core/src/');
      return { name: exported.name, symbol, declaration, file: within };
    });
  };
  const inOrder = (a: Exported, b: Exported) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.declaration.pos - b.declaration.pos;
  return {
    checker,
    exports: exportsOf('index.ts').sort(inOrder),
    browser: new Set(exportsOf('browser.ts').map(({ name }) => name)),
    file,
  };
}
