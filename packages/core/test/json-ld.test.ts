/** That a plan is told in words that schema.org has, and cannot break the page that it stands in. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { parse as parseHtml } from 'parse5';
import { planJsonLd, type JsonLdOptions, type PlanExport } from '../src/index.ts';
import { wildExports } from './documents/plan-exports.ts';
import { commitments, plan } from './sample-documents.ts';

const whole: PlanExport = { plan, commitments };
const page = 'https://ogp.example/plan';
const schema = 'https://schema.org/';

type Node = Record<string, unknown>;

/** The nodes of a graph as another's processor reads them, with a context that needs no network. */
function expanded(text: string): Promise<Node[]> {
  const documentLoader = async (url: string) => {
    assert.equal(url, 'https://schema.org');
    return { contextUrl: null, documentUrl: url, document: { '@context': { '@vocab': schema } } };
  };
  return jsonld.expand(JSON.parse(text), { base: page, documentLoader, safe: true });
}

const graph = (of: PlanExport = whole, options: JsonLdOptions = { url: page }) =>
  expanded(planJsonLd(of, options));
const ofType = (nodes: Node[], type: string) =>
  nodes.filter((node) => (node['@type'] as string[]).includes(schema + type));
const values = (node: Node | undefined, name: string) =>
  ((node?.[schema + name] ?? []) as Node[]).map((one) => one['@value'] ?? one['@id']);

describe('the sample', () => {
  test('is a work of a government, with commitments as actions', async () => {
    const nodes = await graph();
    const [work] = ofType(nodes, 'CreativeWork');
    assert.deepEqual(values(work, 'identifier'), [plan.id]);
    assert.deepEqual(values(work, 'publisher'), [`${page}#member-albania`]);
    assert.deepEqual(values(work, 'temporalCoverage'), ['2020-01-01/2022-12-31']);
    assert.deepEqual(
      values(work, 'potentialAction'),
      commitments.map(({ id }) => `${page}#commitment-${id}`),
    );
    const actions = ofType(nodes, 'Action');
    assert.equal(actions.length, commitments.length);
    assert.deepEqual(values(actions[0], 'agent'), [`${page}#organisation-ministry-of-finance-and-economy`]);
    assert.deepEqual(values(actions[0], 'actionStatus'), [`${schema}CompletedActionStatus`]);
    const parts = actions[0]?.[`${schema}potentialAction`] as Node[];
    assert.equal(parts.length, commitments[0]?.milestones.length);
    assert.deepEqual(values(parts[0], 'endTime'), ['2020-12-31T23:59:59']);
    assert.equal(ofType(nodes, 'Event').length, plan.events?.length);
  });

  test('names nothing that it does not tell of', async () => {
    const nodes = await graph();
    const told = new Set<unknown>();
    const named = new Set<unknown>();
    const look = (value: unknown): void => {
      if (Array.isArray(value)) return value.forEach(look);
      if (typeof value !== 'object' || value === null) return;
      const { '@id': id, ...rest } = value as Node;
      if (id !== undefined) (Object.keys(rest).length > 0 ? told : named).add(id);
      Object.values(rest).forEach(look);
    };
    look(nodes);
    assert.deepEqual(
      [...named].filter((id) => !told.has(id)),
      [],
    );
  });

  test('is told in all its languages, or in one', async () => {
    const name = async (language?: string) =>
      ofType(await graph(whole, { url: page, language }), 'CreativeWork')[0]?.[`${schema}name`];
    assert.deepEqual(await name(), [
      { '@value': plan.title['en'], '@language': 'en' },
      { '@value': plan.title['sq'], '@language': 'sq' },
    ]);
    assert.deepEqual(await name('sq'), [{ '@value': plan.title['sq'] }]);
  });

  test('is a data set where there are files of it', async () => {
    const downloads = [{ url: 'https://ogp.example/plan.csv', mediaType: 'text/csv', name: { en: 'Table' } }];
    const [data] = ofType(await graph(whole, { url: page, downloads }), 'Dataset');
    const [file] = data?.[`${schema}distribution`] as Node[];
    assert.deepEqual(values(file, 'contentUrl'), ['https://ogp.example/plan.csv']);
    assert.equal(ofType(await graph(), 'Dataset').length, 0);
  });
});

test('whatever the schema allows can be read, and stands in a page without ending its element', async () => {
  await fc.assert(
    fc.asyncProperty(wildExports, async (document) => {
      const text = planJsonLd(document, { url: page });
      assert.doesNotMatch(text, /</);
      const nodes = await expanded(text);
      assert.equal(ofType(nodes, 'Action').length, document.commitments.length);
    }),
    { numRuns: 40 },
  );
  const title = { en: '</script><script>alert(1)</script><!--' };
  const text = planJsonLd({ plan: { ...plan, title }, commitments: [] });
  const html = parseHtml(`<script type="application/ld+json">${text}</script>`);
  const scripts = JSON.stringify(html, (key, value: unknown) => (key === 'parentNode' ? undefined : value));
  assert.equal(scripts.match(/"tagName":"script"/g)?.length, 1);
  assert.match(JSON.stringify(JSON.parse(text)), /<\/script><script>alert/);
});
