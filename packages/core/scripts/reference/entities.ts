import ts from 'typescript';
import { codelists } from '../../src/codelists/codelists.ts';
import { schemaFile, type JsonSchema } from '../schemas.ts';
import { limitsOf } from './limits.ts';
import { membersOf, type Explained } from './members.ts';
import type { Exported, Sources } from './program.ts';
import type { Entity } from './shape.ts';
import { documentationOf, typeOf, wordsOf } from './words.ts';

type Schemas = ReadonlyMap<string, JsonSchema>;

/** Interfaces and types, but for those of a codelist's codes, which stand with the list. */
export function isEntity({ name, declaration }: Exported): boolean {
  const type = ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration);
  return type && !Object.hasOwn(codelists, name);
}

/** Texts, and what is texts by language: how something is written. */
export function isText({ name, file, declaration }: Exported): boolean {
  const text = ts.isTypeAliasDeclaration(declaration) && !ts.isUnionTypeNode(declaration.type);
  return file.startsWith('model/') && (text || name === 'LocalisedText');
}

/** Rules and validators by the entity that `validate/entities.ts` gives them. */
function checksByEntity(sources: Sources): Map<string, Set<string>> {
  const exported = new Set(sources.exports.map(({ name }) => name));
  const checks = new Map<string, Set<string>>();
  const namesIn = (node: ts.Node): string[] => [
    ...(ts.isIdentifier(node) && exported.has(node.text) ? [node.text] : []),
    ...node.getChildren().flatMap(namesIn),
  ];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isCallExpression(node.initializer)) {
      const name = node.name.getText();
      const own = [`validate${name}`, `parse${name}`].filter((check) => exported.has(check));
      const rules = node.initializer.arguments.slice(1).flatMap(namesIn);
      checks.set(name, new Set([...own, ...rules]));
    } else node.forEachChild(visit);
  };
  visit(sources.file('validate/entities.ts'));
  return checks;
}

/** A schema by its name, also of a text and of what others only extend. */
function schemaFinder(schemas: Schemas, { interfaces }: Explained) {
  const definitions = Object.assign(
    {},
    ...[...schemas.values()].map((schema) => schema.definitions),
  ) as Record<string, JsonSchema>;
  const heirOf = (name: string) =>
    [...interfaces.values()].find((node) =>
      node.heritageClauses?.some(({ types }) => types.some((type) => type.getText() === name)),
    )?.name.text ?? '';
  const find = (name: string) => schemas.get(name) ?? definitions[name] ?? schemas.get(heirOf(name));
  return { definitions, find };
}

/** Every interface, text and union of the model, by the file that it stands in. */
export function entitiesOf(
  sources: Sources,
  schemas: Schemas,
  all: Explained,
): { file: string; entity: Omit<Entity, 'usedBy'> }[] {
  const { definitions, find } = schemaFinder(schemas, all);
  const checks = checksByEntity(sources);
  const byName = new Map(sources.exports.map((exported) => [exported.name, exported]));
  const told = ({ symbol }: Exported) => wordsOf(documentationOf(symbol, sources.checker), all.anchors);
  return sources.exports.filter(isEntity).map((exported) => {
    const { name, file, declaration } = exported;
    const zod = byName.get(`${name.charAt(0).toLowerCase()}${name.slice(1)}Schema`);
    const schema = find(name);
    const common = {
      name,
      words: told(exported),
      checks: [...(checks.get(name) ?? [])],
      ...(zod && { schema: { name: zod.name, words: told(zod) } }),
      ...(schemas.has(name) && { jsonSchema: schemaFile(name) }),
    };
    if (ts.isInterfaceDeclaration(declaration)) {
      const members = membersOf(declaration, schema, definitions, all);
      return { file, entity: { ...common, kind: 'interface', members, limits: [] } };
    }
    const { type } = declaration as ts.TypeAliasDeclaration;
    const { pattern } = schema ?? {};
    if (isText(exported)) {
      const limits = schema ? [limitsOf(schema, definitions, 'whole')] : [];
      return { file, entity: { ...common, kind: 'text', members: [], limits, ...(pattern && { pattern }) } };
    }
    return { file, entity: { ...common, kind: 'type', members: [], limits: typeOf(type, all.anchors) } };
  });
}
