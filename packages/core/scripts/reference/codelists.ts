import ts from 'typescript';
import { codelists } from '../../src/codelists/codelists.ts';
import type { Codelist } from '../../src/codelists/codelist.ts';
import type { Exported, Sources } from './program.ts';
import type { CodelistEntry } from './shape.ts';
import { documentationOf, wordsOf, type Anchors } from './words.ts';

/** The constant whose codes a type is of: `ideaStates` of `(typeof ideaStates)[number]`. */
function constantOf({ declaration }: Exported): string | undefined {
  if (!ts.isTypeAliasDeclaration(declaration) || !ts.isIndexedAccessTypeNode(declaration.type))
    return undefined;
  const { objectType } = declaration.type;
  const query = ts.isParenthesizedTypeNode(objectType) ? objectType.type : objectType;
  return ts.isTypeQueryNode(query) ? query.exprName.getText() : undefined;
}

/** The name of each codelist's type, and of the constant that holds its codes. */
export function codelistConstants({ exports }: Sources): Map<string, string> {
  return new Map(
    exports
      .filter(({ name }) => Object.hasOwn(codelists, name))
      .map((exported) => {
        const constant = constantOf(exported);
        if (!constant) throw new Error(`${exported.name} is not the type of a list's codes.`);
        return [exported.name, constant];
      }),
  );
}

/** Every codelist with its codes, in the order of its labels. */
export function codelistEntries(
  sources: Sources,
  constants: ReadonlyMap<string, string>,
  anchors: Anchors,
): Omit<CodelistEntry, 'usedBy'>[] {
  const byName = new Map(sources.exports.map((exported) => [exported.name, exported]));
  const told = (name: string) => {
    const exported = byName.get(name);
    return exported ? documentationOf(exported.symbol, sources.checker) : '';
  };
  return Object.entries(codelists as object as Record<string, Codelist>).map(
    ([name, { source, open, era, numbers, labels }]) => {
      const constant = constants.get(name) ?? '';
      return {
        name,
        constant,
        words: wordsOf(`${told(name)} ${told(constant)}`, anchors),
        source,
        open: open === true,
        ...(era && { era }),
        codes: Object.entries(labels).map(([code, { en, sq }]) => {
          const number = numbers?.[code];
          return { code, en, sq, ...(number !== undefined && { number }) };
        }),
      };
    },
  );
}
