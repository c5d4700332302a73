import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CommentList, Commitment, ConsultationDocument, Idea, Plan, PlanList } from '@ogp-kit/core';
import { validate } from '@ogp-kit/core';
import {
  consulInstallation,
  consulSchema,
  counts,
  harmless,
  proposalCount,
  remarks,
} from '../../test/consul-installation.ts';
import { graphqlServer, type ServerLimits } from '../../test/graphql-server.ts';
import { allIdeas, readValid } from '../../test/read-valid.ts';
import { consulBackend } from './consul-backend.ts';
import type { ConsulOptions } from './options.ts';

const limits: ServerLimits = { page: 25, complexity: 2500, depth: 8, recursion: 99 };
const serve = (pooled = false, more: ServerLimits = {}) =>
  graphqlServer('/graphql', consulSchema, consulInstallation(pooled), { ...limits, ...more });
const options: ConsulOptions = { requestsPerMinute: 10_000, language: 'es' };
const plan: ConsulOptions['plan'] = {
  id: 'AP_EXA03',
  title: { es: 'Tercer plan' },
  period: { startDate: '2026-01-01', endDate: '2027-12-31' },
};

describe('a CONSUL', () => {
  test('says what it offers', async () => {
    await using server = await serve();
    const backend = consulBackend(server.url, options);
    assert.equal(backend.id, `consul:${server.url}`);
    const discovery = await backend.discover();
    assert.deepEqual(validate('Discovery', discovery).issues, []);
    assert.deepEqual(discovery.languages, ['es']);
  });

  test('has a plan for each budget and one for proposals', async () => {
    await using server = await serve();
    const backend = consulBackend(server.url, options);
    const plans = await readValid<PlanList>(backend, 'PlanList', 'plans.json');
    assert.deepEqual(
      plans.items.map(({ id, period, status }) => [id, period.startDate, period.endDate, status]),
      [
        ['proposals', '1970-01-01', '1970-01-01', 'consultation'],
        ['budget.1', '2024-01-01', '2025-12-31', 'implementing'],
        ['budget.2', '2026-01-01', '2026-12-31', 'consultation'],
      ],
    );
    for (const [id, ideas, commitments] of [
      ['proposals', proposalCount, 0],
      ['budget.1', counts.first, 3],
      ['budget.2', counts.second, 1],
    ] as const) {
      const one = await readValid<Plan>(backend, 'Plan', `plans/${id}.json`);
      assert.equal(one.commitments!.length, commitments);
      assert.equal((await allIdeas(backend, id)).length, ideas);
    }
  });

  test('has one plan with all, where the host says which, and each investment once', async () => {
    for (const pooled of [false, true]) {
      await using server = await serve(pooled, { introspection: false });
      const backend = consulBackend(`${server.url}graphql`, { ...options, plan, method: 'GET' });
      const one = await readValid<Plan>(backend, 'Plan', 'plans/AP_EXA03.json');
      assert.equal(one.commitments!.length, counts.carriedOut);
      const ideas = await allIdeas(backend, 'AP_EXA03');
      assert.equal(ideas.length, proposalCount + counts.all);
      for (const { href } of one.commitments!)
        await readValid(backend, 'Commitment', href.replace('../', ''));
      assert.ok(server.arrived.every(({ method }) => method === 'GET'));
    }
  });

  test('puts investments together where nobody can tell their budgets apart', async () => {
    await using server = await serve(true);
    const backend = consulBackend(server.url, options);
    const plans = await readValid<PlanList>(backend, 'PlanList', 'plans.json');
    assert.deepEqual(
      plans.items.map(({ id }) => id),
      ['proposals', 'budgets'],
    );
    assert.equal((await allIdeas(backend, 'budgets')).length, counts.all);
    const idea = await readValid<Idea>(backend, 'Idea', 'ideas/investment.1.101.json');
    assert.equal(idea.provenance!.sourceUrl, undefined);
  });

  test('has ideas with their text, author and state', async () => {
    await using server = await serve();
    const backend = consulBackend(server.url, options);
    const idea = await readValid<Idea>(backend, 'Idea', 'ideas/proposal.1.json');
    assert.deepEqual(idea.answers, { summary: 'Proposal 1', problem: harmless });
    assert.deepEqual(idea.author, { kind: 'anonymous' });
    assert.equal(idea.provenance!.sourceUrl, `${server.url}proposals/1`);
    const second = await readValid<Idea>(backend, 'Idea', 'ideas/proposal.2.json');
    assert.equal(second.answers.problem, 'In short');
    const retired = await readValid<Idea>(backend, 'Idea', 'ideas/proposal.3.json');
    assert.equal(retired.state, 'withdrawn');
    assert.equal(retired.provenance!.raw!['retiredExplanation'], 'It has been done');
    const unfeasible = await readValid<Idea>(backend, 'Idea', 'ideas/investment.1.105.json');
    assert.equal(unfeasible.state, 'notIncluded');
    await readValid(backend, 'Idea', 'ideas/investment.1.500.json');
    await assert.rejects(backend.read('ideas/proposal.9999.json'), { code: 'not-found' });
  });

  test('has commitments whose milestones are reported on, and are not due', async () => {
    await using server = await serve();
    const backend = consulBackend(server.url, { ...options, currency: 'EUR' });
    const commitment = await readValid<Commitment>(
      backend,
      'Commitment',
      'commitments/commitment.1.100.json',
    );
    assert.deepEqual(commitment.budget, {
      indicativeCost: { amount: '20100', currency: 'EUR', multiplier: 1 },
    });
    assert.equal(commitment.status, undefined);
    assert.deepEqual(
      commitment.milestones.map(({ endDate }) => endDate),
      [undefined, undefined],
    );
    assert.deepEqual(
      commitment.statusReports!.map(({ date, text, status }) => [date, text, status]),
      [
        ['2026-02-01', 'Milestone 2', undefined],
        ['2026-01-01', 'The works have begun', undefined],
      ],
    );
    assert.deepEqual(commitment.originIdeas, ['investment.1.100']);
    const long = await readValid<Commitment>(backend, 'Commitment', 'commitments/commitment.2.200.json');
    assert.equal(long.milestones.length, 30);
    await assert.rejects(backend.read('commitments/commitment.1.110.json'), { code: 'not-found' });
  });

  test('has what was said on an idea, in threads', async () => {
    await using server = await serve();
    const backend = consulBackend(server.url, options);
    const threads = await readValid<CommentList>(
      backend,
      'CommentList',
      'documents/proposal.1/whole-text.json',
    );
    assert.equal(threads.total, remarks.length);
    const replies = threads.items.filter(({ replyTo }) => replyTo !== undefined);
    assert.deepEqual(
      replies.map(({ id, replyTo }) => [id.split('.').at(-1), replyTo!.split('.').at(-1)]).sort(),
      [
        ['2', '1'],
        ['3', '2'],
        ['4', '1'],
      ],
    );
    const [first] = threads.items.filter(({ id }) => id.endsWith('.1'));
    assert.equal(first!.body, harmless);
    assert.equal(first!.createdAt, '2026-02-01T09:00:00Z');
    const document = await readValid<ConsultationDocument>(
      backend,
      'ConsultationDocument',
      'documents/proposal.1.json',
    );
    assert.equal(document.counts!.comments, remarks.length);
    await readValid(backend, 'ConsultationDocumentList', 'documents.json');
    await readValid(backend, 'Comment', `comments/${first!.id}.json`);
  });
});
