import ts from 'typescript';
import type { JsonSchema } from '../schemas.ts';
import { limitsOf } from './limits.ts';
import type { Sources } from './program.ts';
import type { Member } from './shape.ts';
import { documentationOf, typeOf, wordsOf, type Anchors } from './words.ts';

type Interface = ts.InterfaceDeclaration;
type Declared = ts.PropertySignature | ts.IndexSignatureDeclaration;
type Meaning = readonly [words: string, from: Member['meaningFrom']];

/** What members are explained with. */
export interface Explained {
  readonly checker: Sources['checker'];
  readonly anchors: Anchors;
  readonly interfaces: ReadonlyMap<string, Interface>;
  /** The JSDoc of everything by name. */
  readonly documentation: ReadonlyMap<string, string>;
  /** Texts of the model: they say how something is written, and not what it is for. */
  readonly texts: ReadonlySet<string>;
}

function basesOf(node: Interface, { interfaces }: Explained): Interface[] {
  const types = (node.heritageClauses ?? []).flatMap((clause) => clause.types);
  // The language's own, such as `Error`, have no entry.
  return types.flatMap((type) => interfaces.get(type.getText()) ?? []);
}

const nameOf = (member: Declared) =>
  ts.isIndexSignatureDeclaration(member)
    ? (member.parameters[0]?.name.getText() ?? '')
    : member.name.getText();

/** The members of an interface, those of what it extends first, each as it is declared last. */
function declaredIn(node: Interface, all: Explained): Map<string, Declared> {
  const found = new Map(basesOf(node, all).flatMap((base) => [...declaredIn(base, all)]));
  for (const member of node.members) {
    if (ts.isPropertySignature(member) || ts.isIndexSignatureDeclaration(member)) {
      found.set(nameOf(member), member);
    }
  }
  return found;
}

/** The name of what a member holds, or of what is in its list. */
function itemOf({ type }: Declared): string {
  const list = type && ts.isTypeOperatorNode(type) ? type.type : type;
  return (list && ts.isArrayTypeNode(list) ? list.elementType : list)?.getText() ?? '';
}

function ownWords(member: Declared, { checker }: Explained): string {
  const symbol = ts.isPropertySignature(member) && checker.getSymbolAtLocation(member.name);
  return symbol ? documentationOf(symbol, checker) : '';
}

/** What is said of the entity that a member holds; of a text only where the member has no name of its own. */
function wordsOfType(member: Declared, { documentation, texts }: Explained): string {
  const name = itemOf(member);
  const tells = ts.isIndexSignatureDeclaration(member) || !texts.has(name);
  return tells ? (documentation.get(name) ?? '') : '';
}

function meaningOf(member: Declared, all: Explained): Meaning {
  const own = ownWords(member, all);
  if (own) return [own, 'own'];
  const words = wordsOfType(member, all);
  return words ? [words, 'type'] : ['', 'nowhere'];
}

/** The members of an interface with what each is, must be and means. */
export function membersOf(
  node: Interface,
  schema: JsonSchema | undefined,
  definitions: Readonly<Record<string, JsonSchema>>,
  all: Explained,
): Member[] {
  return [...declaredIn(node, all)].map(([name, member]) => {
    const [meaning, meaningFrom] = meaningOf(member, all);
    const map = ts.isIndexSignatureDeclaration(member);
    const part = (map ? schema?.additionalProperties : schema?.properties?.[name]) as JsonSchema | undefined;
    return {
      name: map ? `[${name}]` : name,
      type: typeOf(member.type, all.anchors),
      required: !member.questionToken && !map,
      limits: part ? limitsOf(part, definitions) : '',
      meaning: wordsOf(meaning, all.anchors),
      meaningFrom,
    };
  });
}
