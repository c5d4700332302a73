import { OpenAPIHono } from '@hono/zod-openapi';
import { identifierSchema, participantRoles, problemSchema } from '@ogp-kit/core';
import * as z from 'zod';
import { en } from '../problem/en.ts';
import { statusOf, type ProblemCode } from '../problem/refusal.ts';
import { emptyBodySchema } from '../routes/answer-write.ts';
import { mayDo, rolesFor } from '../guard/permissions.ts';
import type { ReadRoute, Route } from '../routes/route.ts';
import { version } from '../version.ts';
import { documentSchemas } from './schemas.ts';

const onEveryRoute: readonly ProblemCode[] = [
  'request-malformed',
  'method-not-allowed',
  'timed-out',
  'head-too-large',
  'failed',
  'unavailable',
];
const onEveryWrite: readonly ProblemCode[] = [
  'origin-not-allowed',
  'rate-limited',
  'media-type',
  'too-large',
  'body-malformed',
  'body-invalid',
  'unauthenticated',
];
const onKeyedWrites: readonly ProblemCode[] = ['key-missing', 'key-malformed', 'key-reused', 'key-in-use'];

const json = (schema: z.ZodType) => ({ 'application/json': { schema } });
const bearer = { bearer: [] };

/** Whether a token must be sent, or may be, and one that does not hold is refused. */
function securityOf(route: Route) {
  if (route.method === 'GET' && !route.private) return {};
  return { security: mayDo(route.operation, 'nobody') ? [{}, bearer] : [bearer] };
}

/** Why whoever sends a token may not read. */
const onPrivateReads: readonly ProblemCode[] = ['unauthenticated'];

/** Who may do it, where not everybody who has a token may. */
function descriptionOf(route: Route) {
  const roles = route.method === 'GET' && !route.private ? [] : rolesFor(route.operation);
  const needs =
    roles.length > 0 && roles.length < participantRoles.length
      ? [`Needs a token with one of the roles ${roles.join(', ')}.`]
      : [];
  const description = [...(route.description === undefined ? [] : [route.description]), ...needs].join(' ');
  return description === '' ? {} : { description };
}

const text = z.string().max(2000);

/** All codes with which a route may refuse. */
export function refusalsOf(route: Route): ProblemCode[] {
  if (route.method === 'GET') {
    const forOne = route.private ? onPrivateReads : [];
    return [...new Set([...route.refuses, ...forOne, ...onEveryRoute])];
  }
  const keyed = route.keyed ? onKeyedWrites : [];
  return [...new Set([...route.refuses, ...onEveryWrite, ...keyed, ...onEveryRoute])];
}

function problemResponses(route: Route) {
  const codes = new Map<number, ProblemCode[]>();
  for (const code of refusalsOf(route))
    codes.set(statusOf[code], [...(codes.get(statusOf[code]) ?? []), code]);
  const waits = [429, 503];
  return Object.fromEntries(
    [...codes].map(([status, those]) => [
      status,
      {
        description: those.map((code) => `\`${code}\`: ${en[code].title}.`).join(' '),
        content: { 'application/problem+json': { schema: problemSchema } },
        ...(waits.includes(status) || those.includes('key-in-use')
          ? {
              headers: {
                'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' as const } },
              },
            }
          : {}),
      },
    ]),
  );
}

/** Parameters that are no ids. */
const numbers = ['page', 'version'];

function parametersOf({ path }: Route) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  if (names.length === 0) return {};
  return {
    params: z.object(
      Object.fromEntries(
        names.map((name) => [
          name,
          numbers.includes(name) ? z.int().min(1).max(999_999_999) : identifierSchema,
        ]),
      ),
    ),
  };
}

function requestOf(route: Route) {
  if (route.method === 'GET') {
    if (route.private) return parametersOf(route);
    return { ...parametersOf(route), headers: z.object({ 'If-None-Match': text.optional() }) };
  }
  const key = {
    'Idempotency-Key': z
      .string()
      .min(8)
      .max(128)
      .regex(/^[ -~]*$/),
  };
  return {
    ...parametersOf(route),
    ...(route.keyed ? { headers: z.object(key) } : {}),
    body: {
      required: true,
      content: json(route.body === undefined ? emptyBodySchema : documentSchemas[route.body]),
    },
  };
}

function successOf(route: Route) {
  const schema = documentSchemas[route.answers];
  const mediaType = route.method === 'GET' && !route.private ? route.mediaType : undefined;
  const content = mediaType === undefined ? json(schema) : { [mediaType]: { schema } };
  const header = (description: string) => ({ description, schema: { type: 'string' as const } });
  if (route.method === 'GET') {
    if (route.private) return { 200: { description: route.summary, content } };
    return {
      200: {
        description: route.summary,
        content,
        headers: { ETag: header('Strong; follows from the bytes.') },
      },
      304: { description: 'The reader has it already.' },
    };
  }
  const location =
    route.answers === 'Accepted' ? { headers: { Location: header('Where the contribution is.') } } : {};
  return { [route.status]: { description: route.summary, content, ...location } };
}

/** What the backend takes and gives, as OpenAPI 3.1. */
export function openApiDocument(routes: readonly Route[]): object {
  const app = new OpenAPIHono();
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'The token of a guest, from `POST participants`, or one that the owner of the backend gave.',
  });
  for (const route of routes) {
    app.openAPIRegistry.registerPath({
      method: route.method.toLowerCase() as 'get' | 'post' | 'put',
      path: route.path,
      operationId: operationId(route),
      summary: route.summary,
      ...descriptionOf(route),
      tags: [route.method === 'GET' ? 'read' : 'write'],
      request: requestOf(route),
      ...securityOf(route),
      responses: { ...successOf(route), ...problemResponses(route) },
    });
  }
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'OGP Kit participation protocol',
      version,
      description:
        'Reading is a tree of JSON documents with relative links; writing is small and never doubles.',
      license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    },
    servers: [{ url: '.', description: 'The folder of this document' }],
    tags: [
      { name: 'read', description: 'Open to everybody' },
      { name: 'write', description: 'For the websites that the owner lists, and for scripts' },
    ],
  });
}

const verbs = { GET: 'read', POST: 'send', PUT: 'put' } as const;

function operationId({ method, path }: Route): string {
  const words = path
    .replace(/\.json$/, '')
    .split(/[^A-Za-z]+/)
    .filter(Boolean);
  return [verbs[method], ...words.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('');
}

/** The route that gives the document, itself in it. */
export function openApiRoute(others: readonly Route[]): ReadRoute {
  const route: ReadRoute = {
    method: 'GET',
    path: '/openapi.json',
    summary: 'This description',
    answers: 'OpenAPI',
    refuses: [],
    topics: () => [],
    maxAge: 300,
    read: () => Promise.resolve(openApiDocument([...others, route])),
  };
  return route;
}
