/**
 * The reference of the data model, made from what there is: interfaces and their JSDoc, JSON Schemas, codelists, rules,
 * and the examples of the README. Nothing of it is kept anywhere: Storybook asks for it when it builds.
 * `node scripts/reference.ts` writes it as JSON.
 */
import ts from 'typescript';
import { codelistConstants, codelistEntries } from './reference/codelists.ts';
import { entitiesOf, isEntity, isText } from './reference/entities.ts';
import { grouped } from './reference/groups.ts';
import type { Explained } from './reference/members.ts';
import { readSources, type Sources } from './reference/program.ts';
import { readReadme } from './reference/readme.ts';
import type { Member, Reference, Words } from './reference/shape.ts';
import { isTool, toolGroups } from './reference/tools.ts';
import { documentationOf, type Anchors } from './reference/words.ts';
import { generateSchemas, type JsonSchema } from './schemas.ts';

export type * from './reference/shape.ts';

/** Every name that has an entry, and the entry's. The constant of a codelist leads to the list. */
function anchorsOf({ exports }: Sources, constants: ReadonlyMap<string, string>): Anchors {
  const lists = new Set(constants.values());
  return new Map([
    ...exports
      .filter((exported) => isEntity(exported) || isTool(exported, lists))
      .map(({ name }): [string, string] => [name, name]),
    ...[...constants].flatMap(([name, constant]): [string, string][] => [
      [name, name],
      [constant, name],
    ]),
  ]);
}

function explained({ checker, exports }: Sources, anchors: Anchors): Explained {
  const interfaces = exports.flatMap(({ name, declaration }): [string, ts.InterfaceDeclaration][] =>
    ts.isInterfaceDeclaration(declaration) ? [[name, declaration]] : [],
  );
  const documentation = exports.map(({ name, symbol }): [string, string] => [
    name,
    documentationOf(symbol, checker),
  ]);
  return {
    checker,
    anchors,
    interfaces: new Map(interfaces),
    documentation: new Map(documentation),
    texts: new Set(exports.filter(isText).map(({ name }) => name)),
  };
}

const leadsTo = (words: Words, name: string) =>
  words.some((part) => typeof part !== 'string' && part.to === name);

/** The reference as it is now. */
export function buildReference(schemas: ReadonlyMap<string, JsonSchema> = generateSchemas()): Reference {
  const sources = readSources();
  const constants = codelistConstants(sources);
  const anchors = anchorsOf(sources, constants);
  const readme = readReadme();
  const groups = grouped(entitiesOf(sources, schemas, explained(sources, anchors)));
  const owned = groups
    .flatMap(({ things }) => things)
    .flatMap(({ entity }) =>
      entity.members.map((member): [string, Member] => [`${entity.name}.${member.name}`, member]),
    );
  // A list of open codes is named by the words of the member, its type being any identifier.
  const usersOf = (name: string) =>
    owned
      .filter(([, { type, meaning }]) => leadsTo(type, name) || leadsTo(meaning, name))
      .map(([owner]) => owner);
  return {
    groups: groups.map(({ things, ...group }) => ({
      ...group,
      entities: things.map(({ entity }) => ({ ...entity, usedBy: usersOf(entity.name) })),
    })),
    codelists: codelistEntries(sources, constants, anchors).map((list) => ({
      ...list,
      usedBy: usersOf(list.name),
    })),
    tools: toolGroups(sources, new Set(constants.values()), readme, anchors),
    fixtures: readme.fixtures,
  };
}

if (import.meta.main) process.stdout.write(JSON.stringify(buildReference()));
