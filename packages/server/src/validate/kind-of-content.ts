import { validate, type EntityName } from '@ogp-kit/core';
import { kinds, schemaOf, type JsonSchema } from './kinds.ts';

interface Shape {
  required: ReadonlySet<string>;
  members: ReadonlySet<string>;
  /** What `kind` must be, where there is one choice only. */
  only?: unknown;
  /** Of a list: what its `items` are like. */
  items?: Shape;
}

/** What content resembles. */
export interface Likeness {
  /** The kind that it clearly is. */
  clear?: EntityName;
  /** Where nothing is clear: those that come near, the nearest first. */
  near: readonly EntityName[];
}

const followed = (schema: JsonSchema, root: JsonSchema): JsonSchema =>
  root.definitions?.[schema.$ref?.replace('#/definitions/', '') ?? ''] ?? schema;

function shapeOf(schema: JsonSchema, root: JsonSchema): Shape {
  const { required = [], properties = {} } = schema;
  const kind = properties['kind'] && followed(properties['kind'], root);
  const items = properties['items']?.items && followed(properties['items'].items, root);
  return {
    required: new Set(required),
    members: new Set(Object.keys(properties)),
    ...(kind?.const !== undefined && { only: kind.const }),
    ...(items && { items: shapeOf(items, root) }),
  };
}

let known: ReadonlyMap<EntityName, Shape> | undefined;

/** The shapes of all kinds but those that take members of any name, and so resemble everything. */
function shapes(): ReadonlyMap<EntityName, Shape> {
  known ??= new Map(
    kinds()
      .map((kind) => [kind, schemaOf(kind)] as const)
      .filter(([, schema]) => schema.properties && !schema.additionalProperties && !schema.allOf)
      .map(([kind, schema]) => [kind, shapeOf(schema, schema)]),
  );
  return known;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const average = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

/** From 0 to 1: how many of the required members are there, and how many of those there are known. */
function fit(shape: Shape, document: Record<string, unknown>): number {
  const names = Object.keys(document);
  const own =
    names.reduce((sum, name) => sum + Number(shape.required.has(name)) + Number(shape.members.has(name)), 0) /
    (shape.required.size + names.length || 1);
  const items = Array.isArray(document['items']) ? document['items'].slice(0, 20).filter(isObject) : [];
  const { items: inner } = shape;
  return inner && items.length > 0 ? own * average(items.map((item) => fit(inner, item))) : own;
}

/** How well documents fit a kind, from 0 to 1. */
export function fitOf(kind: EntityName, documents: readonly unknown[]): number {
  const shape = shapes().get(kind);
  const objects = documents.filter(isObject);
  return shape && objects.length > 0 ? average(objects.map((document) => fit(shape, document))) : 0;
}

const clearly = 0.6;
const margin = 0.1;

/** The only one of some kinds that all of the documents are right by. */
function onlyRight(near: readonly EntityName[], documents: readonly unknown[]): EntityName | undefined {
  const right = near.filter((kind) => documents.every((document) => validate(kind, document).ok));
  return right.length === 1 ? right[0] : undefined;
}

/** Which kind documents are of, by their members; `named` is only about which members there are, not what they hold. */
export function likeness(documents: readonly unknown[], named = false): Likeness {
  const said = named
    ? []
    : documents.filter(isObject).flatMap(({ kind }) => (typeof kind === 'string' ? [kind] : []));
  const fits = [...shapes()]
    .filter(([, { only }]) => only === undefined || said.every((kind) => kind === only))
    .map(([kind, { only }]) => ({ kind, fits: fitOf(kind, documents), said: said[0] === only }))
    .sort((a, b) => b.fits - a.fits);
  const bySaying = said.length > 0 ? fits.find((one) => one.said && one.fits >= 0.5) : undefined;
  if (bySaying) return { clear: bySaying.kind, near: [] };
  const [best, second] = fits;
  if (!best || best.fits < 0.5) return { near: [] };
  if (best.fits >= clearly && best.fits - (second?.fits ?? 0) >= margin)
    return { clear: best.kind, near: [] };
  const near = fits.filter((one) => one.fits >= 0.5 && best.fits - one.fits < margin).map(({ kind }) => kind);
  const right = named ? undefined : onlyRight(near, documents);
  return right ? { clear: right, near: [] } : { near: near.slice(0, 5) };
}
