/** That everything the project was made from has its place in the model: counted, nothing lost, nothing invented. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { documentsOf, mapSources, type Mapped } from '../scripts/sources/map.ts';
import { policyAreaTagLabels } from '../src/codelists/policy-area-tags.labels.ts';
import { policyAreaTags } from '../src/codelists/policy-area-tags.ts';
import { validate } from '../src/validate/validate.ts';

const folder = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
const skip = existsSync(folder) ? false : `no ${folder}: the sources are not part of the project`;
const read = (file: string) => JSON.parse(readFileSync(folder + file, 'utf8')) as Record<string, unknown>;
const tally = (words: readonly (string | undefined)[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const word of words) counts[String(word)] = (counts[String(word)] ?? 0) + 1;
  return counts;
};

/** All texts in a value, with what they stand under. */
function textsIn(value: unknown, key = ''): [key: string, text: string][] {
  if (typeof value === 'string') return [[key, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => textsIn(part, Array.isArray(value) ? key : name));
}

/** The texts of a source that are nowhere in what was made of it, members aside that only say how it was read. */
function lost(source: unknown, mapped: unknown, aside: readonly string[]): string[] {
  const made = textsIn(mapped)
    .map(([, text]) => text)
    .join('\n');
  return textsIn(source)
    .filter(([key, text]) => text.trim() && !aside.includes(key) && !made.includes(text.trim()))
    .map(([key, text]) => `${key}: ${text.slice(0, 60)}`);
}

test('what is lost would be found', () => {
  assert.deepEqual(lost({ a: 'kept', b: ['gone', ' '] }, { x: ['was kept'] }, []), ['b: gone']);
});

describe('the sources in the model', { skip }, () => {
  let mapped: Mapped;
  test('every document is right', (t) => {
    mapped = mapSources(folder);
    const warnings: string[] = [];
    const documents = documentsOf(mapped);
    for (const { path, kind, document } of documents) {
      const { issues } = validate(kind, document);
      assert.deepEqual(
        issues.filter(({ severity }) => severity === 'error'),
        [],
        path,
      );
      warnings.push(...issues.map(({ code }) => code));
    }
    // The responses give words only.
    assert.deepEqual(tally(warnings), { 'one-required': 18, 'decision-missing': 18 });
    t.diagnostic(`${documents.length} documents, 0 errors, ${warnings.length} warnings`);
  });

  test('the plan table: nine rows in Albanian and English, below a goal, without a single cost', () => {
    const [goal, ...rows] = mapped.plan.items ?? [];
    assert.equal(goal?.level, 'policyGoal');
    assert.equal(rows.length, 9);
    assert.deepEqual(tally(rows.map(({ level }) => level)), {
      specificObjective: 1,
      measure: 2,
      activity: 6,
    });
    for (const row of rows) {
      assert.deepEqual(Object.keys(row.title), ['sq', 'en']);
      assert.ok(!('budget' in row) && !('otherInstitutions' in row));
      assert.ok(row.provenance?.raw?.sqRaw);
    }
    const activities = rows.filter(({ level }) => level === 'activity');
    assert.ok(
      activities.every(({ startDate, endDate }) => startDate === '2020-01-01' && endDate === '2022-12-31'),
    );
    const { policyGoal, rows: given } = read('seed-extract.json').draftActionPlan as Record<string, unknown>;
    assert.deepEqual(lost([policyGoal, given], mapped.plan.items, ['level', 'sqLabel', 'enLabel']), []);
  });

  test('six stages, nine periods, forty tasks, four policy areas', () => {
    const { stages, policyAreas } = mapped.plan;
    assert.equal(stages.length, 6);
    assert.equal(stages.flatMap(({ periods }) => periods).length, 9);
    assert.equal(stages.flatMap(({ tasks }) => tasks).length, 40);
    assert.equal(policyAreas.flatMap(({ components }) => components).length, 8);
    const { developmentTimeline, policyAreas: areas } = read('seed-extract.json') as {
      developmentTimeline: { phases: unknown };
      policyAreas: unknown;
    };
    assert.deepEqual(lost(developmentTimeline.phases, stages, ['start', 'end']), []);
    assert.deepEqual(lost(areas, policyAreas, []), []);
  });

  test('criteria: six groups, and of those without rows nothing is invented', () => {
    const { groups } = mapped.criteria;
    assert.deepEqual(
      groups.map(({ key, criteria }) => [key, criteria.length]),
      [
        ['smart', 5],
        ['potentialImpact', 0],
        ['participation', 3],
        ['feasibility', 3],
        ['alignment', 0],
        ['other', 4],
      ],
    );
    const smart = groups[0]?.criteria ?? [];
    assert.equal(smart.filter(({ details }) => details).length, 4);
    const { criteria } = read('seed-extract.json') as { criteria: { groups: unknown } };
    assert.deepEqual(lost(criteria.groups, mapped.criteria, ['subCriteriaNote', 'tableHeading', 'note']), []);
  });

  test('two Albanian commitments, with the four milestones that were read', () => {
    assert.deepEqual(
      mapped.albania.map(({ id, milestones, ogpTags }) => [id, milestones.length, ogpTags?.length]),
      [
        ['AL0066', 4, 5],
        ['AL0072', 0, 5],
      ],
    );
    const [register, budget] = mapped.albania;
    assert.deepEqual(
      [register, budget].map((one) => [one?.irmAssessments?.[0]?.completion, one?.status, one?.budget]),
      [
        ['complete', undefined, undefined],
        ['substantial', undefined, undefined],
      ],
    );
    for (const one of mapped.albania) {
      for (const answer of [one.problem, one.solution, one.contribution]) {
        assert.ok(answer?.en && one.provenance?.raw?.fullText?.includes(answer.en));
      }
    }
    assert.equal(register?.ogpValues?.filter(({ relevant }) => relevant).length, 3);
    assert.deepEqual(
      lost(read('albania-2020-2022-commitments.json').commitments, mapped.albania, [
        ...['country', 'code', 'region', 'level', 'actionPlanNumber', 'milestoneColumns'],
        // Told by codes: the words are the labels of these.
        ...['policyAreas', 'value', 'verifiable', 'potentialForResults', 'completionEndOfTerm'],
        ...['didItOpenGovernment', 'startDate', 'endDate'],
      ]),
      [],
    );
  });

  test('36 US commitments, 70 milestones: In Progress 36, Complete 33, Not Started 1', () => {
    assert.equal(mapped.us.length, 36);
    const milestones = mapped.us.flatMap((one) => one.milestones);
    assert.deepEqual(tally(milestones.map(({ statusText }) => statusText)), {
      'In Progress': 36,
      Complete: 33,
      'Not Started': 1,
    });
    assert.deepEqual(tally(milestones.map(({ status }) => status)), {
      inProgress: 36,
      complete: 33,
      notStarted: 1,
    });
    const reports = mapped.us.flatMap(({ statusReports }) => statusReports ?? []);
    assert.equal(reports.length, 140);
    assert.ok(reports.every((report) => !('author' in report) && !('createdAt' in report)));
    assert.deepEqual(lost(read('us-nap5/commitments.json').commitments, mapped.us, []), []);
  });

  test('18 responses', () => {
    assert.equal(mapped.responses.length, 18);
    assert.ok(mapped.responses.every((response) => !('decision' in response) && !('date' in response)));
    assert.deepEqual(lost(read('us-nap5/reasoned-response.json').items, mapped.responses, []), []);
  });

  test('30 paragraphs, ten of them with words, and 107 comments in their languages', () => {
    const { document, comments } = mapped;
    assert.equal(document.paragraphs.length, 30);
    assert.equal(document.paragraphs.filter(({ blocks }) => blocks.length > 0).length, 10);
    assert.equal(document.paragraphs.filter(({ textHash }) => textHash).length, 10);
    const counted = document.paragraphs.flatMap(({ counts }) => counts?.comments ?? []);
    assert.equal(
      counted.reduce((sum, n) => sum + n, 0),
      268,
    );
    assert.equal(comments.length, 107);
    assert.deepEqual(tally(comments.map(({ language }) => language)), { en: 76, fr: 23, es: 4, mul: 4 });
    assert.equal(comments.filter(({ paragraph }) => paragraph).length, 24);
    assert.equal(comments.filter(({ author }) => author).length, 23);
    assert.ok(comments.every((comment) => !('createdAt' in comment) && !('ledger' in comment)));
    const { paragraphs, comments: told } = read('discuto-ogp-strategy.json');
    const aside = ['headingSource', 'commentCountSource', 'note', 'text', 'textBlocks', 'heading'];
    assert.deepEqual(lost(paragraphs, document, aside), []);
    assert.deepEqual(lost(told, comments, ['paragraph']), []);
    const words = document.paragraphs.flatMap(({ blocks }) => blocks.map(({ text }) => text.en));
    const given = (paragraphs as { textBlocks: string[] | null }[]).flatMap(
      ({ textBlocks }) => textBlocks ?? [],
    );
    assert.deepEqual(
      words,
      given.map((text) => text.replace(/^- /, '')),
    );
  });

  test('nothing that is empty in a source has become a value', () => {
    const empty = documentsOf(mapped).flatMap(({ document }) =>
      textsIn(document).filter(([, text]) => text === '' || text === 'null' || text === 'undefined'),
    );
    assert.deepEqual(empty, []);
  });

  test('the 86 policy areas are called as the source calls them', () => {
    const { labels } = read('ogp-policy-areas.json');
    assert.deepEqual(
      policyAreaTags.map((tag) => policyAreaTagLabels.labels[tag].en),
      labels,
    );
  });
});
