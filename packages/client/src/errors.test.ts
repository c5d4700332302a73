import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { isOgpError as isOgpErrorOfCore, parsePlan } from '@ogp-kit/core';
import { errorFromResponse, errorFromThrown, retryAfterOf } from './answer.ts';
import { isFinal, isOgpError, OgpError, type OgpErrorCode } from './errors.ts';

const answer = (status: number, code?: string, headers = {}, errors?: unknown) =>
  new Response(JSON.stringify({ code, title: 'T', detail: code && `Because ${code}`, errors }), {
    status,
    headers,
  });

test('every status and code of a problem has its error code, and is final or not', async () => {
  const expected: [number, string | undefined, OgpErrorCode, boolean][] = [
    [400, 'body-malformed', 'refused', true],
    [401, 'unauthenticated', 'unauthenticated', true],
    [403, 'origin-not-allowed', 'forbidden', true],
    [403, 'closed', 'closed', true],
    [404, 'not-found', 'not-found', true],
    [405, 'method-not-allowed', 'refused', true],
    [408, undefined, 'timeout', false],
    [409, 'key-in-use', 'busy', false],
    [410, 'gone', 'gone', true],
    [413, 'too-large', 'too-large', true],
    [415, 'media-type', 'refused', true],
    [418, undefined, 'refused', true],
    [422, 'body-invalid', 'invalid', true],
    [422, 'key-reused', 'key-reused', true],
    [425, undefined, 'busy', false],
    [429, 'rate-limited', 'busy', false],
    [500, 'failed', 'server-failed', false],
    [502, undefined, 'server-failed', false],
    [503, 'unavailable', 'busy', false],
    [504, undefined, 'server-failed', false],
    [599, undefined, 'server-failed', false],
  ];
  for (const [status, told, code, final] of expected) {
    const error = await errorFromResponse(answer(status, told));
    assert.deepEqual([status, error.code, error.status, isFinal(error)], [status, code, status, final]);
    assert.equal(error.message, told ? `Because ${told}` : 'T');
  }
});

test('faults of the body come with their pointers, and what is no fault is left out', async () => {
  const fault = { pointer: '/answers/summary', code: 'too-long', detail: 'Shorter, please.' };
  const errors = [fault, null, 'no', { pointer: 1, code: 'x' }];
  const error = await errorFromResponse(answer(422, 'body-invalid', {}, errors));
  assert.deepEqual(error.issues, [fault]);
  assert.equal((await errorFromResponse(answer(400, 'body-malformed', {}, [fault]))).code, 'invalid');
  assert.equal((await errorFromResponse(answer(500, 'failed', {}, [fault]))).code, 'server-failed');
  assert.deepEqual((await errorFromResponse(answer(422, 'body-invalid', {}, 'many'))).issues, []);
});

test('a body that is no problem document still gives an error', async () => {
  for (const body of ['<html>', '', 'null', '[1]', '"text"', '42']) {
    const error = await errorFromResponse(new Response(body, { status: 502 }));
    assert.deepEqual(
      [error.code, error.message, error.issues],
      ['server-failed', 'The backend answered 502', []],
    );
  }
});

test('Retry-After is read as seconds and as a date, and nonsense is ignored', () => {
  const of = (value?: string) =>
    retryAfterOf(new Headers(value === undefined ? {} : { 'retry-after': value }));
  assert.equal(of('0'), 0);
  assert.equal(of('120'), 120);
  const soon = of(new Date(Date.now() + 90_000).toUTCString())!;
  assert.ok(soon > 60 && soon <= 90, String(soon));
  for (const nonsense of [undefined, 'soon', '-5', '1e3x', 'Thu, 01 Jan 1970 00:00:00 GMT'])
    assert.equal(of(nonsense), undefined, nonsense);
});

test('what is thrown instead of an answer has a code', () => {
  const code = (cause: unknown, signal?: AbortSignal) => errorFromThrown(cause, signal).code;
  assert.equal(code(new TypeError('fetch failed')), 'unreachable');
  assert.equal(code(new DOMException('late', 'TimeoutError')), 'timeout');
  assert.equal(code(new SyntaxError('Unexpected token <')), 'not-a-backend');
  assert.equal(code(new DOMException('no', 'AbortError'), AbortSignal.abort()), 'aborted');
  assert.equal(code(undefined), 'unreachable');
  const cause = new TypeError('fetch failed');
  assert.equal(errorFromThrown(cause).cause, cause);
  const own = new OgpError({ code: 'busy', message: '' });
  assert.equal(errorFromThrown(own), own);
});

/** What an act throws. */
const thrownBy = (act: () => unknown): unknown => {
  try {
    act();
  } catch (thrown) {
    return thrown;
  }
  return assert.fail('It should have thrown');
};

test('an error survives storage', () => {
  const data = {
    code: 'busy' as const,
    message: 'Later.',
    status: 429,
    retryAfter: 0,
    issues: [{ pointer: '', code: 'type', detail: 'Wrong.' }],
  };
  assert.deepEqual(structuredClone(new OgpError(data).toData()), data);
  assert.deepEqual(new OgpError({ code: 'offline', message: 'x' }).toData(), {
    code: 'offline',
    message: 'x',
    issues: [],
  });
});

test('the errors of both packages are one family: either guard knows all of it, in every realm, and nothing else', () => {
  const foreign: unknown = runInNewContext(
    `Object.assign(new Error('x'), { [Symbol.for('ogp-kit.error')]: true })`,
  );
  assert.ok(!(foreign instanceof Error));
  const family = [new OgpError({ code: 'gone', message: 'x' }), thrownBy(() => parsePlan({})), foreign];
  const strangers = [undefined, null, 'OgpError', 5, new Error('x'), { name: 'OgpError', toData() {} }];
  for (const [members, expected] of [
    [family, true],
    [strangers, false],
  ] as const)
    for (const thrown of members)
      assert.deepEqual([isOgpError(thrown), isOgpErrorOfCore(thrown)], [expected, expected], String(thrown));
});

test('what core throws in a backend of somebody else is final, and tells its faults', () => {
  const error = errorFromThrown(thrownBy(() => parsePlan({})));
  assert.ok(isFinal(error));
  const { code, issues } = structuredClone(error.toData());
  assert.equal(code, 'invalid');
  assert.deepEqual([issues[0]!.pointer, issues[0]!.code], ['/id', 'required']);
  assert.match(issues[0]!.detail, /missing/);
});
