import { OpenAPIHono } from '@hono/zod-openapi';
import { identifierSchema, problemSchema } from '@ogp-kit/core';
import * as z from 'zod';
import { en } from '../problem/en.ts';
import { statusOf, type ProblemCode } from '../problem/refusal.ts';
import { emptyBodySchema } from '../routes/answer-write.ts';
import type { ReadRoute, Route, WriteRoute } from '../routes/route.ts';
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
/** A token may be sent, and one that does not hold is refused. */
const tokenOrNone = [{}, { bearer: [] }];
const text = z.string().max(2000);

/** All codes with which a route may refuse. */
export function refusalsOf(route: Route): ProblemCode[] {
  const writes = route.method === 'GET' ? [] : [...onEveryWrite, ...(route.keyed ? onKeyedWrites : [])];
  return [...new Set([...route.refuses, ...writes, ...onEveryRoute])];
}

function problemResponses(route: Route) {
  const codes = new Map<number, ProblemCode[]>();
  for (const code of refusalsOf(route))
    codes.set(statusOf[code], [...(codes.get(statusOf[code]) ?? []), code]);
  const waits = [409, 429, 503];
  return Object.fromEntries(
    [...codes].map(([status, those]) => [
      status,
      {
        description: those.map((code) => `\`${code}\`: ${en[code].title}.`).join(' '),
        content: { 'application/problem+json': { schema: problemSchema } },
        ...(waits.includes(status)
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

function parametersOf({ path }: Route) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  if (names.length === 0) return {};
  return {
    params: z.object(
      Object.fromEntries(
        names.map((name) => [name, name === 'page' ? z.int().min(1).max(999_999_999) : identifierSchema]),
      ),
    ),
  };
}

function requestOf(route: Route) {
  if (route.method === 'GET') {
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
  const content = json(documentSchemas[route.answers]);
  const header = (description: string) => ({ description, schema: { type: 'string' as const } });
  if (route.method === 'GET') {
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
    description: 'The token of a guest, from `POST participants`.',
  });
  for (const route of routes) {
    app.openAPIRegistry.registerPath({
      method: route.method === 'GET' ? 'get' : 'post',
      path: route.path,
      operationId: operationId(route),
      summary: route.summary,
      ...(route.description === undefined ? {} : { description: route.description }),
      tags: [route.method === 'GET' ? 'read' : 'write'],
      request: requestOf(route),
      ...(route.method === 'GET' ? {} : { security: tokenOrNone }),
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

function operationId({ method, path }: ReadRoute | WriteRoute): string {
  const words = path
    .replace(/\.json$/, '')
    .split(/[^A-Za-z]+/)
    .filter(Boolean);
  const verb = method === 'GET' ? 'read' : 'send';
  return [verb, ...words.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('');
}

/** The route that gives the document, itself in it. */
export function openApiRoute(others: readonly Route[]): ReadRoute {
  const route: ReadRoute = {
    method: 'GET',
    path: '/openapi.json',
    summary: 'This description',
    answers: 'OpenAPI',
    refuses: [],
    lifetime: 'until-publication',
    maxAge: 300,
    read: () => Promise.resolve(openApiDocument([...others, route])),
  };
  return route;
}
