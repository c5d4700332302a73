import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  validate,
  type CommentList,
  type Commitment,
  type ConsultationDocument,
  type Idea,
  type Plan,
  type PlanList,
} from '@ogp-kit/core';
import {
  decidimInstallation,
  harmless,
  leafCount,
  proposalCount,
  text,
} from '../../test/decidim-installation.ts';
import { decidimSchema, type Generation } from '../../test/decidim-schema.ts';
import { graphqlServer, type ServerLimits } from '../../test/graphql-server.ts';
import { allIdeas, readValid } from '../../test/read-valid.ts';
import { decidimBackend } from './decidim-backend.ts';
import type { DecidimOptions } from './options.ts';

const serve = (generation: Generation, limits: ServerLimits = {}) =>
  graphqlServer('/api', decidimSchema(generation), decidimInstallation(generation, limits.page), limits);

const options: DecidimOptions = {
  requestsPerMinute: 10_000,
  taxonomies: {
    policyAreas: ['Policy area', 'category'],
    ogpValues: { Participation: 'civicParticipation', 'The city': 'publicAccountability' },
  },
};

const generations: Generation[] = ['oldest', 'middle', 'newest'];
const servers: [string, ServerLimits][] = [
  ['that tells of its types', {}],
  ['that does not', { introspection: false }],
  [
    'in JavaScript, with pages of 25 and little patience',
    { introspection: false, complainsInJs: true, page: 25, complexity: 800 },
  ],
];

for (const generation of generations)
  for (const [what, limits] of servers)
    describe(`a Decidim with the ${generation} names, on a server ${what}`, () => {
      test('says what it offers', async () => {
        await using server = await serve(generation, limits);
        const backend = decidimBackend(server.url, options);
        assert.equal(backend.id, `decidim:${server.url}`);
        const discovery = await backend.discover();
        assert.deepEqual(validate('Discovery', discovery).issues, []);
        assert.deepEqual(discovery.writes, []);
        assert.deepEqual(discovery.languages, ['en', 'ca']);
      });

      test('has plans with stages, commitments and a table', async () => {
        await using server = await serve(generation, limits);
        const backend = decidimBackend(`${server.url}api`, options);
        const plans = await readValid<PlanList>(backend, 'PlanList', 'plans.json');
        assert.deepEqual(
          plans.items.map(({ id }) => id),
          ['open-gov', 'plan._42are_5f_50rocess'],
        );
        const plan = await readValid<Plan>(backend, 'Plan', plans.items[0]!.href);
        assert.equal(plan.commitments!.length, leafCount);
        assert.deepEqual(
          plan.stages.map(({ periods }) => periods[0]),
          [
            { start: '2026-01-01', end: '2026-03-31' },
            { start: '2026-04-01', end: '2027-12-31' },
          ],
        );
        assert.deepEqual(
          plan.items!.map(({ level, parent }) => [level, parent]),
          [['specificObjective', undefined], ...['51', '52', '53'].map(() => ['measure', 'item.50'])],
        );
        assert.deepEqual(
          plan.policyAreas.map(({ label }) => label['en']),
          ['Justice', 'Budget'],
        );
        await readValid(backend, 'Plan', plans.items[1]!.href);
        for (const { href } of plan.commitments!)
          await readValid(backend, 'Commitment', href.replace('../', ''));
      });

      test('has commitments with milestones, status and origin', async () => {
        await using server = await serve(generation, limits);
        const backend = decidimBackend(server.url, options);
        const commitment = await readValid<Commitment>(backend, 'Commitment', 'commitments/result.3.51.json');
        assert.equal(commitment.description!['en'], harmless);
        assert.equal(commitment.status, 'inProgress');
        assert.deepEqual(
          commitment.statusReports!.map(({ status, statusText }) => [status, statusText]),
          [['limited', 'Under way']],
        );
        assert.deepEqual(
          commitment.milestones.map(({ endDate }) => endDate),
          ['2026-01-15', '2026-02-15'],
        );
        assert.deepEqual(commitment.originIdeas, ['proposal.3.1001', 'proposal.3.1002']);
        assert.deepEqual(commitment.theme, { en: 'Result 50', ca: 'Result 50 (ca)' });
        assert.deepEqual(
          commitment.ogpValues!.map(({ value }) => value),
          [generation === 'oldest' ? 'publicAccountability' : 'civicParticipation'],
        );
        if (generation !== 'oldest') {
          assert.equal(commitment.provenance!.raw!['externalId'], 'EXT-51');
          assert.deepEqual(
            commitment.links!.map(({ url }) => url),
            [`${server.url}rails/annex.pdf`],
          );
          assert.equal(commitment.provenance!.raw!['machineTranslated'], 'title: ca; description: ca');
        }
        await readValid(backend, 'Commitment', 'commitments/result.3.60.json');
      });

      test('has all ideas, newest first, each once', async () => {
        await using server = await serve(generation, limits);
        const backend = decidimBackend(server.url, options);
        const items = await allIdeas(backend, 'open-gov');
        assert.equal(items.length, proposalCount);
        assert.deepEqual(
          items.map(({ createdAt }) => createdAt),
          items
            .map(({ createdAt }) => createdAt)
            .sort()
            .reverse(),
        );
        const states = Object.fromEntries(items.map(({ id, state }) => [id.slice(-4), state]));
        assert.deepEqual(
          ['1000', '1001', '1002', '1003', '1004', '1009'].map((n) => states[n]),
          ['published', 'included', 'notIncluded', 'underReview', 'withdrawn', 'published'],
        );
        const idea = await readValid<Idea>(backend, 'Idea', 'ideas/proposal.3.1001.json');
        assert.deepEqual(idea.answers, { summary: 'Proposal 1001', problem: harmless });
        assert.deepEqual(idea.author, { kind: 'person', displayName: 'Person 1001' });
        assert.equal(idea.responses![0]!.response['en'], 'Answer to 1001');
        assert.equal(idea.responses![0]!.decision, 'included');
        assert.equal(idea.responses![0]!.date, '2026-03-01');
      });

      test('has a text with its comments', async () => {
        await using server = await serve(generation, limits);
        const backend = decidimBackend(server.url, options);
        const list = await readValid<{ items: { href: string }[] }>(
          backend,
          'ConsultationDocumentList',
          'documents.json',
        );
        assert.deepEqual(
          list.items.map(({ href }) => href),
          ['documents/text.3.12.json'],
        );
        const document = await readValid<ConsultationDocument>(
          backend,
          'ConsultationDocument',
          'documents/text.3.12.json',
        );
        assert.equal(document.paragraphs.length, text.length - 1);
        assert.deepEqual(
          document.paragraphs.map(({ id, section }) => [id, section]),
          [
            ['paragraph.302', 'section.301'],
            ['paragraph.303', 'section.301'],
          ],
        );
        assert.deepEqual(
          document.paragraphs[1]!.blocks.map(({ type }) => type),
          ['p', 'li'],
        );
        const comments = await readValid<CommentList>(
          backend,
          'CommentList',
          'documents/text.3.12/comments.json',
        );
        assert.equal(comments.total, 3);
        const thread = await readValid<CommentList>(
          backend,
          'CommentList',
          'documents/text.3.12/paragraphs/paragraph.302.json',
        );
        assert.deepEqual(
          thread.items.map(({ body }) => body),
          ['On one', 'A reply'],
        );
        await readValid(backend, 'Comment', `comments/${thread.items[1]!.id}.json`);
      });

      test('has what was said on an idea, however deep', async () => {
        await using server = await serve(generation, limits);
        const backend = decidimBackend(server.url, options);
        const said = await readValid<CommentList>(
          backend,
          'CommentList',
          'documents/proposal.3.1001/comments.json',
        );
        assert.equal(said.total, 7);
        const threads = await readValid<CommentList>(
          backend,
          'CommentList',
          'documents/proposal.3.1001/whole-text.json',
        );
        const first = threads.items.find(({ replyTo, body }) => replyTo === undefined && body !== 'Gone')!;
        assert.equal(first.body, harmless);
        assert.equal(first.alignment, 'agree');
        assert.deepEqual(first.votes, { up: 2, down: 1 });
        assert.deepEqual(first.author, { kind: 'organisation', displayName: 'An association' });
        const deepest = threads.items.find(({ body }) => body === 'I see.')!;
        assert.match(deepest.replyTo!, /\.204$/);
        assert.equal(threads.items.filter(({ state }) => state === 'removed').length, 1);
        const document = await readValid<ConsultationDocument>(
          backend,
          'ConsultationDocument',
          'documents/proposal.3.1001.json',
        );
        assert.equal(document.counts!.comments, 7);
      });
    });
