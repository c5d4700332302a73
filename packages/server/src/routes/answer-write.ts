import { validate, type Finding } from '@ogp-kit/core';
import * as z from 'zod';
import { checkMediaType, parseJson, readBody } from '../guard/body.ts';
import { keyedSend, readKey } from '../guard/key.ts';
import { Refusal } from '../problem/refusal.ts';
import { pathOf } from './parameters.ts';
import type { Backend, Parameters, WriteRoute } from './route.ts';

/** A body that is an object without members. */
export const emptyBodySchema = z.strictObject({}).meta({ id: 'EmptyBody' });

function checkEmpty(value: unknown): void {
  if (emptyBodySchema.safeParse(value).success) return;
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const findings: Finding[] = isObject
    ? Object.keys(value).map((member) => {
        const pointer = `/${member.replace(/~/g, '~0').replace(/\//g, '~1')}`;
        return { pointer, code: 'unknown-member', severity: 'error' };
      })
    : [{ pointer: '', code: 'type', severity: 'error', expected: 'object' }];
  throw new Refusal('body-invalid', { findings });
}

function checkBody({ body }: WriteRoute, value: unknown): void {
  if (body === undefined) return checkEmpty(value);
  const result = validate(body, value);
  if (result.ok) return;
  throw new Refusal('body-invalid', {
    findings: result.issues.filter(({ severity }) => severity === 'error'),
  });
}

/** Takes a body: what is wrong with it is said before anything is asked about its sender. */
export async function answerWrite(
  route: WriteRoute,
  backend: Backend,
  parameters: Parameters,
  request: Request,
  headers: Record<string, string>,
): Promise<Response> {
  checkMediaType(request.headers);
  const bytes = await readBody(request, backend.settings.bodyLimit);
  const key = route.keyed ? readKey(request.headers) : '';
  const value = parseJson(bytes);
  checkBody(route, value);
  const sender = await backend.tokens.senderOf(request.headers.get('Authorization'));
  const send = keyedSend(key, pathOf(route, parameters), sender, bytes);
  const answer = await route.take(backend, parameters, value, send);
  return new Response(answer.body, {
    status: answer.status,
    headers: {
      ...headers,
      'Content-Type': 'application/json',
      'Content-Length': String(Buffer.byteLength(answer.body)),
      'Cache-Control': 'no-store',
      ...(answer.location === null ? {} : { Location: answer.location }),
    },
  });
}
