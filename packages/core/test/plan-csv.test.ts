/** That a whole plan can be taken along as a table, changed by people, and brought back, exactly. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { marked, unmarked } from '../src/formats/csv-cells.ts';
import { csvRows } from '../src/formats/csv-rows.ts';
import { entityTree } from '../src/formats/entity-tree.ts';
import { readEntities } from '../src/formats/read-entities.ts';
import { parse, planCsv, planExportJson, planFromCsv, type PlanExport } from '../src/index.ts';
import { soundExports, wildExports } from './documents/plan-exports.ts';
import { hostileText } from './hostile-comments.ts';
import { commitments, plan } from './sample-documents.ts';

const whole: PlanExport = { plan, commitments };
const table = planCsv(whole);

/** The rows, read by another's parser. */
const rowsOf = (csv: string, delimiter = ','): string[][] =>
  parseCsv(csv, { bom: true, delimiter, record_delimiter: '\r\n' });

/** A plan as the table has it after somebody has changed cells: of the row at a place, under a head. */
function changed(place: string, head: string, cell: string): ReturnType<typeof planFromCsv> {
  const rows = rowsOf(table);
  const at = rows[0]!.indexOf(head);
  rows.find(([first]) => first === place)![at] = cell;
  return planFromCsv(rows);
}

test('the sample comes back as it was, whoever reads the file', () => {
  assert.deepEqual(planFromCsv(table), { value: whole, refusals: [] });
  assert.deepEqual(planFromCsv(rowsOf(table)), { value: whole, refusals: [] });
  const semicolons = planCsv(whole, { separator: ';' });
  assert.deepEqual(planFromCsv(semicolons).value, whole);
  assert.deepEqual(planFromCsv(rowsOf(semicolons, ';')).value, whole);
});

test('whatever the rules allow comes back as it was, as a table and as JSON', () => {
  fc.assert(
    fc.property(soundExports, fc.constantFrom(',', ';'), (document, separator) => {
      const csv = planCsv(document, { separator });
      assert.deepEqual(planFromCsv(csv), { value: document, refusals: [] });
      assert.deepEqual(planFromCsv(rowsOf(csv, separator)), { value: document, refusals: [] });
      assert.deepEqual(parse('PlanExport', JSON.parse(planExportJson(document))), document);
    }),
    { numRuns: 60 },
  );
});

test('whatever the schema allows comes back as it was, also with other ends of lines', () => {
  fc.assert(
    fc.property(wildExports, fc.constantFrom('\r\n', '\n', '\r'), (document, end) => {
      const rows = rowsOf(planCsv(document));
      const quoted = rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join('\t'));
      const read = csvRows(quoted.join(end)).rows;
      assert.deepEqual(read, rows);
      const { entities, issues } = readEntities(read);
      const tree = entityTree(entities);
      assert.deepEqual([...issues, ...tree.issues], []);
      assert.deepEqual(tree.value, document);
    }),
    { numRuns: 150 },
  );
});

describe('a cell', () => {
  test('gives back every text, and is no formula, nor a number or day of another form', () => {
    const odd = fc.constantFrom(
      '',
      "'",
      "''=",
      '1.10',
      '007',
      '1.1.2',
      '1E5',
      'TRUE',
      '3/4',
      '\r=',
      ";'+",
      '\ufeff=',
    );
    fc.assert(
      fc.property(fc.oneof(hostileText, odd, fc.string({ unit: 'binary' })), (text) => {
        const cell = marked(text);
        assert.equal(unmarked(cell), text);
        assert.doesNotMatch(cell, /^(?:[\t\r]|[\s"\u200b\u202e\ufeff]*[=+\-@＝＋－＠])/);
        for (const part of cell.split(/[\n;\t]/)) assert.doesNotMatch(part, /^[ "\u00a0]*[=+\-@＝]/);
      }),
      { numRuns: 20_000 },
    );
    const texts = [
      '2',
      '2021',
      '2021-06',
      '2021-06-30',
      'A law',
      '1.10',
      '007',
      '1.1.2',
      '12:30',
      'true',
      '0.5',
    ];
    const shown = [
      '2',
      '2021',
      '2021-06',
      '2021-06-30',
      'A law',
      "'1.10",
      "'007",
      "'1.1.2",
      "'12:30",
      "'true",
      "'0.5",
    ];
    assert.deepEqual(texts.map(marked), shown);
  });

  test('that nobody has written in is a member that is not there', () => {
    assert.equal(unmarked(''), undefined);
    assert.equal(changed('plan.stages.1', 'title.sq', '').value?.plan.stages[0]?.title['sq'], undefined);
  });
});

describe('people', () => {
  test('change titles and dates, and add languages', () => {
    const { value, refusals } = changed('commitments.1.milestones.1', 'endDate', '2021-03-31');
    assert.deepEqual(refusals, []);
    assert.equal(value?.commitments[0]?.milestones[0]?.endDate, '2021-03-31');
    const rows = rowsOf(table).map((cells, i) => [
      ...cells,
      i === 0 ? 'title.fr' : i === 1 ? 'Plan d’action' : '',
    ]);
    assert.equal(planFromCsv(rows).value?.plan.title['fr'], 'Plan d’action');
  });

  test('sort rows and columns as they like, and leave blank rows', () => {
    const [heads = [], ...rows] = rowsOf(table);
    const shuffled = [heads, ...rows.toReversed(), heads.map(() => '')].map((cells) => cells.toReversed());
    assert.deepEqual(planFromCsv(shuffled), { value: whole, refusals: [] });
  });

  test('add rows, with gaps in their numbers, and to a list that was empty', () => {
    const rows = rowsOf(table);
    const heads = rows[0]!;
    const cells = { place: 'commitments.1.milestones.90', id: 'x', 'title.en': 'One more' };
    rows.push(heads.map((head) => (cells as Record<string, string>)[head] ?? ''));
    assert.equal(planFromCsv(rows).value?.commitments[0]?.milestones.at(-1)?.id, 'x');
    const [first] = commitments;
    const { statusReports: _reports, ...quiet } = { ...first!, milestones: [] };
    const more = rowsOf(planCsv({ ...whole, commitments: [quiet] }));
    const row: Record<string, string> = { ...cells, place: 'commitments.1.milestones.1' };
    assert.ok(more[0]!.includes('milestones:list'));
    more.push(more[0]!.map((head) => row[head] ?? ''));
    assert.equal(planFromCsv(more).value?.commitments[0]?.milestones.length, 1);
  });

  test('are told which cell is wrong', () => {
    const where = (place: string, head: string, cell: string, language?: string) => {
      const rows = rowsOf(table);
      rows.find(([first]) => first === place)![rows[0]!.indexOf(head)] = cell;
      return planFromCsv(rows, { language }).refusals.map(({ row, column, code }) => [
        rows[row - 1]?.[0],
        column,
        code,
      ]);
    };
    const milestone = 'commitments.1.milestones.2';
    assert.deepEqual(where(milestone, 'endDate', '31.12.2021'), [[milestone, 'endDate', 'pattern']]);
    assert.deepEqual(where(milestone, 'status', 'done'), [[milestone, 'status', 'not-in-list']]);
    assert.deepEqual(where('plan.stages.2', 'order:number', 'second'), [
      ['plan.stages.2', 'order:number', 'not-of-type'],
    ]);
    assert.deepEqual(where('plan.stages.2', 'order:number', '0'), [
      ['plan.stages.2', 'order:number', 'too-small'],
    ]);
    assert.deepEqual(where('plan.stages.2', 'title.en', 'x'.repeat(10_001)), [
      ['plan.stages.2', 'title.en', 'too-long'],
    ]);
    assert.deepEqual(where('commitments.1', 'policyAreas:list', 'health; justice'), [
      ['commitments.1', 'policyAreas:list', 'reference-unresolved'],
      ['commitments.1', 'policyAreas:list', 'reference-unresolved'],
    ]);
    assert.deepEqual(where('plan', 'status', ''), [['plan', 'status', 'required']]);
    const [refusal] = changed(milestone, 'endDate', '31.12.2021').refusals;
    assert.match(refusal?.message ?? '', /\w/);
  });

  test('are told what is no table of a plan', () => {
    const faults = (csv: string, language = 'en') =>
      planFromCsv(csv, { language }).refusals.map(({ row, column, code }) => [row, column, code]);
    assert.deepEqual(faults(''), [[1, '', 'no-place']]);
    assert.deepEqual(faults('a,b\r\n1,2'), [[1, '', 'no-place']]);
    assert.deepEqual(faults('place,id\nplan,"x\n'), [[2, '', 'quotes-open']]);
    assert.deepEqual(faults('place,id:word,id,id\nplan,1,2,3,4\nplan,,,\nstages,,,\nplan.1,,,\na.1.b.1,,,'), [
      [1, 'id:word', 'head-unclear'],
      [1, 'id', 'head-repeated'],
      [2, 'id', 'cells-overlap'],
      [2, '', 'head-missing'],
      [3, 'place', 'place-repeated'],
      [4, 'place', 'place-unclear'],
      [5, 'place', 'place-unclear'],
      [6, 'place', 'place-alone'],
    ]);
    assert.deepEqual(faults('place;a;a.b;a.b.c\nplan;1;2;3\n'), [
      [2, 'a.b', 'cells-overlap'],
      [2, 'a.b.c', 'cells-overlap'],
    ]);
    assert.match(planFromCsv('', { language: 'sq' }).refusals[0]?.message ?? '', /Tabela/);
    assert.ok(faults('place,__proto__.x,constructor\nplan,1,2').length > 10);
    assert.equal(({} as Record<string, unknown>)['x'], undefined);
  });
});

test('whatever stands in a file, something is said of it', () => {
  const words = fc.constantFrom(
    'place',
    'plan',
    'plan.stages.1',
    'commitments.1',
    'id',
    'a.b',
    ',',
    ';',
    '\n',
    '"',
    "'",
    '\r\n',
    ':list',
    '[',
    '1',
  );
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 40 }).map((all) => all.join('')),
      (text) => {
        assert.ok(planFromCsv(text).refusals.length > 0);
        assert.ok(planFromCsv(`place,id\n${text}`).refusals.length > 0);
      },
    ),
    { numRuns: 1000 },
  );
});
