import assert from 'node:assert/strict';
import { test } from 'node:test';
import { participantRoles, type Problem } from '@ogp-kit/core';
import { SignJWT } from 'jose';
import { mayDo, permissions, type Operation, type Standing } from '../src/guard/permissions.ts';
import { bearing, comment, commented, put, text, tokenOf } from './document.ts';
import { commitment, idea, statusReport } from './plan.ts';
import { accepted, json, post, running } from './running.ts';

type Server = Awaited<ReturnType<typeof running>>;
type Headers = Record<string, string>;
type Attempt = (server: Server, headers: Headers) => Promise<Response>;

const withHeaders = (request: RequestInit, headers: Headers): RequestInit => ({
  ...request,
  headers: { ...(request.headers as Headers), ...headers },
});

const fresh = async ({ url }: Server) => (await commented(url, comment('Fresh'))).record.id;

/** One request for each operation, that is right but for who sends it. */
const attempts: Record<Exclude<Operation, 'contribute-unseen'>, readonly Attempt[]> = {
  contribute: [
    ({ url }, headers) => fetch(`${url}documents/draft/comments`, post(comment('x'), headers)),
    ({ url }, headers) => fetch(`${url}plans/AP_TST01/ideas`, post(idea(), headers)),
  ],
  'report-status': [
    ({ url }, headers) => fetch(`${url}commitments/TST0001/status-reports`, post(statusReport(), headers)),
  ],
  register: [({ url }, headers) => fetch(`${url}participants`, post({}, headers))],
  flag: [
    async (server, headers) => {
      const body = { contribution: await fresh(server), reason: 'spam' };
      return fetch(`${server.url}flags`, post(body, headers));
    },
  ],
  export: [
    async ({ url }, headers) => fetch(`${url}exports`, post({ code: (await accepted(url)).code }, headers)),
  ],
  erase: [
    async ({ url }, headers) => fetch(`${url}erasures`, post({ code: (await accepted(url)).code }, headers)),
  ],
  'take-position': [
    ({ url }, headers) =>
      fetch(`${url}documents/draft/paragraphs/p1/position`, withHeaders(put({ option: 'agree' }), headers)),
  ],
  vote: [
    async (server, headers) =>
      fetch(`${server.url}comments/${await fresh(server)}/vote`, withHeaders(put({ option: 'up' }), headers)),
  ],
  'read-mine': [({ url }, headers) => fetch(`${url}documents/draft/mine.json`, { headers })],
  moderate: [
    async (server, headers) =>
      fetch(
        `${server.url}moderation/${await fresh(server)}`,
        withHeaders(put({ act: 'hide', reason: { en: 'Off topic' } }), headers),
      ),
  ],
  'read-queue': [({ url }, headers) => fetch(`${url}moderation.json`, { headers })],
};

/** Tokens that must never hold, each for an administrator. */
async function worthless({ backend }: Server): Promise<Record<string, string>> {
  const { store } = backend;
  const token = await tokenOf(store, 'admin');
  const claims = JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as { sub: string };
  const secret = Buffer.from(store.keys.token, 'hex');
  const forge = (
    key: Uint8Array,
    { issuer = 'ogp-kit', end = '1h', alg = 'HS256', role = 'admin', sub = claims.sub } = {},
  ) =>
    new SignJWT({ role })
      .setProtectedHeader({ alg })
      .setIssuer(issuer)
      .setSubject(sub)
      .setExpirationTime(end)
      .sign(key);
  const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const revoked = await tokenOf(store, 'admin');
  const { sub } = JSON.parse(Buffer.from(revoked.split('.')[1]!, 'base64url').toString()) as { sub: string };
  assert.equal(await store.revoke(sub), true);
  const [head = '', , signature = ''] = token.split('.');
  return {
    expired: await forge(secret, { end: '-1s' }),
    forged: await forge(new Uint8Array(32)),
    'with the role changed': `${head}.${encoded({ ...claims, role: 'point-of-contact' })}.${signature}`,
    'without a signature': `${encoded({ alg: 'none' })}.${token.split('.')[1]}.`,
    'of another issuer': await forge(secret, { issuer: 'elsewhere' }),
    'of another algorithm': await forge(Buffer.concat([secret, secret]), { alg: 'HS512' }),
    'of a role that there is not': await forge(secret, { role: 'king' }),
    'of somebody who is not here': await forge(secret, { sub: 'admin-elsewhere' }),
    revoked,
  };
}

async function expectRefused(
  response: Response,
  status: number,
  code: string,
  where: string,
): Promise<Problem> {
  const problem = await json<Problem>(response);
  assert.deepEqual([response.status, problem.code], [status, code], where);
  if (status === 401) assert.equal(response.headers.get('WWW-Authenticate'), 'Bearer', where);
  return problem;
}

test('everybody may do what the table says, and nothing else', async (t) => {
  const server = await running(t);
  const { store } = server.backend;
  await store.publishDocument(text());
  await store.publishCommitments([commitment()]);
  const standings: Standing[] = ['nobody', ...participantRoles];
  const named = Object.keys(permissions).filter((operation) => operation !== 'contribute-unseen');
  assert.deepEqual(Object.keys(attempts).sort(), named.sort(), 'every operation is tried');
  let cells = 0;
  for (const standing of standings) {
    const claims = { organisationKind: 'civilSociety' } as const;
    const headers: Headers = standing === 'nobody' ? {} : bearing(await tokenOf(store, standing, claims));
    for (const [operation, tries] of Object.entries(attempts) as [Operation, Attempt[]][]) {
      cells += 1;
      for (const attempt of tries) {
        const where = `${standing}: ${operation}`;
        const response = await attempt(server, headers);
        if (mayDo(operation, standing)) {
          assert.ok(response.ok, `${where} ${response.status} ${await response.text()}`);
        } else if (standing === 'nobody') await expectRefused(response, 401, 'unauthenticated', where);
        else {
          const { detail } = await expectRefused(response, 403, 'role-missing', where);
          assert.match(detail, /moderator, point-of-contact, admin/);
        }
      }
    }
  }
  assert.equal(cells, 77);
});

test('a token that does not hold is refused everywhere, be it needed or not', async (t) => {
  const server = await running(t);
  await server.backend.store.publishDocument(text());
  for (const [what, token] of Object.entries(await worthless(server))) {
    for (const [operation, tries] of Object.entries(attempts)) {
      for (const attempt of tries) {
        const where = `${what}: ${operation}`;
        await expectRefused(await attempt(server, bearing(token)), 401, 'unauthenticated', where);
      }
    }
  }
});

test('where others wait for a moderator, officials do not', async (t) => {
  const server = await running(t, { moderation: 'before' });
  const { url, backend } = server;
  await backend.store.publishDocument(text());
  for (const standing of ['nobody', ...participantRoles] as const) {
    const headers: Headers = standing === 'nobody' ? {} : bearing(await tokenOf(backend.store, standing));
    const unseen = mayDo('contribute-unseen', standing);
    const { record } = await commented(url, comment('x'), headers);
    assert.equal(record.state, unseen ? 'published' : 'pending', standing);
    const sent = await accepted(url, 'An idea', headers);
    assert.equal(sent.record.state, unseen ? 'published' : 'submitted', standing);
  }
});

test('a moderator for one plan or policy area decides there only', async (t) => {
  const { url, backend } = await running(t, { moderation: 'before' });
  const { store } = backend;
  await store.publishDocument({ ...text('inside'), plan: 'AP_TST01' });
  await store.publishDocument({ ...text('outside'), plan: 'AP_TST02' });
  const inside = await commented(url, comment('x'), {}, 'inside');
  const outside = await commented(url, comment('x'), {}, 'outside');
  const { record: area } = await accepted(url);
  const lead = await tokenOf(store, 'moderator', { plan: 'AP_TST01' });
  const other = await tokenOf(store, 'moderator', { plan: 'AP_TST01', policyArea: 'transport' });
  const act = async (id: string, token: string) =>
    (await fetch(`${url}moderation/${id}`, put({ act: 'publish' }, token))).status;
  const queue = async (token: string) => {
    const { items, total } = await json<{ items: { contribution: { id: string } }[]; total: number }>(
      fetch(`${url}moderation.json`, { headers: bearing(token) }),
    );
    assert.equal(items.length, total);
    return items.map(({ contribution }) => contribution.id);
  };
  assert.deepEqual(await queue(lead), [inside.record.id, area.id]);
  assert.deepEqual(await queue(other), [inside.record.id]);
  assert.equal((await queue(await tokenOf(store, 'admin'))).length, 3);
  assert.equal(await act(outside.record.id, lead), 403);
  assert.equal(await act(area.id, other), 403);
  assert.equal(await act(area.id, lead), 200);
  assert.equal(await act(inside.record.id, other), 200);
});
