import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validate as validateOpenApi } from '@readme/openapi-parser';
import { mayDo } from '../src/guard/permissions.ts';
import { privateReads } from '../src/routes/private-reads.ts';
import { reads } from '../src/routes/reads.ts';
import { writes } from '../src/routes/writes.ts';
import { refusalsOf } from '../src/openapi/document.ts';
import { statusOf } from '../src/problem/refusal.ts';
import { json, running } from './running.ts';

interface Operation {
  operationId: string;
  parameters?: { name: string; in: string }[];
  security?: Record<string, string[]>[];
  responses: Record<string, { content?: Record<string, { schema: { $ref?: string } }> }>;
}
interface Document {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { securitySchemes?: Record<string, { type: string; scheme: string }> };
}

const read = async (url: string) => json<Document>(fetch(`${url}openapi.json`));

test('openapi.json is valid OpenAPI 3.1', async (t) => {
  const { url } = await running(t);
  const document = await read(url);
  assert.match(document.openapi, /^3\.1\./);
  const result = await validateOpenApi(structuredClone(document) as never);
  assert.ok(result.valid, JSON.stringify(result));
  const broken = structuredClone(document);
  broken.paths['/ogp.json']!['get']!.responses = 'none' as never;
  assert.equal((await validateOpenApi(broken as never)).valid, false, 'the validator finds what is wrong');
});

test('every route is in it, with every status and its own document', async (t) => {
  const { url } = await running(t);
  const { paths } = await read(url);
  const described = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
  const routes = [...reads, ...privateReads, ...writes];
  const served = [
    ...routes.map(({ method, path }) => `${method.toLowerCase()} ${path}`),
    'get /openapi.json',
  ];
  assert.deepEqual(described.sort(), served.sort());
  for (const route of routes) {
    const operation = paths[route.path]![route.method.toLowerCase()]!;
    const success =
      route.method !== 'GET' ? [String(route.status)] : route.private ? ['200'] : ['200', '304'];
    const media = (route.method === 'GET' && !route.private && route.mediaType) || 'application/json';
    const refused = refusalsOf(route).map((code) => String(statusOf[code]));
    assert.deepEqual(
      Object.keys(operation.responses).sort(),
      [...new Set([...success, ...refused])].sort(),
      route.path,
    );
    for (const status of refused) {
      const ref = operation.responses[status]?.content?.['application/problem+json']?.schema.$ref;
      assert.equal(ref, '#/components/schemas/Problem', `${route.path} ${status}`);
    }
    const ref = operation.responses[success[0]!]?.content?.[media]?.schema.$ref;
    assert.equal(ref, `#/components/schemas/${route.answers}`);
    const names =
      operation.parameters?.filter((parameter) => parameter.in === 'path').map(({ name }) => `{${name}}`) ??
      [];
    assert.deepEqual(names, route.path.match(/\{\w+\}/g) ?? []);
  }
  const ids = Object.values(paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId }) => operationId),
  );
  assert.equal(new Set(ids).size, ids.length);
});

test('a token may be sent or must be, as a security scheme says it, and reading what is public needs none', async (t) => {
  const { url } = await running(t);
  const { paths, components } = await read(url);
  const { type, scheme } = components.securitySchemes!['bearer']!;
  assert.deepEqual([type, scheme], ['http', 'bearer']);
  for (const route of [...reads, ...privateReads, ...writes]) {
    const { security, parameters = [] } = paths[route.path]![route.method.toLowerCase()]!;
    const operation = route.method === 'GET' && !route.private ? undefined : route.operation;
    const optional = operation && mayDo(operation, 'nobody') ? [{}] : [];
    assert.deepEqual(security, operation && [...optional, { bearer: [] }], route.path);
    assert.ok(!parameters.some(({ name }) => name === 'Authorization'), route.path);
  }
});
