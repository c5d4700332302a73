import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validate, type EntityName, type Plan, type PlanList } from '@ogp-kit/core';
import fc from 'fast-check';
import { consulInstallation, consulSchema } from '../../test/consul-installation.ts';
import { decidimInstallation } from '../../test/decidim-installation.ts';
import { decidimSchema } from '../../test/decidim-schema.ts';
import { graphqlServer } from '../../test/graphql-server.ts';
import type { Backend } from '../backend.ts';
import { consulBackend } from '../consul/consul-backend.ts';
import { decidimBackend } from '../decidim/decidim-backend.ts';
import { isOgpError } from '../errors.ts';

const junk: readonly unknown[] = [
  ...[
    null,
    null,
    null,
    null,
    7,
    -1,
    1e99,
    true,
    '',
    ' ',
    '\u0000',
    '\ud800',
    '__proto__',
    '<script>',
    '2021-02-30',
    '0000-00-00',
  ],
  ...[
    'x'.repeat(300),
    'y'.repeat(110_000),
    '<p>'.repeat(5000),
    'ab\u202e',
    '&lt;b&gt;&amp;',
    'javascript:steal()',
    'a b/c?d=e#f',
  ],
  ...[[], {}, [null], { translations: 'no' }, { translations: [{ locale: 'no way', text: 'x' }, null, 3] }],
];

/** An answer of which some values are others. Whether `__typename` is right is up to GraphQL itself. */
function garbled(value: unknown, roll: () => number, share: number, key = ''): unknown {
  if (key !== '__typename' && key !== 'top' && roll() < share) return junk[Math.floor(roll() * junk.length)];
  if (Array.isArray(value)) return value.map((one) => garbled(one, roll, share));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, garbled(one, roll, share, name)]),
  );
}

/** The same numbers for the same seed: 0 to 1, xorshift. */
function dice(seed: number): () => number {
  let state = Math.imul(seed, 2654435761) || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

const garbling =
  (seed: number, share: number): typeof fetch =>
  async (input, init) => {
    const response = await fetch(input, init);
    const body: unknown = await response.json();
    const asksTypes = typeof init?.body === 'string' && init.body.includes('__type(');
    return Response.json(
      asksTypes || !(body as { data?: unknown }).data
        ? body
        : { data: garbled((body as { data?: unknown }).data, dice(seed), share, 'top') },
    );
  };

let seen = 0;
/** Reads a document, which must be without an error by the model; undefined where there is none. */
async function look<T>(backend: Backend, kind: EntityName, path: string): Promise<T | undefined> {
  try {
    const document = await backend.read<T>(path);
    const { issues } = validate(kind, document);
    assert.deepEqual(issues.filter(({ severity }) => severity === 'error').slice(0, 3), [], path);
    seen += 1;
    return document;
  } catch (thrown) {
    if (!isOgpError(thrown)) throw thrown;
    // A page that is asked for by a garbled name is refused.
    assert.match(thrown.code, /^(not-found|refused)$/, `${path}: ${thrown.message} ${String(thrown.cause)}`);
    return undefined;
  }
}

async function lookAtAll(backend: Backend, ideas: readonly string[]): Promise<void> {
  await look(backend, 'Discovery', 'ogp.json');
  const plans = await look<PlanList>(backend, 'PlanList', 'plans.json');
  for (const { id } of plans?.items.slice(0, 3) ?? []) {
    const plan = await look<Plan>(backend, 'Plan', `plans/${id}.json`);
    for (const { href } of plan?.commitments ?? [])
      await look(backend, 'Commitment', href.replace('../', ''));
    await look(backend, 'IdeaList', `plans/${id}/ideas.json`);
    await look(backend, 'IdeaList', `plans/${id}/ideas/1.json`);
  }
  for (const id of ideas) {
    await look(backend, 'Idea', `ideas/${id}.json`);
    await look(backend, 'ConsultationDocument', `documents/${id}.json`);
    await look(backend, 'CommentList', `documents/${id}/comments.json`);
    await look(backend, 'CommentList', `documents/${id}/whole-text.json`);
  }
  await look(backend, 'ConsultationDocumentList', 'documents.json');
  await look(backend, 'ConsultationDocument', 'documents/text.3.12.json');
  await look(backend, 'CommentList', 'documents/text.3.12/comments.json');
}

const runs = fc.record({ seed: fc.integer({ min: 1 }), share: fc.constantFrom(0.002, 0.01, 0.05, 0.2) });
const quick = { requestsPerMinute: 1_000_000 };

test('whatever a Decidim says, what comes out is valid, or an error of ours', async () => {
  await using server = await graphqlServer('/api', decidimSchema('newest'), decidimInstallation('newest'));
  await fc.assert(
    fc.asyncProperty(runs, async ({ seed, share }) => {
      const backend = decidimBackend(server.url, {
        ...quick,
        fetch: garbling(seed, share),
        taxonomies: { policyAreas: ['Policy area'], ogpValues: { Participation: 'civicParticipation' } },
      });
      await lookAtAll(backend, ['proposal.3.1001', 'proposal.3.1002']);
    }),
    { numRuns: 10 },
  );
  assert.ok(seen > 100, `${seen} documents`);
  seen = 0;
});

test('whatever a CONSUL says, what comes out is valid, or an error of ours', async () => {
  await using server = await graphqlServer('/graphql', consulSchema, consulInstallation(), { page: 25 });
  await fc.assert(
    fc.asyncProperty(runs, async ({ seed, share }) => {
      const backend = consulBackend(server.url, { ...quick, currency: 'EUR', fetch: garbling(seed, share) });
      await lookAtAll(backend, ['proposal.1', 'investment.1.100']);
    }),
    { numRuns: 10 },
  );
  assert.ok(seen > 100, `${seen} documents`);
  seen = 0;
});
